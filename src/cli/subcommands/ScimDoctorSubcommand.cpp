// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ScimDoctorSubcommand.h"

#include "cli/Await.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "net/scim/ScimDoctor.h"
#include "net/scim/ScimReportText.h"
#include "net/scim/ScimText.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand ScimDoctorSubcommand::definition()
{
    Subcommand command {u"scim-doctor"_s, tr("URL"), 1, 1, false,
        tr("Looks at what a SCIM 2.0 service really can do, beside what it says of itself, and names the profile for it. Reads, and writes nothing, unless --write is given. URL is its base, such as https://HOST/scim/v2, without the secret; its token comes from --password-file, MUSTER_SCIM_TOKEN, the keychain, or is asked for. Behind a “?”, joined by “&”: profile=KEY, authority=FILE (trusted besides), sign-in=basic&user=NAME (the secret is a password), sign-in=client&user=ID&token=URL (the secret is that of an OAuth client).")};
    command.options = {
        {u"write"_s, tr("Also try what changes something: a deactivated user of a made-up name is created, changed and removed again.")},
        {u"json"_s, tr("Print it as JSON, in words that do not change.")},
        {u"log"_s, tr("Say each request on standard error, without secrets.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ScimDoctorSubcommand::run(const Invocation &invocation)
{
    const std::optional<ScimConnection> connection = ScimConnection::parse(invocation.arguments.first());
    if (!connection) {
        complain(tr("That is no address of a SCIM service: it is written as https://HOST/scim/v2, without the secret; http:// is for this computer alone. See “musterctl help scim-doctor”."));
        return WrongUsage;
    }
    if (const QString no = scimNoServiceText(ScimProfile::find(connection->profile)); !no.isEmpty()) {
        complain(no);
        return Failed;
    }
    const std::optional<QString> secret = PasswordSources::ofScim(connection->account(), connection->host());
    if (!secret)
        return fail(ErrorCode::Cancelled);
    const Result<ScimReport> report = examine(*connection, *secret, invocation.options);
    if (!report)
        return tl::unexpected(report.error());
    if (report->reached.step == ScimAnswer::Step::Cancelled && report->leftBehind.isEmpty())
        return fail(ErrorCode::Cancelled);
    if (invocation.options.isSet(u"json"_s))
        printRaw(reportJson(*report, *connection));
    const bool isThere = report->reached.isDone() && report->leftBehind.isEmpty();
    const QStringList lines = reportLines(*report, *connection);
    for (const QString &line : lines) {
        if (!isThere && (lines.size() == 1 || line == lines.last()))
            complain(line);
        else if (!invocation.options.isSet(u"json"_s))
            print(line);
    }
    return isThere ? Done : Failed;
}

Result<ScimReport> ScimDoctorSubcommand::examine(const ScimConnection &connection, const QString &secret, const QCommandLineParser &options)
{
    const bool mayWrite = options.isSet(u"write"_s);
    const bool isSaid = options.isSet(u"log"_s);
    return await(QtConcurrent::run([=](QPromise<Result<ScimReport>> &promise) {
        ScimDoctor doctor(connection, secret);
        doctor.setCancelled([&promise] { return promise.isCanceled(); });
        if (isSaid)
            doctor.setLog({[](const ScimLogEntry &entry) { complain(entry.line()); }});
        promise.addResult(doctor.examine(mayWrite));
    }));
}

} // namespace muster
