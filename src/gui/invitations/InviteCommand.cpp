// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InviteCommand.h"

#include "gui/commands/WithSelected.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

InviteCommand::InviteCommand(WorkspaceContext &context, Whom whom)
    : ChangeCommand(context, whom == People ? u"invitations.create"_s : u"users.bind"_s,
          whom == People ? Look {tr("Invite people…"), IconName::Invitations, {QKeySequence(u"Ctrl+Shift+I"_s)}, tr("Invite people who have no account to a project")}
                         : Look {tr("Create role binding…"), IconName::Shield, {}, tr("Give users a role on a project")})
    , m_whom(whom)
{
}

Availability InviteCommand::possible(const Selection &) const
{
    return Availability::unless(whyNotSeen(context(), Table::Projects));
}

// What an invitation offers of itself, or a role binding: which role, and to what, is said in the sheet.
QVector<Intent> InviteCommand::intents(const Selection &) const
{
    if (m_whom == SelectedUsers)
        return {{change::assignUser({}, {}, {{Field::Role, u""_s}})}};
    return {{change::addInvitation({{Field::Project, u"…"_s}, {Field::Role, u""_s}})}};
}

void InviteCommand::run(const Selection &selection)
{
    if (m_whom == People || selection.count(ObjectKind::User) == 0) {
        InviteDialog::open(context(), {});
        return;
    }
    withSelected(context(), selection, ObjectKind::User, this, [this](const Selection &read) {
        QStringList addresses;
        for (const UserRef &user : read.users())
            addresses.append(user.email);
        InviteDialog::open(context(), addresses.join(u'\n'));
    });
}

} // namespace muster
