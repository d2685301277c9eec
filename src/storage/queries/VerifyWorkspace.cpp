// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/VerifyWorkspace.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/audit/DerivedCheck.h"
#include "storage/audit/IndexCheck.h"
#include "storage/audit/SchemaCheck.h"
#include "storage/audit/StateCheck.h"
#include "storage/queries/Trail.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// One after another; each has its share of the way.
class Verification
{
public:
    Verification(const VerifyWorkspace &wanted, Reader &reader, WorkspaceReport &report)
        : m_wanted(wanted)
        , m_reader(reader)
        , m_report(report)
    {
    }

    // Each row is looked for in each index, and each object by its ID: what lies side by side there lies anywhere in the file.
    Result<void> run()
    {
        if (const Result<void> more = m_reader.database.setCache(Database::UsualCache); !more)
            return more;
        const Result<void> done = runAll();
        const Result<void> less = m_reader.database.setCache(CacheOfLong);
        return done ? less : done;
    }

private:
    Result<void> runAll()
    {
        if (const Result<void> file = checkFile(); !file || !m_report.isWhole()) // a damaged file tells nothing else that can be trusted
            return file;
        for (const auto check : {&Verification::checkChain, &Verification::checkTenant, &Verification::checkKnown, &Verification::checkReferences}) {
            if (const Result<void> checked = (this->*check)(); !checked)
                return checked;
        }
        if (!m_broken) { // else it says nothing of the tables
            if (const Result<void> state = checkState(); !state)
                return state;
        }
        return SchemaCheck::run(m_reader.database, m_report.faults);
    }

    // Where an index is not as it should be, or nothing is known of it, the engine says what is wrong with the file.
    Result<void> checkFile()
    {
        Faults foreign;
        const Result<void> schema = SchemaCheck::run(m_reader.database, foreign);
        if (!schema || !foreign.found.isEmpty())
            return askEngine("verify.integrity");
        const Result<void> structure = askEngine("verify.structure");
        if (!structure || !m_report.isWhole())
            return structure;
        const Result<QString> wrong = IndexCheck(m_reader.database).run();
        if (!wrong)
            return tl::unexpected(wrong.error());
        if (wrong->isEmpty())
            return {};
        const Result<void> asked = askEngine("verify.integrity");
        if (asked && m_report.isWhole())
            m_report.faults.add({ErrorCode::WorkspaceDamaged, {m_wanted.path, *wrong}});
        return asked;
    }

    Result<void> askEngine(const char *name)
    {
        return m_reader.database.each(name, {}, [this](const SqlRow &row) {
            if (const QString found = row.value(0).toString(); found != "ok"_L1)
                m_report.faults.add({ErrorCode::WorkspaceDamaged, {m_wanted.path, found}});
            return m_report.faults.found.isEmpty();
        });
    }

    Result<void> checkChain()
    {
        Reader part {m_reader.database, m_reader.rights, m_reader.clock, m_reader.zone, m_reader.cancelled, share(0)};
        const Result<ChainReport> chain = VerifyChain {m_wanted.heads}.answer(part);
        if (!chain)
            return tl::unexpected(chain.error());
        m_report.events = chain->events;
        m_report.entries = chain->entries;
        m_report.head = chain->head;
        m_report.heads = m_wanted.heads;
        m_broken = chain->fault && chain->fault->code == ErrorCode::ChainBroken;
        if (chain->fault)
            m_report.faults.add(*chain->fault);
        return {};
    }

    Result<void> checkTenant()
    {
        return m_reader.database.each("trail.tenant", {}, [this](const SqlRow &row) {
            m_tenant = row.value(0).toString();
            if (m_tenant != row.value(1).toString())
                m_report.faults.add({ErrorCode::TenantChanged, {m_tenant, row.value(1).toString()}});
            return false;
        });
    }

    Result<void> checkKnown()
    {
        const Result<bool> known = isInTrail(m_reader.database, m_wanted.known);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            m_report.knownEvent = m_wanted.known.event;
        else if (m_wanted.known.tenant == m_tenant)
            m_report.faults.add({ErrorCode::TrailSuspect, {m_wanted.path, QString::number(m_wanted.known.event), m_wanted.known.hash}});
        else
            m_report.faults.add({ErrorCode::AnotherTenant, {m_wanted.path, m_wanted.known.tenant, m_tenant}});
        return {};
    }

    Result<void> checkReferences()
    {
        return m_reader.database.each("verify.references", {}, [this](const SqlRow &row) {
            m_report.faults.add({ErrorCode::ReferenceBroken, {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()}});
            return m_report.faults.more == 0;
        });
    }

    Result<void> checkState()
    {
        Reader part {m_reader.database, m_reader.rights, m_reader.clock, m_reader.zone, m_reader.cancelled, share(1)};
        StateCheck state(part, m_report.faults);
        if (const Result<void> checked = state.run(); !checked)
            return checked;
        m_report.objects = state.objects();
        return DerivedCheck(part, m_report).run();
    }

    ProgressHook share(int which) const
    {
        return [hook = m_reader.progress, which](qint64 done, qint64 total) { return !hook || hook(done + which * total, 2 * total); };
    }

    const VerifyWorkspace &m_wanted;
    Reader &m_reader;
    WorkspaceReport &m_report;
    QString m_tenant;
    bool m_broken = false;
};

} // namespace

// Where the engine keeps rows back, what it keeps back would seem to be missing.
static Result<void> checkReadsAll(Reader &reader)
{
    const Result<QVariant> all = reader.database.value("verify.mayReadAll");
    if (!all || all->toBool())
        return all ? Result<void>() : tl::unexpected(all.error());
    for (const Table table : {Table::Events, Table::Users, Table::Projects}) {
        if (const Result<void> sees = reader.rights.checkSees(table); !sees)
            return sees;
    }
    return {};
}

Result<WorkspaceReport> VerifyWorkspace::answer(Reader &reader) const
{
    if (const Result<void> reads = checkReadsAll(reader); !reads)
        return tl::unexpected(reads.error());
    WorkspaceReport report;
    const Result<void> done = Verification(*this, reader, report).run();
    if (!done && done.error().code != ErrorCode::WorkspaceDamaged)
        return tl::unexpected(done.error());
    if (!done)
        report.faults.add(done.error());
    if (!report.isWhole() && !reader.rights.checkSees(Table::Events))
        report.faults = {{Error {ErrorCode::WorkspaceUntrusted, {}}}, 0};
    return report;
}

} // namespace muster
