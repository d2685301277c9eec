// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Previewer.h"
#include "storage/Migrations.h"
#include "storage/PrivateView.h"
#include "storage/Undo.h"
#include "storage/apply/AccessComparison.h"
#include "storage/apply/Applier.h"
#include "storage/apply/CleanReason.h"
#include "storage/apply/Invariants.h"
#include "storage/apply/Operator.h"
#include "storage/apply/OwnLoss.h"
#include "storage/apply/ReasonRule.h"
#include "storage/apply/SeatRule.h"

#include <numeric>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster {

static constexpr int MostTries = 20;

Previewer::Previewer(Setup setup)
    : m_setup(std::move(setup))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Previewer::~Previewer()
{
    m_thread.clear();
    m_thread.waitForDone();
}

template <typename Answer>
QFuture<Result<Answer>> Previewer::start(std::function<Result<Answer>(const View &, const ProgressHook &)> work)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    const ProgressHook progress = progressOf(promise);
    promise->start();
    m_thread.start([this, promise, progress, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(givingWay(work, progress, [promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

// Where others would have to wait for it, a view ends, and the answer begins anew in another one.
template <typename Answer>
Result<Answer> Previewer::givingWay(const std::function<Result<Answer>(const View &, const ProgressHook &)> &work, const ProgressHook &progress, const std::function<bool()> &cancelled)
{
    for (int tries = 1;; ++tries) {
        Result<Answer> answer = inView(work, progress, cancelled);
        if (answer || answer.error().code != ErrorCode::WorkspaceBusy || tries == MostTries || cancelled())
            return answer;
        std::this_thread::sleep_for(tries * 10ms);
    }
}

template <typename Answer>
Result<Answer> Previewer::inView(const std::function<Result<Answer>(const View &, const ProgressHook &)> &work, const ProgressHook &progress, const std::function<bool()> &cancelled)
{
    if (m_setup.readOnly)
        return fail(ErrorCode::WorkspaceReadOnly, m_setup.file->path());
    if (!m_setup.file->isIntact())
        return fail(ErrorCode::WorkspaceGone, m_setup.file->path());
    const ChainHead known = m_setup.guard.known();
    if (const Result<void> current = checkCurrent(known); !current)
        return tl::unexpected(current.error());
    Result<std::unique_ptr<PrivateView>> view = this->view();
    if (!view)
        return tl::unexpected(view.error());
    Database &database = (*view)->database();
    database.setCancelled(cancelled);
    const Result<Operator> who = readOperator(database, m_setup.operatorId, m_setup.origin);
    if (!who)
        return tl::unexpected(who.error());
    if (m_setup.maximumPages) {
        if (const Result<void> limited = database.limitPages(m_setup.maximumPages); !limited)
            return tl::unexpected(limited.error());
    }
    Result<Answer> answer = work({database, *who, known}, progress);
    if (!answer && answer.error().code == ErrorCode::DiskFull) // where what is tried is written
        return fail(ErrorCode::DiskFull, (*view)->folder());
    if (answer && (*view)->clear())
        m_kept = std::move(*view);
    return answer;
}

Result<std::unique_ptr<PrivateView>> Previewer::view()
{
    std::unique_ptr<PrivateView> kept = std::exchange(m_kept, nullptr);
    if (kept && kept->beginAgain())
        return kept;
    return PrivateView::open(m_setup.file->path());
}

// What is brought up to date only when it is accepted is suspect until then.
Result<void> Previewer::checkCurrent(const ChainHead &known) const
{
    if (!m_setup.outdated)
        return {};
    const Result<std::unique_ptr<Database>> database = Database::open(m_setup.file->path(), Database::ReadOnly);
    const Result<bool> old = database ? Migrations::isOld(**database) : tl::unexpected(database.error());
    if (!old || !*old)
        return old ? Result<void>() : tl::unexpected(old.error());
    return m_setup.guard.check(**database, {}, known).map([](const QString &) { });
}

QFuture<Result<Plan>> Previewer::preview(std::shared_ptr<ChangeSource> changes, EventHeader header)
{
    return start<Plan>([this, changes = std::move(changes), header = std::move(header)](const View &view, const ProgressHook &progress) {
        return planOf(view, *changes, header, progress);
    });
}

QFuture<Result<Plan>> Previewer::firstLook(std::shared_ptr<ChangeSource> changes, EventHeader header)
{
    return start<Plan>([this, changes = std::move(changes), header = std::move(header)](const View &view, const ProgressHook &progress) -> Result<Plan> {
        const FirstLook look = changes->firstLook();
        if (!look.changes)
            return planOf(view, *changes, header, progress);
        const Result<Plan> some = planOf(view, *look.changes, header, progress, changes->count());
        return some ? ofAll(view, *some, look) : some;
    });
}

// What becomes of those looked at becomes of all they stand for. Where one of them is gone nothing can be said yet.
Result<Plan> Previewer::ofAll(const View &view, const Plan &some, const FirstLook &look) const
{
    std::optional<Plan> all = Plan::ofAll(some, look.stands);
    if (!all) {
        Plan nothing;
        nothing.unknown = std::accumulate(look.stands.cbegin(), look.stands.cend(), look.unknown);
        nothing.isWhole = false;
        return nothing;
    }
    all->unknown = look.unknown;
    all->isWhole = look.unknown == 0 && (look.tellsAll || all->happening == 0);
    // What those looked at take is not what all take
    all->violations.removeIf(SeatRule::isOfSeats);
    QHash<QString, qint64> stands;
    for (const PlanItem &item : std::as_const(some.items)) {
        if (item.happens())
            stands.insert(item.change.reference(ObjectKind::User), look.stands.at(item.index));
    }
    const Result<std::optional<Error>> seats = SeatRule::broken(view.database, m_setup.clock(), stands);
    if (!seats)
        return tl::unexpected(seats.error());
    if (*seats)
        all->violations.append(**seats);
    const Result<bool> holds = Invariants::holdsAdministrator(view.database, look.others);
    if (!holds)
        return tl::unexpected(holds.error());
    if (!*holds && all->violations.isEmpty())
        all->violations.append({ErrorCode::LastAdministrator, {}});
    return *all;
}

QFuture<Result<UndoPlan>> Previewer::previewUndo(qint64 event)
{
    return start<UndoPlan>([this, event](const View &view, const ProgressHook &progress) -> Result<UndoPlan> {
        const Result<std::unique_ptr<Inverse>> back = inverseToUndo(view.database, m_setup.operatorId, event);
        if (!back)
            return tl::unexpected(back.error());
        return planOf(view, **back, (*back)->header(), progress).map([&back](const Plan &plan) { return UndoPlan {(*back)->header().undoes, plan}; });
    });
}

QFuture<Result<UndoPlan>> Previewer::previewRedo()
{
    return start<UndoPlan>([this](const View &view, const ProgressHook &progress) -> Result<UndoPlan> {
        const Result<std::unique_ptr<Inverse>> again = inverseToRedo(view.database, m_setup.operatorId);
        if (!again)
            return tl::unexpected(again.error());
        return planOf(view, **again, (*again)->header(), progress).map([&again](const Plan &plan) { return UndoPlan {(*again)->header().undoes, plan}; });
    });
}

Result<Plan> Previewer::planOf(const View &view, ChangeSource &changes, const EventHeader &header, const ProgressHook &progress, qint64 all) const
{
    if (const Result<EventHeader> clean = withCleanReason(header); !clean)
        return tl::unexpected(clean.error());
    const Result<QString> lostHead = m_setup.guard.check(view.database, header, view.known);
    if (!lostHead)
        return tl::unexpected(lostHead.error());
    Result<ApplyContext> context = startEvent(view.database, view.who.rights, m_setup.clock(), header.undoes != 0);
    if (!context)
        return tl::unexpected(context.error());
    context->operatorId = view.who.id;
    context->lostHead = *lostHead;
    const Result<QVector<Field>> asking = ReasonRule::policies(view.database);
    if (!asking)
        return tl::unexpected(asking.error());
    Result<Plan> plan = Applier(*context, nullptr).run(changes, OnRefusal::PassOver, progress, all);
    if (!plan)
        return plan;
    plan->reasonNeeded = ReasonRule::missing(*context, *asking).has_value();
    const bool maySee = view.who.rights.checkSees(Table::Access) && view.who.rights.checkSees(Table::Users);
    if (maySee && plan->happening > 0) {
        const Result<AccessDifference> access = AccessComparison(view.database).compare(progress);
        if (!access)
            return tl::unexpected(access.error());
        plan->access = *access;
    }
    if (plan->happening > 0) {
        const Result<std::optional<OwnLoss>> own = ownLoss(view.database, view.who, plan->access);
        if (!own)
            return tl::unexpected(own.error());
        plan->ownLoss = *own;
    }
    return plan;
}

} // namespace muster
