// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/TeamFixText.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct TeamFixText
{
    Q_DECLARE_TR_FUNCTIONS(TeamFixText)

public:
    static QString of(TeamFix::Kind kind)
    {
        switch (kind) {
        case TeamFix::TickTeam:
            return tr("Tick Team for %1 on %2");
        case TeamFix::MakeTeam:
            return tr("Make “%1” a team on %2");
        case TeamFix::AssignAsTeam:
            return tr("Assign %1 to %2 as team");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString teamFixText(const TeamFix &fix)
{
    return TeamFixText::of(fix.kind).arg(fix.subject, fix.project);
}

QStringList teamFixTexts(const QVector<TeamFix> &fixes)
{
    QStringList texts;
    texts.reserve(fixes.size());
    for (const TeamFix &fix : fixes)
        texts.append(teamFixText(fix));
    return texts;
}

} // namespace muster
