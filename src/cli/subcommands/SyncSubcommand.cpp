// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SyncSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PasswordPrompt.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "cli/subcommands/SyncJournal.h"
#include "core/Fold.h"
#include "net/sync/OpenDirectory.h"
#include "net/sync/SyncChanges.h"
#include "net/sync/SyncPlanner.h"
#include "net/sync/SyncText.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"
#include "texts/ErrorText.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype MostRows = 1'000; // that are printed as lines; --json has all

using Stop = std::shared_ptr<std::atomic_bool>;

// Waits for it, and hears Ctrl+C meanwhile.
template <typename T>
SyncResult<T> waitFor(const Stop &stop, std::function<SyncResult<T>(const std::function<bool()> &cancelled)> work)
{
    const auto answer = std::make_shared<std::optional<SyncResult<T>>>();
    const Interrupt interrupt([stop] { *stop = true; }); // it ends by itself, after what is on its way
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([answer, work = std::move(work), stop] { *answer = work([stop] { return stop->load(); }); }));
    loop.exec();
    return **answer;
}

QStringList namesIn(const QStringList &values)
{
    QStringList names;
    for (const QString &value : values)
        names += value.split(u',', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

// Of how many are deactivated, a number is said instead.
constexpr std::array Releasable {SyncBrake::What::Empty, SyncBrake::What::Partial, SyncBrake::What::Vanished};

} // namespace

Subcommand SyncSubcommand::definition()
{
    Subcommand command {u"sync"_s, tr("[NAME]"), 0, 1, true,
        tr("Brings the workspace and another system of accounts into step: the one that is named, or all that the settings name. Its secret is asked for, or comes from --secret-file, the keychain or MUSTER_SYNC_SECRET. It stops, and writes nothing, where the other system looks as if it had lost something, or where many would be deactivated or come back. See “musterctl connection”.")};
    command.options = {
        {u"plan"_s, tr("Only say what would be done.")},
        {u"journal"_s, tr("Only say what the last runs have written in the other system; it is not asked.")},
        {u"json"_s, tr("Print it as JSON: with --plan the plan, with --journal the runs, otherwise what came of it.")},
        {u"yes-up-to"_s, tr("So many may be deactivated, deleted or made active again, here and there, whatever the settings say."), tr("NUMBER")},
        {u"although"_s, tr("Go on although the other system looks as if it had lost something, since that is so: empty, partial or vanished, as it was said; several with commas."), tr("WHAT")},
        {u"secret-file"_s, tr("The secret, in the first line of a file that nobody else can read (mode 0600)."), tr("FILE")},
        {u"leave-out"_s, tr("Leave these as they are, by User ID, group ID, their ID there, or address; several with commas."), tr("IDS")},
        {u"link"_s, tr("These are one: who has the same address here and there and nothing else that tells, by ID or address; or, where several may be meant, THERE=HERE, which is the ID there, and the ID or address here. Several with commas."), tr("IDS")},
    };
    command.run = run;
    return command;
}

std::optional<SyncSubcommand::Asked> SyncSubcommand::askedBy(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    Asked asked {.reason = invocation.reason, .plans = options.isSet(u"plan"_s), .journal = options.isSet(u"journal"_s), .json = options.isSet(u"json"_s), .secretFile = options.value(u"secret-file"_s), .leftOut = namesIn(options.values(u"leave-out"_s)), .linked = namesIn(options.values(u"link"_s))};
    if (asked.journal) {
        for (const QString &other : {u"plan"_s, u"yes-up-to"_s, u"although"_s, u"leave-out"_s, u"link"_s}) {
            if (!options.isSet(other))
                continue;
            complain(tr("--journal only tells what was done: --%1 does not go with it.").arg(other));
            return std::nullopt;
        }
    }
    for (const QString &word : namesIn(options.values(u"although"_s))) {
        const auto known = std::find_if(Releasable.cbegin(), Releasable.cend(), [&word](SyncBrake::What what) { return keyOf(what) == word; });
        if (known == Releasable.cend()) {
            complain(tr("--although takes empty, partial or vanished, not “%1”.").arg(word));
            return std::nullopt;
        }
        asked.although.append(*known);
    }
    if (!options.isSet(u"yes-up-to"_s))
        return asked;
    bool isNumber = false;
    asked.yesUpTo = options.value(u"yes-up-to"_s).toLongLong(&isNumber);
    if (isNumber && *asked.yesUpTo >= 0)
        return asked;
    complain(tr("--yes-up-to takes a number."));
    return std::nullopt;
}

Result<QVector<SyncSettings>> SyncSubcommand::connections(Workspace &workspace, const QString &name)
{
    const Result<WorkspaceState> state = await(workspace.read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    QVector<SyncSettings> all = SyncConnection::read(state->connections).value_or(QVector<SyncSettings>());
    if (!name.isEmpty())
        all.removeIf([&name](const SyncSettings &one) { return fold(one.name) != fold(name); });
    return all.isEmpty() && !name.isEmpty() ? Result<QVector<SyncSettings>>(fail(ErrorCode::ConnectionNotFound, name)) : all;
}

Result<Exit> SyncSubcommand::run(const Invocation &invocation)
{
    const std::optional<Asked> asked = askedBy(invocation);
    if (!asked)
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<QVector<SyncSettings>> all = connections(**workspace, invocation.arguments.value(0));
    if (!all)
        return tl::unexpected(all.error());
    if (all->isEmpty()) {
        complain(tr("The workspace is kept in step with no other system. “musterctl connection” sets one up."));
        return Failed;
    }
    if (all->size() > 1 && (!asked->leftOut.isEmpty() || !asked->linked.isEmpty())) {
        complain(tr("--leave-out and --link are for one connection. Say which."));
        return WrongUsage;
    }
    if (asked->journal)
        return tellSyncJournal(**workspace, *all, asked->json);
    Exit exit = Done;
    for (const SyncSettings &settings : *all) { // one that fails keeps no other from being done
        const Result<Exit> one = sync(**workspace, settings, *asked);
        if (all->size() == 1)
            return one;
        if (!one)
            complain(u"%1: %2"_s.arg(settings.name, errorText(one.error())));
        exit = one && *one == Done ? exit : Failed;
    }
    return exit;
}

SyncResult<std::shared_ptr<SyncPlan>> SyncSubcommand::plan(Workspace &workspace, RemoteDirectory &there, const SyncSettings &settings, const Stop &stop)
{
    return waitFor<std::shared_ptr<SyncPlan>>(stop, [&workspace, &there, &settings](const std::function<bool()> &cancelled) -> SyncResult<std::shared_ptr<SyncPlan>> {
        SyncPlanner planner(workspace, there, settings);
        planner.setCancelled(cancelled);
        return planner.plan();
    });
}

SyncResult<SyncTally> SyncSubcommand::carryOut(Workspace &workspace, RemoteDirectory &there, const std::shared_ptr<SyncPlan> &plan, const QString &reason, const Stop &stop)
{
    return waitFor<SyncTally>(stop, [&workspace, &there, &plan, &reason](const std::function<bool()> &cancelled) {
        SyncRun run(workspace, there, plan);
        run.setReason(reason.isEmpty() ? tr("Sync with %1").arg(plan->settings().name) : reason);
        run.setCancelled(cancelled);
        return run.run();
    });
}

Result<Exit> SyncSubcommand::sync(Workspace &workspace, const SyncSettings &settings, const Asked &asked)
{
    const std::optional<QString> secret = PasswordSources::ofSync(settings.account(), settings.name, asked.secretFile);
    if (!secret && asked.secretFile.isEmpty() && !canAskPassword()) {
        complain(tr("The secret of “%1” is not known, and there is no terminal to ask for it. Give it by --secret-file, the keychain or MUSTER_SYNC_SECRET.").arg(settings.name));
        return Failed;
    }
    if (!secret)
        return asked.secretFile.isEmpty() ? Result<Exit>(fail(ErrorCode::Cancelled)) : Failed;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const std::unique_ptr<RemoteDirectory> there = openDirectory(settings, *secret, [stop] { return stop->load(); }, [name = settings.name](qint64 milliseconds) {
        if (milliseconds > 0)
            complain(tr("“%1” cannot be asked now. It is tried again in %Ln second(s).", nullptr, int(milliseconds / 1'000)).arg(name));
    });
    if (!there)
        return fail(ErrorCode::ConnectionMalformed, settings.name, u"location"_s);
    const SyncResult<std::shared_ptr<SyncPlan>> planned = plan(workspace, *there, settings, stop);
    if (!planned)
        return fails(planned.error(), settings);
    SyncPlan &plan = **planned;
    if (!choose(plan, asked))
        return WrongUsage;
    if (asked.plans) {
        const Result<Plan> judged = await(QtConcurrent::run([&workspace, planned](QPromise<Result<Plan>> &promise) { promise.addResult(previewSync(workspace, *planned)); }));
        if (!judged)
            return tl::unexpected(judged.error());
        if (asked.json)
            printRaw(plan.json() + '\n');
        else
            tell(plan);
        return plan.brakes().isEmpty() ? Done : Failed;
    }
    const SyncResult<SyncTally> tally = carryOut(workspace, *there, *planned, asked.reason, stop);
    if (!tally)
        return fails(tally.error(), settings);
    const Exit exit = tell(*tally, plan, asked.json);
    return tally->stopped ? fails(*tally->stopped, settings) : Result<Exit>(exit);
}

bool SyncSubcommand::isOne(const SyncRow &row, const QStringList &names)
{
    const auto isName = [&row](const QString &name) {
        const bool isId = name == row.ourId || name == row.theirId;
        return isId || std::any_of(row.decision.fields.cbegin(), row.decision.fields.cend(), [&name](const FieldDecision &field) { return field.field == Field::Email && (emailKey(field.here) == emailKey(name) || emailKey(field.there) == emailKey(name)); })
            || emailKey(row.email) == emailKey(name);
    };
    return std::any_of(names.cbegin(), names.cend(), isName);
}

// "THERE=HERE"; both may have the sign in them.
bool SyncSubcommand::chooses(SyncPlan &plan, const QString &name)
{
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const SyncPlan::Entry &entry = plan.entry(i);
        if (entry.candidates.isEmpty() || !name.startsWith(entry.theirId + u'='))
            continue;
        const QString here = name.mid(entry.theirId.size() + 1);
        for (const SyncRow::Candidate &candidate : plan.row(i).candidates) {
            if (here == candidate.ourId || (!candidate.email.isEmpty() && emailKey(here) == emailKey(candidate.email)))
                return plan.choose(i, candidate.ourId);
        }
    }
    return false;
}

// Whoever names somebody who is not in the plan has meant another.
bool SyncSubcommand::choose(SyncPlan &plan, const Asked &asked)
{
    if (asked.yesUpTo)
        plan.allow(*asked.yesUpTo);
    for (const SyncBrake::What what : asked.although)
        plan.release(what);
    for (const auto &[names, leftOut] : {std::pair(asked.leftOut, true), std::pair(asked.linked, false)}) {
        QVector<qsizetype> rows;
        for (const QString &name : names) {
            if (!leftOut && chooses(plan, name))
                continue;
            const qsizetype before = rows.size();
            for (qsizetype i = 0; i < plan.size(); ++i) {
                const SyncRow row = plan.row(i);
                if (isOne(row, {name}) && (leftOut || row.decision.needsYes))
                    rows.append(i);
            }
            if (rows.size() == before) {
                complain(leftOut ? tr("Nothing is to be done about “%1”, so there is nothing to leave out. See “musterctl sync --plan”.").arg(name) : tr("Whether “%1” is the same here and there is not asked. See “musterctl sync --plan”.").arg(name));
                return false;
            }
        }
        if (!rows.isEmpty())
            plan.leaveOut(rows, leftOut);
    }
    return true;
}

// With the IDs by which --link takes it.
QString SyncSubcommand::whoText(const SyncRow &row)
{
    if (row.decision.needsYes && row.leftOut)
        return tr("To say that they are one: %1").arg(u"--link "_s + row.theirId);
    if (row.decision.action != SyncAction::Conflict || row.candidates.isEmpty())
        return {};
    QStringList lines;
    for (const SyncRow::Candidate &candidate : row.candidates)
        lines.append(u"--link %1=%2"_s.arg(row.theirId, candidate.email.isEmpty() ? candidate.ourId : candidate.email));
    return tr("To say who it is: %1").arg(lines.join(tr(" or ", "of several options")));
}

void SyncSubcommand::tell(const SyncPlan &plan)
{
    for (qsizetype i = 0; i < std::min(plan.size(), MostRows); ++i) {
        const SyncRow row = plan.row(i);
        QStringList parts {row.name, row.leftOut ? tr("left out: %1").arg(syncActionText(row.decision.action)) : syncActionText(row.decision.action), syncFieldsText(row.decision), syncReasonText(row.decision.reason), whoText(row)};
        if (row.refusal)
            parts.append(errorText(*row.refusal));
        parts.removeAll(QString());
        print(parts.join(u" · "_s));
    }
    if (plan.size() > MostRows)
        print(tr("… and %Ln more. --json shows all.", nullptr, int(plan.size() - MostRows)));
    print(syncCountsText(plan.counts()).join(u", "_s));
    for (const SyncBrake &brake : plan.brakes())
        complain(syncBrakeText(brake));
}

// What waits for somebody's word is not a failure: the next one waits for it as well.
Exit SyncSubcommand::tell(const SyncTally &tally, const SyncPlan &plan, bool json)
{
    if (json)
        printRaw(tally.json() + '\n');
    else
        print(u"%1: %2"_s.arg(plan.settings().name, syncTallyText(tally).join(u", "_s)));
    const SyncCounts counts = plan.counts();
    if (counts.conflicts + counts.leftOut > 0 && !json)
        print(tr("%Ln wait(s) for somebody to decide. See “musterctl sync --plan”.", nullptr, counts.conflicts + counts.leftOut));
    if (tally.refusal)
        complain(errorText(*tally.refusal));
    if (tally.failure && !tally.stopped)
        complain(syncAnswerText(*tally.failure));
    return tally.refused + tally.failed > 0 || tally.failure ? Failed : Done;
}

Result<Exit> SyncSubcommand::fails(const SyncTrouble &trouble, const SyncSettings &settings)
{
    if (trouble.isCancelled()) {
        complain(tr("Stopped. What was not done is done the next time."));
        return Failed;
    }
    if (trouble.error)
        return tl::unexpected(*trouble.error);
    complain(syncTroubleText(trouble, settings));
    QStringList words;
    for (const SyncBrake &brake : trouble.brakes) {
        if (const QString word = keyOf(brake.what); std::find(Releasable.cbegin(), Releasable.cend(), brake.what) != Releasable.cend() && !words.contains(word))
            words.append(word);
    }
    if (!words.isEmpty())
        complain(tr("Where that is so, go on by --although %1.").arg(words.join(u',')));
    return Failed;
}

} // namespace muster
