// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sync/SyncStore.h"

#include "core/WorkspaceReport.h"
#include "storage/Transaction.h"
#include "storage/Workspace.h"
#include "storage/apply/Operator.h"
#include "storage/audit/SchemaCheck.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// What a foreign trigger does along with it, nobody would know.
Result<void> checkTriggers(Database &database)
{
    Faults faults;
    if (const Result<void> checked = SchemaCheck::run(database, faults); !checked)
        return checked;
    for (const Error &fault : std::as_const(faults.found)) {
        if (fault.parameters.value(0) == "trigger"_L1 || fault.parameters.value(0) == "view"_L1)
            return tl::unexpected(fault);
    }
    return {};
}

// Of a text that comes from elsewhere; a NUL has no place in one of PostgreSQL.
QString kept(const QString &text, qsizetype longest)
{
    QString copy = text.left(longest).remove(QChar(u'\0'));
    return copy.isNull() ? u""_s : copy;
}

QString textOf(const QByteArray &json)
{
    return json.isEmpty() ? u""_s : QString::fromUtf8(json);
}

} // namespace

QString SyncStore::seePermission()
{
    return u"integrations.view"_s;
}

QString SyncStore::editPermission()
{
    return u"integrations.edit"_s;
}

SyncStore::SyncStore(std::unique_ptr<Database> database, QString operatorId, Clock clock)
    : m_database(std::move(database))
    , m_operatorId(std::move(operatorId))
    , m_clock(std::move(clock))
{
}

SyncStore::~SyncStore() = default;

