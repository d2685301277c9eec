// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LoginCommand.h"

#include "gui/commands/LoginDialog.h"
#include "gui/shell/KnownLogins.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "storage/Logins.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString idOf(LoginCommand::What what)
{
    return what == LoginCommand::Make ? u"users.login.make"_s : what == LoginCommand::Renew ? u"users.login.renew"_s : u"users.login.drop"_s;
}

Command::Look lookOf(LoginCommand::What what)
{
    switch (what) {
    case LoginCommand::Make:
        return {LoginCommand::tr("Make a login…"), {}, {}, LoginCommand::tr("With it they sign in to the server of this workspace")};
    case LoginCommand::Renew:
        return {LoginCommand::tr("Renew the password of the login…"), {}, {}, LoginCommand::tr("The one they have does not let them in any more")};
    case LoginCommand::Drop:
        return {LoginCommand::tr("Drop the login…"), {}, {}, LoginCommand::tr("They cannot sign in to the server any more; their account stays as it is")};
    }
    Q_UNREACHABLE();
}

} // namespace

LoginCommand::LoginCommand(WorkspaceContext &context, What what)
    : Command(idOf(what), lookOf(what))
    , m_context(context)
    , m_what(what)
{
}

Availability LoginCommand::available(const Selection &selection) const
{
    if (selection.count(ObjectKind::User) != 1)
        return Availability::no(selection.count(ObjectKind::User) == 0 ? tr("Select a user first.") : tr("Select one user only: each login has a password of its own."));
    const QVector<UserRef> users = selection.users();
    return users.isEmpty() ? Availability::no(tr("Select a user first.")) : Availability::unless(whyNotTo(users.first()));
}

// As check_gives_login has it (resources/sql/postgresql/guards), as far as this window knows: that a user has rights which the operator
// has not, the server alone knows.
QString LoginCommand::whyNotTo(const UserRef &user) const
{
    const QString login = m_context.logins()->of(user.uuid);
    if (m_what == Make && !login.isEmpty())
        return tr("They have a login already: “%1”.").arg(login);
    if (m_what != Make && login.isEmpty())
        return tr("They have no login.");
    if (m_context.workspace().standing() != Standing::There)
        return tr("The server does not answer.");
    const LoginsState &known = m_context.logins()->state();
    const bool isOwn = m_what == Renew && user.uuid == m_context.info().operatorId;
    if (known.isOwner || isOwn)
        return {};
    return whyNot(m_context, change::editUser(user.uuid, {{Field::FirstName, user.firstName}}), rightsOf(m_context, user));
}

void LoginCommand::run(const Selection &selection)
{
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return;
    if (m_what == Make)
        askForName(users.first());
    else
        confirm(users.first());
}

void LoginCommand::askForName(const UserRef &user)
{
    m_context.ask().text(m_context.window(),
        {tr("Make a login for %1").arg(user.name), tr("Name of the login"), tr("Make login"), Logins::nameFor(user.email),
            tr("With it they sign in to the server. They may do there what their account allows, whatever program they use.")},
        [this, user](const QString &name) {
            start(user, [user, name](Logins &logins, const QString &password) { return logins.make(user.email, name, password).map([name] { return name; }); });
        });
}

void LoginCommand::confirm(const UserRef &user)
{
    const QString login = m_context.logins()->of(user.uuid);
    const ConfirmQuestion renew {tr("Renew the password of “%1”").arg(login), tr("The password that %1 has does not let them in any more. The new one is shown once.").arg(user.name), tr("Renew password")};
    const ConfirmQuestion drop {tr("Drop the login “%1”").arg(login), tr("%1 cannot sign in to the server any more. Their account in this workspace stays as it is.").arg(user.name), tr("Drop login"), true};
    m_context.ask().confirm(m_context.window(), m_what == Renew ? renew : drop, [this, user](Prompts::Confirmed confirmed) {
        if (!confirmed.yes)
            return;
        start(user, [what = m_what, user](Logins &logins, const QString &password) { return what == Renew ? logins.renew(user.email, password) : logins.drop(user.email); });
    });
}

void LoginCommand::start(const UserRef &user, const Doing &doing)
{
    const QString password = m_what == Drop ? QString() : Logins::newPassword();
    const auto work = [location = m_context.info().location, doing, password]() -> Result<QString> {
        const Result<std::unique_ptr<Logins>> logins = Logins::of(location);
        return logins ? doing(**logins, password) : tl::unexpected(logins.error());
    };
    whenDone(QtConcurrent::run(work), this, [this, user, password](const Result<QString> &login) {
        m_context.logins()->refresh();
        if (!login)
            return m_context.refuse(login.error());
        tell(user, *login, password);
    });
}

void LoginCommand::tell(const UserRef &user, const QString &login, const QString &password)
{
    if (m_what == Drop)
        return m_context.say(tr("The login “%1” of %2 is gone").arg(login, user.name));
    auto *dialog = new LoginDialog(tr("The login of %1").arg(user.name), login, password, m_context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace muster
