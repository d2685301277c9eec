// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ChangeFlow.h"

#include "core/Irrevocable.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/TeamMove.h"
#include "gui/shell/WhenDone.h"
#include "storage/Writer.h"
#include "storage/mails/FindReturned.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"
#include "texts/OwnLossText.h"
#include "texts/ReturnedText.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Before mail goes again to an address from which it came back. Whoever may not know of that is asked without.
void warnOfReturned(WorkspaceContext &context, const Plan &plan, const ApplyOptions &options, QObject *receiver, std::function<void(const ApplyOptions &)> then)
{
    QVector<Change> changes;
    for (const PlanItem &item : plan.items) {
        if (item.happens())
            changes.append(item.change);
    }
    const FindReturned find = FindReturned::before(changes);
    if (find.isNothing())
        return then(options);
    whenDone(context.workspace().read(find), receiver, [options, then = std::move(then)](const Result<QVector<ReturnedMail>> &mails) {
        if (!mails || mails->isEmpty())
            return then(options);
        ApplyOptions warned = options;
        warned.when = ApplyOptions::Always;
        warned.text += (options.text.isEmpty() ? QString() : u"\n\n"_s) + returnedText(*mails, QLocale());
        then(warned);
    });
}

} // namespace

ChangeFlow::ChangeFlow(WorkspaceContext &context)
    : m_context(context)
{
}

void ChangeFlow::apply(const ChangeSet &set, const QString &done)
{
    if (mayBeOwn(set))
        return askBeforeOwn(set, done);
    applyNow(set, done);
}

void ChangeFlow::applyNow(const ChangeSet &set, const QString &done)
{
    follow({[this, set](const QString &reason) { return m_context.workspace().apply({set.changes, reason.isEmpty() ? set.reason : reason, set.undoes}); }, done, refusing(set)});
}

void ChangeFlow::applyWhatCanBe(std::shared_ptr<ChangeSource> changes)
{
    follow({[this, changes = std::move(changes)](const QString &reason) { return m_context.workspace().apply(changes, EventHeader {reason}, OnRefusal::PassOver); }, {}, refusing({})});
}

ChangeFlow::Outcomes ChangeFlow::applyHere(const ChangeSet &set, const QString &done)
{
    return applyHere(std::make_shared<ChangeList>(set.changes), done);
}

ChangeFlow::Outcomes ChangeFlow::applyHere(std::shared_ptr<ChangeSource> changes, const QString &done)
{
    return followed({[this, changes = std::move(changes)](const QString &reason) { return m_context.workspace().apply(changes, EventHeader {reason}); }, done});
}

ChangeFlow::Outcomes ChangeFlow::setPassword(const NewPassword &password)
{
    return followed({[this, password](const QString &reason) { return m_context.workspace().setPassword(password, reason); }, {}, refusing({})});
}

ChangeFlow::Outcomes ChangeFlow::setPicture(const NewPicture &picture)
{
    return followed({[this, picture](const QString &reason) { return m_context.workspace().setPicture(picture, reason); }, {}, refusing({})});
}

bool ChangeFlow::mayBeAbout(const WorkspaceInfo &own, const Change &change)
{
    const bool takes = change.verb == Verb::Remove || (change.verb == Verb::Edit && (change.object == ObjectKind::User || change.object == ObjectKind::Assignment));
    const QString user = change.reference(ObjectKind::User);
    return takes && (user.isEmpty() || user == own.operatorId || user.compare(own.operatorEmail, Qt::CaseInsensitive) == 0);
}

// Only a preview tells of the rest, and is made for that alone where it must be.
bool ChangeFlow::mayBeOwn(const ChangeSet &set) const
{
    return std::any_of(set.changes.cbegin(), set.changes.cend(), [own = m_context.info()](const Change &change) { return mayBeAbout(own, change); });
}

void ChangeFlow::askBeforeOwn(const ChangeSet &set, const QString &done)
{
    count(+1);
    whenDone(m_context.workspace().preview(set), this, [this, set, done](const Result<Plan> &plan) {
        count(-1);
        if (!plan || !plan->ownLoss)
            return applyNow(set, done); // which says what is wrong, too
        ApplyOptions options;
        options.title = tr("Your own account");
        options.button = [](int count) { return tr("Make %Ln change(s)", nullptr, count); };
        options.danger = true;
        options.done = done;
        ask(*plan, {std::make_shared<ChangeList>(set.changes), set}, options);
    });
}

void ChangeFlow::ifMeant(const ChangeSet &set, std::function<void(bool)> answer)
{
    if (!mayBeOwn(set))
        return answer(true);
    ifMeant(std::make_shared<ChangeList>(set.changes), std::move(answer));
}

