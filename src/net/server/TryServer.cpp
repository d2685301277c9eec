// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server/TryServer.h"

#include "storage/postgresql/PostgresSignIn.h"

namespace muster {

ServerAnswer tryServer(const ServerTrial &trial)
{
    using With = PostgresSignIn::Trial::With;
    if (!trial.signsIn && qEnvironmentVariableIsSet("PGPASSWORD")) // libpq would send it
        return {};
    if (trial.location.value("dbname").isEmpty()) { // nowhere to sign in to yet
        const Reach reach = Reach::of(trial.location);
        return reach.step == Reach::Step::There ? ServerAnswer {} : ServerAnswer {{}, Error {ErrorCode::ServerUnreachable, {trial.location.text(), {}}}, false, reach};
    }
    const PostgresSignIn::Trial tried(!trial.signsIn ? With::Nothing : trial.password.isEmpty() ? With::WhatIsKnown : With::Password, trial.password);
    const Result<FoundWorkspace> found = findWorkspace(trial.location.text());
    if (found)
        return {*found};
    ServerAnswer answer {{}, found.error(), tried.isPasswordMissing()};
    if (answer.isPasswordMissing && !trial.signsIn)
        answer.error = {};
    if (found.error().code == ErrorCode::ServerUnreachable)
        answer.reach = Reach::of(trial.location);
    return answer;
}

} // namespace muster
