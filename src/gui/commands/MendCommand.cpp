// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/MendCommand.h"

#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

constexpr int SentencesShown = 5;

MendCommand::MendCommand(Desk &desk)
    : ChangeCommand(desk, u"projects.mend"_s, {tr("Mend"), IconName::Mend, {QKeySequence(u"Ctrl+M"_s)}})
{
    connect(&desk, &Desk::selectionChanged, this, &MendCommand::foresee);
}

QVector<FindMends::Place> MendCommand::places(const Selection &selection)
{
    QVector<FindMends::Place> places;
    for (const AssignmentRef &one : selection.assignments) {
        if (one.isStray() || one.misconfigured > 0)
            places.append({one.project, one.projectId, one.isGroup ? QString() : one.subjectId, one.isGroup ? one.subjectId : QString()});
    }
    for (const ProjectRef &project : selection.projects) {
        if (project.misconfigured > 0)
            places.append({project.name, project.uuid, {}, {}});
    }
    // Users only where no place is meant: on the page of projects they are what shall be added.
    if (!selection.assignments.isEmpty() || !selection.projects.isEmpty())
        return places;
    for (const UserRef &user : selection.users) {
        if (user.misconfigured > 0)
            places.append({{}, {}, user.uuid, {}});
    }
    return places;
}

Availability MendCommand::possible(const Selection &selection) const
{
    if (places(selection).isEmpty())
        return Availability::no(tr("Nothing that is selected is misconfigured: everybody has a team."));
    return Availability::yes();
}

void MendCommand::foresee()
{
    m_foreseen.cancel();
    m_sentences.clear();
    const QVector<FindMends::Place> wanted = places(desk().selection());
    if (wanted.isEmpty())
        return;
    m_foreseen.ask(desk().workspace().read(FindMends {wanted}), [this](const Result<FindMends::Answer> &mends) {
        m_sentences = mends ? mends->sentences : QStringList();
        Q_EMIT changed();
    });
}

QString MendCommand::about(const Selection &) const
{
    if (m_sentences.isEmpty())
        return tr("Give everybody on the project a team");
    QStringList shown = m_sentences.mid(0, SentencesShown);
    if (m_sentences.size() > SentencesShown)
        shown << tr("… and %Ln more", nullptr, int(m_sentences.size()) - SentencesShown);
    return shown.join(u'\n');
}

void MendCommand::run(const Selection &selection)
{
    const auto finding = desk().workspace().read(FindMends {places(selection)});
    showWork(desk(), tr("Looking for teams…"), finding);
    whenDone(finding, this, [this](const Result<FindMends::Answer> &mends) {
        if (!mends)
            return desk().refuse(mends.error());
        Asking asking;
        asking.title = tr("Mend");
        asking.button = [](int count) { return tr("Make %Ln change(s)", nullptr, count); };
        desk().applyAsking({mends->changes, {}}, asking);
    });
}

} // namespace muster
