// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CopyAddressesCommand.h"

#include "gui/commands/WithSelected.h"
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
    return selection.count(ObjectKind::User) > 0 ? Availability::yes() : Availability::no(tr("Select a user first."));
}

void CopyAddressesCommand::run(const Selection &selection)
{
    withSelected(m_context, selection, ObjectKind::User, this, [this](const Selection &read) {
        QStringList addresses;
        for (const ObjectRow &user : read.of(ObjectKind::User))
            addresses << user.text(Column::Email);
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
        m_context.say(tr("%Ln address(es) copied", nullptr, int(addresses.size())));
    });
}

} // namespace muster