void ChangeFlow::ifMeant(std::shared_ptr<ChangeSource> changes, std::function<void(bool)> answer)
{
    whenDone(m_context.workspace().preview(std::move(changes)), this, [this, answer](const Result<Plan> &plan) {
        if (!plan || !plan->ownLoss)
            return answer(true);
        m_context.ask().confirm(m_context.window(), {tr("Your own account"), ownLossText(*plan->ownLoss), tr("Change it all the same"), true},
            [answer](Prompts::Confirmed confirmed) { answer(confirmed.yes); });
    });
}

// Where it takes something from the account one works as, or some of it is so already and not all comes back.
void ChangeFlow::askBeforeTakingBack(const QFuture<Result<UndoPlan>> &plans, const QString &title, const Go &go)
{
    count(+1);
    showWork(m_context, tr("Looking at what would happen…"), plans);
    whenDone(plans, this, [this, title, go](const Result<UndoPlan> &plan) {
        count(-1);
        if (!plan || (!plan->plan.ownLoss && plan->plan.idle == 0))
            return go({}); // which says what is wrong, too
        const PlanQuestion question {title, {}, [](int count) { return tr("Make %Ln change(s)", nullptr, count); }, true, plan->plan};
        const QPointer<ChangeFlow> self(this);
        m_context.ask().plan(m_context.window(), question, [self, go](const QString &reason) {
            if (self)
                go(reason);
        });
    });
}

void ChangeFlow::undo(qint64 event)
{
    askBeforeTakingBack(m_context.workspace().previewUndo(event), tr("Undo"), [this, event](const QString &reason) { undoNow(event, reason); });
}

void ChangeFlow::undoNow(qint64 event, const QString &reason)
{
    const auto refuse = [this, event](const Error &why) {
        const auto plans = m_context.workspace().previewUndo(event);
        showWork(m_context, tr("Looking at what would happen…"), plans);
        whenDone(plans, this, [this, why](const Result<UndoPlan> &plan) {
            if (plan && plan->plan.happening > 0 && plan->plan.violations.isEmpty())
                askToUndo(*plan, why);
            else
                m_context.refuse(why, {});
        });
    };
    follow({[this, event, reason](const QString &) { return m_context.workspace().undo(event, {false, OnRefusal::Stop, reason}); }, {}, refuse});
}

void ChangeFlow::askToUndo(const UndoPlan &undo, const Error &why)
{
    const PlanQuestion question {tr("Undo"), errorText(why), [](int count) { return tr("Undo %Ln change(s)", nullptr, count); }, true, undo.plan};
    const QPointer<ChangeFlow> self(this);
    m_context.ask().plan(m_context.window(), question, [self, event = undo.event](const QString &reason) {
        if (self)
            self->follow({[self, event, reason](const QString &) { return self->m_context.workspace().undo(event, {true, OnRefusal::PassOver, reason}); }, {}, self->refusing({})});
    });
}

void ChangeFlow::redo()
{
    askBeforeTakingBack(m_context.workspace().previewRedo(), tr("Redo"), [this](const QString &reason) {
        follow({[this, reason](const QString &) { return m_context.workspace().redo(reason); }, {}, refusing({})});
    });
}

void ChangeFlow::applyWithPreview(const ChangeSet &set, const ApplyOptions &options)
{
    preview({std::make_shared<ChangeList>(set.changes), set}, options);
}

void ChangeFlow::applyWithPreview(std::shared_ptr<ChangeSource> changes, const ApplyOptions &options)
{
    preview({std::move(changes)}, options);
}

void ChangeFlow::preview(const Asked &asked, const ApplyOptions &options)
{
    const QFuture<Result<Plan>> plans = m_context.workspace().firstLook(asked.changes, headerOf(asked.set));
    showWork(m_context, tr("Looking at what would happen…"), plans);
    whenDone(plans, this, [this, asked, options](const Result<Plan> &plan) {
        if (plan)
            warnOfReturned(m_context, *plan, options, this, [this, plan = *plan, asked](const ApplyOptions &warned) { ask(plan, asked, warned); });
        else
            m_context.refuse(plan.error(), asked.set);
    });
}

