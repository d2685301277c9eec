// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CopyAddressesCommand.h"

#include "gui/commands/SelectedUsers.h"
#include "gui/shell/WorkspaceContext.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace muster {

CopyAddressesCommand::CopyAddressesCommand(WorkspaceContext &context)
    : Command(u"users.copyAddresses"_s,
        {tr("Copy e-mail addresses"), IconName::Copy, {QKeySequence(u"Ctrl+Shift+C"_s)}, tr("One address a line")})
    , m_context(context)
{
}

Availability CopyAddressesCommand::available(const Selection &selection) const
{
    return selection.userCount() > 0 ? Availability::yes() : Availability::no(tr("Select a user first."));
}

void CopyAddressesCommand::run(const Selection &selection)
{
    withSelectedUsers(m_context, selection, this, [this](const QVector<UserRef> &users) {
        QStringList addresses;
        for (const UserRef &user : users)
            addresses << user.email;
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
        m_context.say(tr("%Ln address(es) copied", nullptr, int(addresses.size())));
    });
}

} // namespace muster
