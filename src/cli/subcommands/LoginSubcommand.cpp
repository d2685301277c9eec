// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/LoginSubcommand.h"

#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand LoginSubcommand::definition()
{
    Subcommand command {u"login"_s, {}, 0, 0, true,
        tr("Lists the logins of a workspace on a server, and makes, renews or drops one. The password is shown once, and kept nowhere. In place of an address, “pages” means the login of muster-pages, which can do what links in mails are for and nothing else; whoever made the schema makes it.")};
    command.options = {
        {u"make"_s, tr("Make a login for this user."), tr("EMAIL")},
        {u"name"_s, tr("Its name; without it, what stands before the @."), tr("NAME")},
        {u"renew"_s, tr("Give the login of this user a new password."), tr("EMAIL")},
        {u"drop"_s, tr("Drop the login of this user."), tr("EMAIL")},
    };
    command.run = run;
    return command;
}

Result<Exit> LoginSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const int asked = int(options.isSet(u"make"_s)) + int(options.isSet(u"renew"_s)) + int(options.isSet(u"drop"_s));
    if (asked > 1 || (options.isSet(u"name"_s) && !options.isSet(u"make"_s))) {
        complain(tr("One of --make, --renew and --drop; --name goes with --make. See “musterctl help login”."));
        return WrongUsage;
    }
    const Result<std::unique_ptr<Logins>> logins = Logins::of(invocation.workspace);
    if (!logins)
        return tl::unexpected(logins.error());
    if (options.isSet(u"make"_s))
        return make(**logins, options.value(u"make"_s), options.isSet(u"name"_s) ? options.value(u"name"_s) : Logins::nameFor(options.value(u"make"_s)));
    if (options.isSet(u"renew"_s))
        return renew(**logins, options.value(u"renew"_s));
    return options.isSet(u"drop"_s) ? drop(**logins, options.value(u"drop"_s)) : list(**logins);
}

Result<Exit> LoginSubcommand::list(Logins &logins)
{
    const Result<QVector<Logins::Login>> all = logins.list();
    if (!all)
        return tl::unexpected(all.error());
    for (const Logins::Login &login : *all)
        print(login.name + u"  "_s + (login.userId == Logins::Pages ? tr("(the pages that links lead to)") : login.email.isEmpty() ? tr("(a user who is gone)") : login.email));
    return Done;
}

Result<Exit> LoginSubcommand::make(Logins &logins, const QString &email, const QString &name)
{
    const QString password = Logins::newPassword();
    if (const Result<void> made = logins.make(email, name, password); !made)
        return tl::unexpected(made.error());
    print(password);
    complain(tr("%1 signs in as “%2” with the password above. It is shown this once.").arg(email, name));
    return Done;
}

Result<Exit> LoginSubcommand::renew(Logins &logins, const QString &email)
{
    const QString password = Logins::newPassword();
    const Result<QString> name = logins.renew(email, password);
    if (!name)
        return tl::unexpected(name.error());
    print(password);
    complain(tr("%1 signs in as “%2” with the password above. It is shown this once.").arg(email, *name));
    return Done;
}

Result<Exit> LoginSubcommand::drop(Logins &logins, const QString &email)
{
    const Result<QString> name = logins.drop(email);
    if (!name)
        return tl::unexpected(name.error());
    print(tr("The login “%1” of %2 is gone.").arg(*name, email));
    return Done;
}

} // namespace muster
