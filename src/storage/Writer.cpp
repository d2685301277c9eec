// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"
#include "storage/Undo.h"
#include "storage/apply/Applier.h"
#include "storage/apply/Operator.h"
#include "storage/apply/ChangedRows.h"
#include "storage/audit/SchemaCheck.h"
#include "storage/apply/TextKeys.h"
#include "storage/apply/TrailTexts.h"
#include "storage/audit/TrailWriter.h"
#include "storage/queries/Trail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Takes everything back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database), m_begun(database.begin()) { }
    ~Transaction()
    {
        if (m_begun && !m_committed)
            m_database.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit()
    {
        const Result<void> done = m_database.commit();
        m_committed = done.has_value();
        return done;
    }

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_committed = false;
};

Result<ApplyContext> startEvent(Database &database, const Operator &who, qint64 now, bool undoing)
{
    const Result<QVariant> latest = database.value(SqlLibrary::text(u"trail.latest"_s));
    if (!latest)
        return tl::unexpected(latest.error());
    const qint64 event = latest->toLongLong() + 1;
    if (const Result<qint64> set = database.run(SqlLibrary::text(u"workspace.setEvent"_s), {event}); !set)
        return tl::unexpected(set.error());
    if (const Result<void> begun = ChangedRows::begin(database); !begun)
        return tl::unexpected(begun.error());
    const Result<std::shared_ptr<const SortOrder>> order = TextKeys::orderOf(database);
    if (!order)
        return tl::unexpected(order.error());
    return ApplyContext {database, &who.rights, Lookup(database), event, now, *order, undoing};
}

// Indexes are written all over: where they do not fit into memory, each change reads and writes pages once more.
class Cache
{
public:
    Cache(Database &database, qsizetype changes)
        : m_database(database)
        , m_wanted(std::min<qint64>(changes * BytesPerChange, Most))
    {
        if (m_wanted > Database::UsualCache)
            (void)m_database.setCache(m_wanted); // without, it only takes longer
    }
    ~Cache()
    {
        if (m_wanted > Database::UsualCache)
            (void)m_database.setCache(Database::UsualCache);
    }
    Q_DISABLE_COPY_MOVE(Cache)

private:
    static constexpr qint64 BytesPerChange = 512;
    static constexpr qint64 Most = 512 << 20;

    Database &m_database;
    qint64 m_wanted;
};

ChangedObjects changedIn(const std::vector<RecordedChange> &recorded)
{
    ChangedObjects changed;
    for (const RecordedChange &one : recorded)
        changed.note(QString::fromLatin1(one.action), QString::fromUtf8(one.objectId), QString::fromUtf8(one.otherId), one.change);
    return changed;
}

Result<ChangeSummary> summaryOf(const std::vector<RecordedChange> &recorded)
{
    const RecordedChange &first = recorded.front();
    const bool allAlike = std::all_of(recorded.cbegin(), recorded.cend(), [&first](const RecordedChange &one) { return qstrcmp(one.action, first.action) == 0; });
    return changeFromJson(first.change).map([&](const Change &change) { return ChangeSummary {change, QString::fromUtf8(first.name), qint64(recorded.size()), allAlike}; });
}

// What a foreign trigger does along with a change stands in no event, and rules ask views: nothing is written through these.
Result<void> checkTriggers(Database &database)
{
    Faults faults;
    if (const Result<void> checked = SchemaCheck::run(database, faults); !checked)
        return checked;
    for (const Error &fault : std::as_const(faults.found)) {
        const QString type = fault.parameters.value(0);
        if (type == "trigger"_L1 || type == "view"_L1)
            return tl::unexpected(fault);
    }
    return {};
}

// The reason in the one form of text. What takes something back has none of its own, or the one that was recorded.
Result<ChangeSet> withCleanReason(ChangeSet set)
{
    const Result<QString> reason = set.undoes ? Result<QString>(visibleText(set.reason)) : cleanText(set.reason, keyOf(Field::Reason), LongestReason);
    if (!reason)
        return tl::unexpected(reason.error());
    set.reason = *reason;
    return set;
}

