// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString onTwoTeams(const QStringList &p)
{
    const QString group = p.value(2).isEmpty() ? p.value(3) : p.value(2);
    if (p.value(2).isEmpty() || p.value(3).isEmpty()) // an assignment of the user's own that is ticked as team
        return RuleErrors::tr("“%1” would be on two teams on “%2”: “%3” and as a team alone. "
                              "Take the user off one of them, or untick Team on one assignment.")
            .arg(p.value(0), p.value(1), group);
    return RuleErrors::tr("“%1” would be on two teams on “%2”: “%3” and “%4”. "
                          "Take the user off one of them, or untick Team on one assignment.")
        .arg(p.value(0), p.value(1), p.value(2), p.value(3));
}

} // namespace

// "a, b, c, d, e and 756 more"
static QString listed(const QString &first, int count)
{
    const int more = count - int(first.split(u", "_s).size());
    return more > 0 ? RuleErrors::tr("%1 and %Ln more", nullptr, more).arg(first) : first;
}

QString RuleErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::NotAllowed:
        if (p.size() > 2)
            return tr("%1 may not do this: a Read-Only account changes no project, and nobody’s access to one, whatever its roles permit. Ask an administrator.").arg(p.value(0));
        return tr("%1 may not do this: the permission “%2” is missing. Ask an administrator for a role that has it.")
            .arg(p.value(0), p.value(1));
    case ErrorCode::ReasonNeeded:
        return tr("This needs a reason: a setting of the workspace asks for it (%1). Say why, and do it again.").arg(fieldTitle(p.value(0)));
    case ErrorCode::LastAdministrator:
        return tr("At least one active administrator must remain: somebody who may manage users, administrators and roles, and is not Read-Only. Make somebody else an administrator first.");
    case ErrorCode::OnTwoTeams:
        return onTwoTeams(p);
    case ErrorCode::OperatorNotFound:
        return p.value(0).isEmpty()
            ? tr("Nobody in this workspace may administer it. Open the last good copy of it.")
            : tr("There is no active user “%1” to work as. Choose the address of an administrator.").arg(p.value(0));
    case ErrorCode::NothingThen:
        return RuleErrors::tr("There was no workspace yet on %1. Choose a later day.").arg(QLocale().toString(QDate::fromString(p.value(0), Qt::ISODate), QLocale::LongFormat));
    case ErrorCode::InThePast:
        return RuleErrors::tr("This is the workspace as it was. Go back to today to do that.");
    case ErrorCode::NothingToUndo:
        return tr("There is nothing of yours to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing of yours to redo.");
    case ErrorCode::Forgotten:
        return tr("Event %1 cannot be undone: it deleted users whose names nobody has kept. Add them anew.").arg(p.value(0));
    case ErrorCode::CannotUndo:
        return tr("Event %1 cannot be undone: it was undone already, it is what made the workspace, or by it an audit trail was accepted.")
            .arg(p.value(0));
    case ErrorCode::UndoTakesAlong:
        return tr("Undoing event %1 takes %Ln later change(s) along: %2. Look at them before you go on.", nullptr, p.value(1).toInt())
            .arg(p.value(0), listed(p.value(2), p.value(1).toInt()));
    case ErrorCode::UndoDeletesAccount:
        return tr("Undoing event %1 deletes the account of “%2”, which is in use. Look at it before you go on.").arg(p.value(0), p.value(1));
    default:
        return {};
    }
}

} // namespace muster
