// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FixTeamCommand.h"

#include "core/Change.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "models/Selection.h"
#include "texts/TeamFixText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int SentencesShown = 5;

static QVector<TeamFix> teamsMade(const QVector<TeamFix> &fixes)
{
    QVector<TeamFix> teams;
    std::copy_if(fixes.cbegin(), fixes.cend(), std::back_inserter(teams), [](const TeamFix &fix) { return fix.kind == TeamFix::MakeTeam; });
    return teams;
}

FixTeamCommand::FixTeamCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"projects.mend"_s, {tr("Mend"), IconName::Mend, {QKeySequence(u"Ctrl+M"_s)}})
{
    connect(&context, &WorkspaceContext::selectionChanged, this, &FixTeamCommand::foresee);
}

QVector<FindTeamFixes::Place> FixTeamCommand::places(const Selection &selection)
{
    QVector<FindTeamFixes::Place> places;
    for (const AssignmentRef &one : selection.assignments()) {
        if (one.isStray() || one.misconfigured > 0)
            places.append({one.projectId, one.isGroup ? QString() : one.subjectId, one.isGroup ? one.subjectId : QString()});
    }
    for (const ProjectRef &project : selection.projects()) {
        if (project.misconfigured > 0)
            places.append({.project = project.uuid});
    }
    // Users only where no place is meant: on the page of projects they are what shall be added.
    if (!selection.assignments().isEmpty() || !selection.projects().isEmpty())
        return places;
    for (const UserRef &user : selection.users()) {
        if (user.misconfigured > 0)
            places.append({.user = user.uuid});
    }
    return places;
}

Availability FixTeamCommand::possible(const Selection &selection) const
{
    if (places(selection).isEmpty())
        return Availability::no(tr("Nothing that is selected is misconfigured: everybody has a team."));
    return Availability::yes();
}

QVector<Intent> FixTeamCommand::intents(const Selection &) const
{
    if (m_foreseenFixes.isEmpty()) // most of them are a tick
        return {{change::editGroupAssignment({}, {}, {{Field::Team, true}})}};
    QVector<Intent> intents;
    for (const TeamFix &fix : m_foreseenFixes)
        intents.append({fix.change});
    return intents;
}

void FixTeamCommand::foresee()
{
    m_foreseen.cancel();
    m_foreseenFixes.clear();
    const QVector<FindTeamFixes::Place> wanted = places(context().selection());
    if (wanted.isEmpty())
        return;
    m_foreseen.ask(context().workspace().read(FindTeamFixes {wanted}), [this](const Result<QVector<TeamFix>> &fixes) {
        m_foreseenFixes = fixes.value_or(QVector<TeamFix>());
        Q_EMIT changed();
    });
}

QString FixTeamCommand::about(const Selection &) const
{
    if (m_foreseenFixes.isEmpty())
        return tr("Give everybody on the project a team");
    QStringList shown = teamFixTexts(m_foreseenFixes.mid(0, SentencesShown));
    if (m_foreseenFixes.size() > SentencesShown)
        shown << tr("… and %Ln more", nullptr, int(m_foreseenFixes.size()) - SentencesShown);
    return shown.join(u'\n');
}

void FixTeamCommand::run(const Selection &selection)
{
    const QVector<FindTeamFixes::Place> wanted = places(selection);
    const bool ofUsers = std::any_of(wanted.cbegin(), wanted.cend(), [](const FindTeamFixes::Place &place) { return !place.user.isEmpty(); });
    const auto finding = context().workspace().read(FindTeamFixes {wanted});
    showWork(context(), tr("Looking for teams…"), finding);
    whenDone(finding, this, [this, ofUsers](const Result<QVector<TeamFix>> &fixes) {
        if (!fixes)
            return context().refuse(fixes.error());
        ChangeSet set;
        for (const TeamFix &fix : *fixes)
            set.changes.append(fix.change);
        ApplyOptions options;
        options.title = tr("Mend");
        if (const QVector<TeamFix> teams = ofUsers ? teamsMade(*fixes) : QVector<TeamFix>(); !teams.isEmpty()) { // more than was pointed at
            options.when = ApplyOptions::Always;
            options.text = tr("This gives everybody in the group a team:\n%1").arg(teamFixTexts(teams.mid(0, SentencesShown)).join(u'\n'));
        }
        options.button = [](int count) { return tr("Make %Ln change(s)", nullptr, count); };
        context().changes().applyWithPreview(set, options);
    });
}

} // namespace muster