Result<std::unique_ptr<SyncStore>> SyncStore::open(const WorkspaceInfo &workspace, Clock clock)
{
    if (workspace.readOnly)
        return fail(ErrorCode::WorkspaceReadOnly, workspace.location);
    if (workspace.chainSuspect)
        return fail(ErrorCode::TrailSuspect, workspace.location, QString::number(workspace.knownHead.event), workspace.knownHead.hash);
    Result<std::unique_ptr<Database>> database = Database::open(workspace.location, Database::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (const Result<void> own = checkTriggers(**database); !own)
        return tl::unexpected(own.error());
    const Result<QVariant> id = (*database)->value(u"SELECT uuid FROM workspace"_s);
    if (!id || id->toString() != workspace.id) // another stands there by now
        return id ? fail(ErrorCode::WorkspaceGone, workspace.location) : tl::unexpected(id.error());
    const Result<Operator> who = readOperator(**database, workspace.operatorId, {});
    if (!who)
        return tl::unexpected(who.error());
    for (const QString &permission : {seePermission(), u"users.view"_s}) {
        if (const Result<void> may = who->rights.check(permission); !may)
            return tl::unexpected(may.error());
    }
    return std::unique_ptr<SyncStore>(new SyncStore(std::move(*database), workspace.operatorId, std::move(clock)));
}

Result<void> SyncStore::eachLink(const QString &connection, const std::function<void(SyncLink)> &take)
{
    return m_database->each("sync.links", {connection}, [&take](const SqlRow &row) {
        take({int(row.integer(0)), row.text(1), row.text(2), row.text(3), row.bytes(4)});
        return true;
    });
}

Result<QVector<SyncStep>> SyncStore::openSteps(const QString &connection)
{
    QVector<SyncStep> steps;
    const Result<void> read = m_database->each("sync.openSteps", {connection}, [&steps](const SqlRow &row) {
        steps.append({.id = row.integer(0), .kind = int(row.integer(1)), .objectId = row.text(2), .remoteId = row.text(3), .action = SyncStep::Action(row.integer(4)), .wanted = row.bytes(5)});
        return true;
    });
    return read ? Result<QVector<SyncStep>>(steps) : tl::unexpected(read.error());
}

Result<qint64> SyncStore::lastRun(const QString &connection)
{
    return m_database->value("sync.lastRun", {connection}).map([](const QVariant &id) { return id.toLongLong(); });
}

Result<QByteArray> SyncStore::said(const QString &connection)
{
    return m_database->value("sync.said", {connection}).map([](const QVariant &said) { return said.toString().toUtf8(); });
}

Result<void> SyncStore::eachWritten(const QString &connection, int kind, qint64 since, const std::function<void(const QString &, bool)> &take)
{
    return m_database->each("sync.written", {connection, kind, since}, [&take](const SqlRow &row) {
        take(row.text(0), row.integer(1) != 0);
        return true;
    });
}

Result<void> SyncStore::mayWrite()
{
    const Result<Operator> who = readOperator(*m_database, m_operatorId, {});
    if (!who)
        return tl::unexpected(who.error());
    if (const Result<void> may = who->rights.check(editPermission()); !may)
        return may;
    return who->rights.check(Verb::Edit, ObjectKind::User, {}, {});
}

Result<SyncStart> SyncStore::start(const QString &connection, qint64 after)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (const Result<void> may = mayWrite(); !may)
        return tl::unexpected(may.error());
    const qint64 now = m_clock();
    if (const Result<void> expired = run("sync.expire", {now, connection, now}); !expired)
        return tl::unexpected(expired.error());
    SyncStart running {SyncStart::Answer::Running};
    const Result<void> read = m_database->each("sync.running", {connection}, [&running](const SqlRow &row) {
        running.since = row.integer(0);
        running.until = row.integer(1);
        return true;
    });
    const Result<qint64> last = read ? lastRun(connection) : tl::unexpected(read.error());
    if (!last)
        return tl::unexpected(last.error());
    if (running.since > 0)
        return running;
    if (*last != after)
        return SyncStart {SyncStart::Answer::PlanOld};
    if (const Result<void> tidied = run("sync.tidy", {connection, now - KeptSteps}); !tidied)
        return tl::unexpected(tidied.error());
    const Result<QVariant> id = m_database->value("sync.start", {connection, m_operatorId, now, now + Lease});
    if (!id)
        return tl::unexpected(id.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    m_connection = connection;
    m_run = id->toLongLong();
    return SyncStart {SyncStart::Answer::Started, m_run};
}

Result<void> SyncStore::run(const char *name, const QVariantList &values)
{
    return m_database->run(name, values).map([](qint64) { });
}

// By whose run it is still, which goes on for another while.
Result<bool> SyncStore::write(const std::function<Result<void>()> &act)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<qint64> ours = m_database->run("sync.extend", {m_clock() + Lease, m_run});
    if (!ours || *ours != 1)
        return ours ? Result<bool>(false) : tl::unexpected(ours.error());
    if (const Result<void> done = act(); !done)
        return tl::unexpected(done.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(true) : tl::unexpected(committed.error());
}

Result<bool> SyncStore::isOurs()
{
    return write([] { return Result<void>(); });
}

Result<void> SyncStore::keepOne(const SyncLink &link)
{
    const QString remoteId = kept(link.remoteId, LongestId);
    if (const Result<void> others = run("sync.dropOthers", {m_connection, link.kind, remoteId, link.objectId}); !others)
        return others;
    if (const Result<void> done = run("sync.keep", {m_connection, link.kind, link.objectId, remoteId, kept(link.version, LongestId), textOf(link.base), m_clock()}); !done)
        return done;
    return link.base.isEmpty() ? Result<void>() : run("sync.settleOf", {m_connection, link.kind, link.objectId});
}

Result<bool> SyncStore::keep(const QVector<SyncLink> &links)
{
    return write([&]() -> Result<void> {
        for (const SyncLink &link : links) {
            if (const Result<void> done = keepOne(link); !done)
                return done;
        }
        return {};
    });
}

Result<bool> SyncStore::drop(const QVector<SyncLink> &links)
{
    return write([&]() -> Result<void> {
        for (const SyncLink &link : links) {
            if (const Result<void> done = run("sync.drop", {m_connection, link.kind, link.objectId}); !done)
                return done;
        }
        return {};
    });
}

Result<bool> SyncStore::beginStep(SyncStep &step)
{
    return write([&]() -> Result<void> {
        step.at = m_clock();
        const Result<QVariant> id = m_database->value("sync.beginStep", {m_run, m_connection, step.kind, step.objectId, kept(step.remoteId, LongestId), int(step.action), step.at, textOf(step.wanted)});
        step.id = id ? id->toLongLong() : 0;
        return id.map([](const QVariant &) { });
    });
}

Result<bool> SyncStore::endStep(const SyncStep &step, const SyncLink *link, bool drops)
{
    return write([&]() -> Result<void> {
        if (const Result<void> ended = run("sync.endStep", {int(step.state), kept(step.remoteId, LongestId), kept(step.said, LongestSaid), m_clock(), step.id}); !ended || !link)
            return ended;
        return drops ? run("sync.drop", {m_connection, link->kind, link->objectId}) : keepOne(*link);
    });
}

Result<bool> SyncStore::end(const SyncEnd &end)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (end.state == SyncRunState::Done) { // what was open before was looked at
        if (const Result<void> settled = run("sync.settleUpTo", {m_connection, m_run - 1}); !settled)
            return tl::unexpected(settled.error());
    }
    const Result<qint64> ended = m_database->run("sync.end", {int(end.state), m_clock(), textOf(end.counts), kept(end.problem, LongestSaid), textOf(end.said), m_run});
    if (!ended)
        return tl::unexpected(ended.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(*ended == 1) : tl::unexpected(committed.error());
}

} // namespace muster