// Progress of writing changes is the first half of the way, of the audit trail the second.
ProgressHook half(const ProgressHook &progress, int which)
{
    if (!progress)
        return {};
    return [progress, which](qint64 done, qint64 total) { return progress(done + which * total, 2 * total); };
}

} // namespace

Result<Outcome> Writer::applyNow(Database &database, const ChangeSet &asked, const Operator &who, qint64 now, const ProgressHook &progress,
    ChangedObjects *changed, const QString &lostHead)
{
    const Result<ChangeSet> clean = withCleanReason(asked);
    if (!clean)
        return tl::unexpected(clean.error());
    const ChangeSet &set = *clean;
    Transaction transaction(database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    Result<ApplyContext> context = startEvent(database, who, now, set.undoes != 0);
    if (!context)
        return tl::unexpected(context.error());
    context->lostHead = lostHead;
    const Result<Plan> plan = Applier(*context).run(set, true, half(progress, 0));
    if (!plan)
        return tl::unexpected(plan.error());
    for (const PlanItem &item : plan->items) {
        if (item.isRefused())
            return tl::unexpected(*item.refusal);
    }
    if (!plan->violations.isEmpty())
        return tl::unexpected(plan->violations.first());
    if (context->recorded.empty())
        return Outcome {};
    if (const Result<void> indexed = ChangedRows::indexNames(database); !indexed)
        return tl::unexpected(indexed.error());
    Result<Outcome> outcome = TrailWriter(*context, who).write(set, half(progress, 1));
    if (!outcome)
        return outcome;
    if (const Result<void> noted = TrailTexts::note(*context, outcome->event); !noted)
        return tl::unexpected(noted.error());
    const Result<ChangeSummary> summary = summaryOf(context->recorded);
    if (!summary)
        return tl::unexpected(summary.error());
    outcome->summary = *summary;
    if (const Result<void> committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    if (changed) {
        *changed = changedIn(context->recorded);
        changed->event = outcome->event;
        changed->head = outcome->head;
    }
    return outcome;
}

Writer::Writer(Setup setup)
    : m_setup(std::move(setup))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Writer::~Writer()
{
    m_thread.clear();
    m_thread.start([this] { m_database.reset(); }); // a connection ends on the thread that used it
    m_thread.waitForDone();
}

template <typename Answer>
QFuture<Result<Answer>> Writer::start(std::function<Result<Answer>(const ProgressHook &)> work)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    const ProgressHook progress = progressOf(promise);
    promise->start();
    m_thread.start([promise, progress, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(work(progress));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Plan>> Writer::preview(ChangeSet set)
{
    return start<Plan>([this, set = std::move(set)](const ProgressHook &progress) { return previewHere(set, progress); });
}

QFuture<Result<Outcome>> Writer::apply(ChangeSet set)
{
    return start<Outcome>([this, set = std::move(set)](const ProgressHook &progress) { return applyHere(set, progress); });
}

QFuture<Result<Outcome>> Writer::undo(qint64 event)
{
    return start<Outcome>([this, event](const ProgressHook &progress) -> Result<Outcome> {
        const Result<ChangeSet> back = inverseOfPicked([event](const UndoState &state) { return event ? event : state.undo; }, ErrorCode::NothingToUndo);
        if (!back)
            return tl::unexpected(back.error());
        const Result<ChangeSummary> takenBack = summaryOf(*m_database, back->undoes);
        if (!takenBack)
            return tl::unexpected(takenBack.error());
        return applyHere(*back, progress, *takenBack);
    });
}

QFuture<Result<Outcome>> Writer::redo()
{
    return start<Outcome>([this](const ProgressHook &progress) -> Result<Outcome> {
        const Result<ChangeSet> back = inverseOfPicked([](const UndoState &state) { return state.redo; }, ErrorCode::NothingToRedo);
        if (!back)
            return tl::unexpected(back.error());
        return applyHere(*back, progress);
    });
}

Result<ChangeSet> Writer::inverseOfPicked(const PickEvent &pick, ErrorCode nothing)
{
    if (const Result<Operator> who = prepare(); !who)
        return tl::unexpected(who.error());
    if (const Result<QString> whole = checkTrail({}); !whole)
        return tl::unexpected(whole.error());
    const Result<UndoState> state = undoState(*m_database, m_setup.operatorId);
    if (!state)
        return tl::unexpected(state.error());
    const qint64 event = pick(*state);
    if (!event)
        return fail(nothing);
    return inverseOf(*m_database, event);
}

Result<Operator> Writer::prepare()
{
    if (m_setup.readOnly)
        return fail(ErrorCode::WorkspaceReadOnly, m_setup.place.path);
    if (!m_setup.place.isThere())
        return fail(ErrorCode::WorkspaceGone, m_setup.place.path);
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::open(m_setup.place.path, Database::ReadWrite);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const Result<void> own = checkTriggers(**opened); !own)
            return tl::unexpected(own.error());
        if (const Result<void> prepared = ChangedRows::prepare(**opened); !prepared)
            return tl::unexpected(prepared.error());
        if (m_setup.maximumPages) {
            if (const Result<QVariant> limited = (*opened)->value(u"PRAGMA max_page_count = %1"_s.arg(m_setup.maximumPages)); !limited)
                return tl::unexpected(limited.error());
        }
        m_database = std::move(*opened);
    }
    return readOperator(*m_database, m_setup.operatorId, m_setup.origin);
}

Result<QString> Writer::checkTrail(const ChangeSet &set)
{
    const ChainHead known = m_setup.heads.known(); // before the trail is read
    const Result<bool> whole = isInTrail(*m_database, known);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole)
        return QString();
    const bool accepts = set.changes.size() == 1 && set.changes.first().object == ObjectKind::Trail;
    if (!accepts)
        return known.tenant == m_setup.tenant ? fail(ErrorCode::TrailSuspect, m_setup.place.path, QString::number(known.event), known.hash)
                                              : fail(ErrorCode::AnotherTenant, m_setup.place.path, known.tenant, m_setup.tenant);
    if (set.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, u"acceptHead"_s, u"reason"_s);
    return known.hash;
}

Result<Plan> Writer::previewHere(const ChangeSet &set, const ProgressHook &progress)
{
    if (const Result<ChangeSet> clean = withCleanReason({{}, set.reason, set.undoes}); !clean)
        return tl::unexpected(clean.error());
    const Result<Operator> who = prepare();
    if (!who)
        return tl::unexpected(who.error());
    const Result<QString> lostHead = checkTrail(set);
    if (!lostHead)
        return tl::unexpected(lostHead.error());
    const Cache cache(*m_database, set.changes.size());
    Transaction transaction(*m_database); // never committed
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    Result<ApplyContext> context = startEvent(*m_database, *who, m_setup.clock(), set.undoes != 0);
    if (!context)
        return tl::unexpected(context.error());
    context->lostHead = *lostHead;
    return Applier(*context).run(set, false, progress);
}

Result<Outcome> Writer::applyHere(const ChangeSet &set, const ProgressHook &progress, const TakenBack &takenBack)
{
    const Result<Operator> who = prepare();
    if (!who)
        return tl::unexpected(who.error());
    const Result<QString> lostHead = checkTrail(set);
    if (!lostHead)
        return tl::unexpected(lostHead.error());
    const Cache cache(*m_database, set.changes.size());
    ChangedObjects changed;
    Result<Outcome> outcome = applyNow(*m_database, set, *who, m_setup.clock(), progress, &changed, *lostHead);
    if (outcome && !m_setup.place.isThere()) // taken away while it was written: where it is now, nobody can say
        return fail(ErrorCode::WorkspaceGone, m_setup.place.path);
    if (outcome && outcome->event) {
        outcome->undone = takenBack.has_value();
        outcome->summary = takenBack.value_or(outcome->summary);
        // The change stands even if the head cannot be kept here: the next one is kept again
        const ChainHead head {m_setup.tenant, outcome->event, QString::fromLatin1(outcome->head)};
        (void)(lostHead->isEmpty() ? m_setup.heads.keep(head) : m_setup.heads.replace(head));
        m_setup.written(*outcome, changed);
    }
    return outcome;
}

} // namespace muster
