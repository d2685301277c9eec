// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ConnectionSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "core/Change.h"
#include "net/sync/DirectoryReportText.h"
#include "net/sync/OpenDirectory.h"
#include "storage/queries/WorkspaceState.h"
#include "texts/ConnectionText.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList &settings()
{
    static const QStringList names {u"kind"_s, u"url"_s, u"profile"_s, u"provider"_s, u"users"_s, u"groups"_s, u"filter"_s, u"rule"_s, u"gone"_s, u"most"_s, u"percent"_s};
    return names;
}

// What is not said stays as it was; false: there is none that is called so.
template <typename Enum>
bool take(const QCommandLineParser &options, const QString &name, Enum &value)
{
    if (!options.isSet(name))
        return true;
    const std::optional<Enum> said = fromKey<Enum>(options.value(name));
    value = said.value_or(value);
    return said.has_value();
}

bool take(const QCommandLineParser &options, const QString &name, int &value, int most)
{
    if (!options.isSet(name))
        return true;
    bool isNumber = false;
    value = options.value(name).toInt(&isNumber);
    return isNumber && value >= 0 && value <= most;
}

} // namespace

Subcommand ConnectionSubcommand::definition()
{
    Subcommand command {u"connection"_s, tr("[NAME]"), 0, 1, true,
        tr("Shows the other systems that accounts are kept in step with, or sets up the one that is named, which is added where there is none. “musterctl sync” asks for its secret, and so does --try, as there.")};
    command.options = {
        {u"kind"_s, tr("What it speaks: scim, or ldap."), tr("KIND")},
        {u"url"_s, tr("Where it is, without a secret: https://HOST/scim/v2, ldaps://HOST/BASE."), tr("ADDRESS")},
        {u"profile"_s, tr("What is known of it: plain, keycloak, authentik, aws, zitadel … “musterctl scim-doctor” proposes one."), tr("PROFILE")},
        {u"provider"_s, tr("By which authentication provider accounts sign in that come from there."), tr("NAME")},
        {u"users"_s, tr("Which way users go: both, read (from there to here), write, or off."), tr("WAY")},
        {u"groups"_s, tr("Which way groups go, likewise."), tr("WAY")},
        {u"filter"_s, tr("Which users here belong to it, as a query; blank: all."), tr("QUERY")},
        {u"rule"_s, tr("Of a field that both sides have changed: ask, newest, ours or theirs."), tr("RULE")},
        {u"gone"_s, tr("What becomes of one whose other is deleted: deactivate, or delete."), tr("WHAT")},
        {u"most"_s, tr("Of more deactivations in a run, it stops and asks; 0: however many there are, it does not."), tr("NUMBER")},
        {u"percent"_s, tr("Likewise, of a hundred that both sides have."), tr("NUMBER")},
        {u"remove"_s, tr("Sync with it no longer; nothing is changed here or there.")},
        {u"try"_s, tr("Say what it shows: how many users and groups, and where each field was found. Writes nothing.")},
        {u"json"_s, tr("With --try: as JSON, in words that do not change.")},
        {u"secret-file"_s, tr("With --try: its secret, in the first line of a file that nobody else can read (mode 0600)."), tr("FILE")},
        {u"dry-run"_s, tr("Only say what would happen.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ConnectionSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool sets = std::any_of(settings().cbegin(), settings().cend(), [&options](const QString &name) { return options.isSet(name); });
    const bool removes = options.isSet(u"remove"_s);
    const QString name = invocation.arguments.value(0).trimmed();
    const bool tries = options.isSet(u"try"_s);
    const bool isForTrying = options.isSet(u"json"_s) || options.isSet(u"secret-file"_s);
    if (int(sets) + int(removes) + int(tries) > 1 || (isForTrying && !tries) || ((sets || removes || tries) && name.isEmpty())) {
        complain(tr("Name one connection, and say what it is like, or --try, or --remove. See “musterctl help connection”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    if (sets || removes)
        return write(**workspace, invocation, *state, name);
    const QVector<SyncSettings> all = SyncConnection::read(state->connections).value_or(QVector<SyncSettings>());
    const auto named = std::find_if(all.cbegin(), all.cend(), [&name](const SyncSettings &one) { return one.name == name; });
    if (!name.isEmpty() && named == all.cend())
        return fail(ErrorCode::ConnectionNotFound, name);
    if (tries)
        return lookAt(*named, options);
    print(all, name);
    return Done;
}

std::optional<SyncSettings> ConnectionSubcommand::asked(const QCommandLineParser &options, SyncSettings one)
{
    constexpr int Most = 1'000'000;
    for (const auto &[option, text] : {std::pair(u"url"_s, &SyncSettings::location), std::pair(u"profile"_s, &SyncSettings::profile), std::pair(u"provider"_s, &SyncSettings::provider), std::pair(u"filter"_s, &SyncSettings::filter)}) {
        if (options.isSet(option))
            one.*text = options.value(option).trimmed();
    }
    const bool understood = take(options, u"kind"_s, one.kind) && take(options, u"users"_s, one.users) && take(options, u"groups"_s, one.groups) && take(options, u"rule"_s, one.rule) && take(options, u"gone"_s, one.gone)
        && take(options, u"most"_s, one.mostDeactivations, Most) && take(options, u"percent"_s, one.mostPercent, 100);
    if (!understood) {
        complain(tr("One of the options has a value that it does not take. See “musterctl help connection”."));
        return std::nullopt;
    }
    return one;
}

Result<Exit> ConnectionSubcommand::write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, const QString &name)
{
    QVector<SyncSettings> all = SyncConnection::read(state.connections).value_or(QVector<SyncSettings>());
    const auto known = std::find_if(all.begin(), all.end(), [&name](const SyncSettings &one) { return one.name == name; });
    const bool removes = invocation.options.isSet(u"remove"_s);
    if (removes && known == all.end())
        return fail(ErrorCode::ConnectionNotFound, name);
    const std::optional<SyncSettings> one = asked(invocation.options, known == all.end() ? SyncSettings {.name = name} : *known);
    if (!one)
        return WrongUsage;
    all.removeIf([&name](const SyncSettings &other) { return other.name == name; });
    if (!removes)
        all.append(*one);
    const ChangeSet set {.changes = {change::editWorkspace({{Field::Connections, SyncConnection::text(all)}}, state.since)}, .reason = invocation.reason};
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(workspace, set) : applyAndPrint(workspace, set);
}

Result<Exit> ConnectionSubcommand::lookAt(const SyncSettings &settings, const QCommandLineParser &options)
{
    const std::optional<QString> secret = PasswordSources::ofSync(settings.account(), settings.name, options.value(u"secret-file"_s));
    if (!secret)
        return options.isSet(u"secret-file"_s) ? Failed : Result<Exit>(fail(ErrorCode::Cancelled));
    const Result<DirectoryReport> report = await(QtConcurrent::run([settings, secret = *secret](QPromise<Result<DirectoryReport>> &promise) {
        const std::unique_ptr<RemoteDirectory> directory = openDirectory(settings, secret, [&promise] { return promise.isCanceled(); });
        promise.addResult(directory ? Result<DirectoryReport>(DirectoryReport::of(*directory)) : tl::unexpected(Error {ErrorCode::ConnectionMalformed, {settings.name, u"location"_s}}));
    }));
    if (!report)
        return tl::unexpected(report.error());
    if (options.isSet(u"json"_s))
        printRaw(reportJson(*report));
    for (const QString &line : reportLines(*report)) {
        if (!report->isRead())
            complain(line);
        else if (!options.isSet(u"json"_s))
            muster::print(line);
    }
    return report->isRead() ? Done : Failed;
}

void ConnectionSubcommand::print(const QVector<SyncSettings> &all, const QString &name)
{
    for (const SyncSettings &one : all) {
        if (name.isEmpty() || one.name == name)
            muster::print(tr("%1: %2").arg(one.name, QStringList {connectionText(one.kind), one.location, tr("users: %1").arg(connectionText(one.users)), tr("groups: %1").arg(connectionText(one.groups))}.join(u" · "_s)));
    }
}

} // namespace muster
