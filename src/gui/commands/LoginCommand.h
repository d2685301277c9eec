// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "gui/commands/Command.h"

namespace muster {

struct UserRef;
class KnownLogins;
class Logins;
class WorkspaceContext;

// Makes, renews or drops the login by which a user signs in to the server of the workspace. Only of workspaces on one. Whose rights
// reach how far, the server judges; what is known beforehand, the command says.
class LoginCommand : public Command
{
    Q_OBJECT

public:
    enum What { Make, Renew, Drop };

    LoginCommand(WorkspaceContext &context, What what);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    using Doing = std::function<Result<QString>(Logins &logins, const QString &password)>; // the name of the login
    QString whyNotTo(const UserRef &user) const;
    void askForName(const UserRef &user);
    void confirm(const UserRef &user);
    void start(const UserRef &user, const Doing &doing);
    void tell(const UserRef &user, const QString &login, const QString &password);

    WorkspaceContext &m_context;
    What m_what;
};

} // namespace muster
