// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenWorkspace.h"

#include "cli/Await.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "storage/queries/OwnAccount.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct OpenWorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(OpenWorkspace)
};

// A script goes on: whoever runs it reads this.
void warnOfTemporary(Workspace &workspace)
{
    const Result<OwnAccount> own = await(workspace.read(ReadOwnAccount {workspace.info().operatorId}));
    if (own && own->hasTemporary)
        complain(OpenWorkspaceText::tr("Your password is temporary. Choose another: musterctl password %1").arg(own->email));
}

} // namespace

OpenOptions openOptions(const Invocation &invocation)
{
    OpenOptions options;
    options.operatorEmail = invocation.operatorEmail;
    options.origin = u"musterctl on "_s + QSysInfo::machineHostName();
    options.watch = false;
    return options;
}

static Result<std::unique_ptr<Workspace>> open(const Invocation &invocation, OpenOptions options)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(invocation.workspace, options);
    if (!workspace && workspace.error().code == ErrorCode::PasswordNeeded) {
        options.password = PasswordSources::ofOperator(workspace.error().parameters.value(0), invocation.workspace);
        if (!options.password)
            return fail(ErrorCode::PasswordNeeded, workspace.error().parameters.value(0), u"options"_s);
        workspace = Workspace::open(invocation.workspace, options);
        if (workspace)
            warnOfTemporary(**workspace);
    }
    if (workspace && (*workspace)->info().operatorGuessed)
        complain(OpenWorkspaceText::tr("Working as %1; --as names somebody else.").arg((*workspace)->info().operatorEmail));
    return workspace;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &invocation, OpenFor purpose)
{
    OpenOptions options = openOptions(invocation);
    options.asItIs = purpose == OpenFor::Judging;
    options.forLinks = purpose == OpenFor::Links;
    return open(invocation, options);
}

QCommandLineOption asOfOption()
{
    return {u"as-of"_s, OpenWorkspaceText::tr("As it was at the end of that day, for who may see the audit trail: 2026-06-30."), OpenWorkspaceText::tr("DAY")};
}

Result<qint64> endOfDay(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || date > QDate::currentDate())
        return fail(ErrorCode::InvalidValue, u"day"_s, day, OpenWorkspaceText::tr("a day up to today, as 2026-06-30"));
    return endOfDay(date, QTimeZone::systemTimeZone());
}

Result<std::unique_ptr<Workspace>> openAsOf(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"as-of"_s))
        return openWorkspace(invocation);
    const Result<qint64> end = endOfDay(invocation.options.value(u"as-of"_s));
    if (!end)
        return tl::unexpected(end.error());
    OpenOptions options = openOptions(invocation);
    options.asOf = *end;
    return open(invocation, options);
}

} // namespace muster
