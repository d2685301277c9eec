// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/OwnPasswordCommand.h"

#include "gui/commands/AskPassword.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "storage/Store.h"
#include "storage/queries/OwnAccount.h"

using namespace Qt::StringLiterals;

namespace muster {

OwnPasswordCommand::OwnPasswordCommand(WorkspaceContext &context)
    : Command(u"file.password"_s, {tr("My password…"), IconName::Lock, {}, tr("Choose another password for the account that you work as")})
    , m_context(context)
{
}

Availability OwnPasswordCommand::available(const Selection &) const
{
    if (Store::isOnServer(m_context.info().location))
        return Availability::no(tr("You sign in to the server by your login. Its password is renewed where logins are."));
    return m_context.info().readOnly ? Availability::no(tr("This workspace can only be read.")) : Availability::yes();
}

void OwnPasswordCommand::run(const Selection &)
{
    whenDone(m_context.workspace().read(ReadOwnAccount {m_context.info().operatorId}), this, [this](const Result<OwnAccount> &account) {
        if (!account)
            return m_context.refuse(account.error());
        if (!account->usesPassword)
            return m_context.refuse({ErrorCode::PasswordNotUsed, {account->email}});
        ask(*account);
    });
}

void OwnPasswordCommand::runIfTemporary()
{
    if (!available({}))
        return;
    whenDone(m_context.workspace().read(ReadOwnAccount {m_context.info().operatorId}), this, [this](const Result<OwnAccount> &account) {
        if (account && account->hasTemporary)
            ask(*account);
    });
}

void OwnPasswordCommand::ask(const OwnAccount &account)
{
    askPassword(m_context, this,
        {account.userId, m_context.info().operatorName, account.email, {account.email, account.firstName, account.lastName, m_context.info().organization}, account.since, true});
}

} // namespace muster
