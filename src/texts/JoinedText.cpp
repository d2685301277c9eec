// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/JoinedText.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct JoinedTexts
{
    Q_DECLARE_TR_FUNCTIONS(JoinedText)

public:
    static QString users(int count) { return tr("%Ln user(s)", "who", count); }
    static QString groups(int count) { return tr("%Ln group(s)", "who", count); }
    static QString usersAndGroups(int count) { return tr("%Ln user(s) and group(s)", "who", count); }
    static QString name(const QString &name) { return tr("“%1”").arg(name); }
    static QString edited(const QString &what, const QString &owner) { return tr("%1 on “%2”", "a change of access, on a project").arg(what, owner); }
    static QString editedOnSeveral(const QString &what, int count) { return tr("%1 on %Ln project(s)", "a change of access", count).arg(what); }
};

struct JoinedRow
{
    ObjectKind object;
    Verb verb;
    const char *one; // %1 are users or groups, %2 is the group or project
    const char *several; // of those
};

constexpr JoinedRow rows[] = {
    {ObjectKind::Member, Verb::Add, QT_TRANSLATE_NOOP("JoinedText", "%1 added to “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 added to %Ln group(s)")},
    {ObjectKind::Member, Verb::Remove, QT_TRANSLATE_NOOP("JoinedText", "%1 removed from “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 removed from %Ln group(s)")},
    {ObjectKind::Nesting, Verb::Add, QT_TRANSLATE_NOOP("JoinedText", "%1 put into “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 put into %Ln group(s)")},
    {ObjectKind::Nesting, Verb::Remove, QT_TRANSLATE_NOOP("JoinedText", "%1 taken out of “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 taken out of %Ln group(s)")},
    {ObjectKind::Assignment, Verb::Add, QT_TRANSLATE_NOOP("JoinedText", "%1 put on “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 put on %Ln project(s)")},
    {ObjectKind::Assignment, Verb::Remove, QT_TRANSLATE_NOOP("JoinedText", "%1 taken off “%2”"), QT_TRANSLATE_N_NOOP("JoinedText", "%1 taken off %Ln project(s)")},
};

QString who(const Joined &joined)
{
    const auto count = int(joined.subjects);
    if (count == 1)
        return JoinedTexts::name(joined.subject);
    if (joined.groups == 0)
        return JoinedTexts::users(count);
    return joined.groups == joined.subjects ? JoinedTexts::groups(count) : JoinedTexts::usersAndGroups(count);
}

} // namespace

QString joinedText(const ChangeSummary &summary)
{
    const auto found = std::find_if(std::begin(rows), std::end(rows), [&summary](const JoinedRow &row) { return row.object == summary.first.object && row.verb == summary.first.verb; });
    if (found == std::end(rows) || summary.joined.owners == 0)
        return {};
    const auto owners = int(summary.joined.owners);
    return owners == 1 ? JoinedTexts::tr(found->one).arg(who(summary.joined), summary.joined.owner)
                       : JoinedTexts::tr(found->several, nullptr, owners).arg(who(summary.joined));
}

QString editedText(const QString &what, const ChangeSummary &summary)
{
    const auto owners = int(summary.joined.owners);
    return owners == 0 ? what : owners == 1 ? JoinedTexts::edited(what, summary.joined.owner) : JoinedTexts::editedOnSeveral(what, owners);
}

} // namespace muster