void ChangeFlow::ask(const Plan &plan, const Asked &asked, const ApplyOptions &options)
{
    const ChangeSet &set = asked.set;
    if (!plan.violations.isEmpty())
        return m_context.refuse(plan.violations.first(), set);
    if (plan.happening == 0 && plan.items.size() == 1 && plan.items.first().refusal)
        return m_context.refuse(*plan.items.first().refusal, set);
    const bool all = plan.refused == 0 && plan.idle == 0 && plan.isWhole;
    // Nobody was told of each one of very many: what somebody else changes meanwhile is left out, and told of
    const auto left = plan.refused || plan.isFirstLook() ? OnRefusal::PassOver : OnRefusal::Stop;
    const auto apply = [this, asked, left, done = all ? options.done : QString()](const QString &given) {
        const auto make = [this, asked, left, given](const QString &reason) {
            EventHeader header = headerOf(asked.set);
            header.reason = reason.isEmpty() ? given : reason;
            return m_context.workspace().apply(asked.changes, header, left);
        };
        follow({make, done, refusing(asked.set)});
    };
    if (options.when == ApplyOptions::WhenNotAll && all && plan.access.lost.accesses == 0 && !plan.ownLoss)
        return apply(set.reason);

    PlanQuestion question {options.title, options.text, options.button, options.danger, plan};
    offerOtherWay(question, plan, set, options);
    if (!plan.isWhole)
        question.whole = m_context.workspace().preview(asked.changes->copy(), headerOf(asked.set)); // whoever has seen enough applies it meanwhile
    const QPointer<ChangeFlow> self(this);
    // Where not all is done, the notice that was prepared does not say what happens.
    m_context.ask().plan(m_context.window(), question, [self, apply](const QString &reason) {
        if (self)
            apply(reason);
    });
}

// The narrower way that whoever asks knows of; or, where somebody would be on two teams, to move them.
void ChangeFlow::offerOtherWay(PlanQuestion &question, const Plan &plan, const ChangeSet &set, const ApplyOptions &options)
{
    const QPointer<ChangeFlow> self(this);
    if (!options.otherWay.isEmpty()) {
        ApplyOptions other = options;
        other.otherWay.clear();
        question.otherWay = options.otherWay;
        question.takeOtherWay = [self, other, otherSet = options.otherSet] {
            if (self)
                self->applyWithPreview(otherSet, other);
        };
        return;
    }
    const auto twoTeams = std::find_if(plan.conflicts.cbegin(), plan.conflicts.cend(), [](const Error &error) { return error.code == ErrorCode::OnTwoTeams; });
    if (twoTeams == plan.conflicts.cend())
        return;
    question.otherWay = tr("Move to the new team…");
    question.takeOtherWay = [self, refusal = Refusal {*twoTeams, set}] {
        if (self)
            (new TeamMove(self->m_context, self.data()))->move(refusal);
    };
}

ChangeFlow::Outcomes ChangeFlow::followed(Attempt attempt)
{
    attempt.told = std::make_shared<QPromise<Result<Outcome>>>();
    attempt.told->start();
    const Outcomes outcomes = attempt.told->future();
    follow(attempt);
    return outcomes;
}

void ChangeFlow::follow(const Attempt &attempt, const QString &reason)
{
    const qint64 before = m_context.workspace().ownEvent();
    const Outcomes outcomes = attempt.make(reason);
    count(+1);
    showWork(m_context, tr("Making changes…"), outcomes);
    whenDone(outcomes, this, [this, attempt, reason, before](const Result<Outcome> &outcome) {
        count(-1);
        if (!outcome && outcome.error().code == ErrorCode::ReasonNeeded && reason.isEmpty())
            askReason(attempt, outcome.error());
        else
            end(attempt, outcome, before);
    });
}

// Whoever closes the question has thought better of it, and is told nothing.
void ChangeFlow::askReason(const Attempt &attempt, const Error &why)
{
    const QPointer<ChangeFlow> self(this);
    const auto closed = [self, attempt, why] {
        if (self && attempt.told)
            self->end({{}, {}, {}, attempt.told}, tl::unexpected(why), 0);
    };
    m_context.ask().text(m_context.window(), {tr("Reason"), tr("Reason"), tr("Continue"), {}, errorText(why), closed}, [self, attempt](const QString &reason) {
        if (self)
            self->follow(attempt, reason);
    });
}

void ChangeFlow::end(const Attempt &attempt, const Result<Outcome> &outcome, qint64 before)
{
    const Workspace &workspace = m_context.workspace();
    if (outcome)
        tell(*outcome, attempt.done);
    else if (outcome.error().code == ErrorCode::Cancelled && workspace.ownEvent() > before)
        tell(workspace.ownOutcome(), attempt.done); // too late to be stopped
    else if (attempt.refuse)
        attempt.refuse(outcome.error());
    if (!attempt.told)
        return;
    attempt.told->addResult(outcome);
    attempt.told->finish();
}

void ChangeFlow::tell(const Outcome &outcome, const QString &done)
{
    const bool asPrepared = outcome.event > 0 && !done.isEmpty();
    const bool canUndo = !outcome.undone && outcome.summary.first.object != ObjectKind::Trail && !isIrrevocable(outcome.summary);
    Q_EMIT m_context.noticed({asPrepared ? done : outcomeText(outcome), canUndo ? outcome.event : 0});
}

void ChangeFlow::count(int change)
{
    m_running += change;
    Q_EMIT busyChanged();
}

ChangeFlow::Refuse ChangeFlow::refusing(const ChangeSet &set) const
{
    return [this, set](const Error &error) { m_context.refuse(error, set); };
}

} // namespace muster
