// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"
#include "core/Text.h"
#include "core/FieldDefinition.h"
#include "storage/LostCommit.h"
#include "storage/Store.h"
#include "storage/Transaction.h"
#include "storage/Undo.h"
#include "storage/apply/Applier.h"
#include "storage/apply/Operator.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/ChangesFrom.h"
#include "storage/apply/CleanReason.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/ReasonRule.h"
#include "storage/apply/SeatRule.h"
#include "storage/apply/UserChanges.h"
#include "storage/audit/SchemaCheck.h"
#include "storage/audit/TrailWriter.h"
#include "storage/queries/Trail.h"
#include "storage/signins/SignInTaker.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

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

// What somebody may do is asked in the words of today's tables: of a copy that is brought up to date.
Result<Operator> operatorOfOld(const QString &place, const QString &userId, const QString &origin)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.muster"_s);
    if (const Result<void> copied = Store::at(place)->copyMigrated(copy); !copied)
        return tl::unexpected(copied.error());
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::ReadOnly);
    return database ? readOperator(**database, userId, origin) : tl::unexpected(database.error());
}

QVector<PlanItem> refusedOf(const Plan &plan)
{
    QVector<PlanItem> refused;
    std::copy_if(plan.items.cbegin(), plan.items.cend(), std::back_inserter(refused), [](const PlanItem &item) { return item.isRefused(); });
    return refused;
}

} // namespace

Result<Outcome> Writer::applyNow(Database &database, ChangeSource &changes, const EventHeader &asked, const Operator &who, qint64 now, const ProgressHook &progress,
    ChangedObjects *changed, const ApplyMode &mode)
{
    const Result<EventHeader> header = withCleanReason(asked);
    if (!header)
        return tl::unexpected(header.error());
    Transaction transaction(database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (mode.pass) {
        if (const Result<QVariant> shown = database.value("links.show", {mode.pass->shown(), who.id, who.name}); !shown)
            return tl::unexpected(shown.error());
    }
    Result<ApplyContext> context = startEvent(database, who.rights, now, header->undoes != 0);
    if (!context)
        return tl::unexpected(context.error());
    context->operatorId = who.id;
    context->answers = mode.pass.has_value();
    const Result<QVariant> judges = context->answers ? database.value("links.engineJudges") : QVariant();
    if (!judges)
        return tl::unexpected(judges.error());
    context->engineJudges = judges->toBool();
    context->lostHead = mode.lostHead;
    context->passwordHash = mode.passwordHash;
    context->picture = mode.picture;
    context->authenticator = mode.authenticator;
    const Result<QVector<Field>> asking = header->reason.isEmpty() && !mode.pass ? ReasonRule::policies(database) : QVector<Field>(); // who does something to their own need not say why
    if (!asking)
        return tl::unexpected(asking.error());
    const Result<std::unique_ptr<TrailWriter>> trail = TrailWriter::begin(*context, who, *header);
    if (!trail)
        return tl::unexpected(trail.error());
    if (mode.pass) {
        if (const Result<void> taken = takePass(database, *mode.pass, now); !taken)
            return tl::unexpected(taken.error());
    }
    const Result<Plan> plan = Applier(*context, trail->get()).run(changes, mode.onRefusal, progress);
    if (!plan)
        return tl::unexpected(plan.error());
    const QVector<PlanItem> refused = refusedOf(*plan);
    if (const bool stops = mode.onRefusal == OnRefusal::Stop || plan->happening == 0; stops && !refused.isEmpty())
        return tl::unexpected(*refused.first().refusal);
    if (!plan->violations.isEmpty())
        return tl::unexpected(plan->violations.first());
    if (const std::optional<Field> policy = ReasonRule::missing(*context, *asking))
        return fail(ErrorCode::ReasonNeeded, keyOf(*policy));
    if (mode.check) {
        if (const Result<void> allowed = mode.check(*plan); !allowed)
            return tl::unexpected(allowed.error());
    }
    if ((*trail)->isEmpty())
        return Outcome {};
    if (const Result<void> indexed = ChangedRows::indexNames(database); !indexed)
        return tl::unexpected(indexed.error());
    if (const Result<void> noted = SeatRule::note(database); !noted)
        return tl::unexpected(noted.error());
    Result<Outcome> outcome = (*trail)->end();
    if (!outcome)
        return outcome;
    if (context->asksForLinks) {
        if (const Result<void> filled = Outbox(database).fill(outcome->event, who.id, context->now); !filled)
            return tl::unexpected(filled.error());
    }
    const Result<ChangeSummary> summary = summaryOf(database, outcome->event);
    if (!summary)
        return tl::unexpected(summary.error());
    outcome->summary = *summary;
    outcome->leftOut = plan->refused;
    outcome->refused = refused;
    if (const Result<void> committed = transaction.commit(); !committed) {
        const bool unheard = committed.error().code == ErrorCode::ServerUnreachable && mode.stands;
        const Result<bool> stands = unheard ? mode.stands(*outcome) : Result<bool>(false);
        if (!stands || !*stands)
            return tl::unexpected(stands ? committed.error() : stands.error());
    }
    if ((*trail)->hasForgotten()) { // whatever becomes of this, the change stands
        [[maybe_unused]] const Result<QVariant> settled = database.value("forgetting.settle");
    }
    if (changed)
        *changed = (*trail)->changed();
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
    m_thread.start([this] { // a connection ends on the thread that used it
        m_setup.file->leave(std::move(m_database), m_setup.readOnly ? OpenPlace::As::Reader : m_setup.outdated ? OpenPlace::As::FutureWriter : OpenPlace::As::Writer);
    });
    m_thread.waitForDone();
}

QFuture<Result<Outcome>> Writer::apply(std::shared_ptr<ChangeSource> changes, EventHeader header, OnRefusal onRefusal)
{
    return start<Outcome>([this, changes = std::move(changes), header = std::move(header), onRefusal](const ProgressHook &progress) {
        return applyHere(*changes, header, progress, {onRefusal, {}});
    });
}

QFuture<Result<Outcome>> Writer::undo(qint64 event, UndoOptions options)
{
    return start<Outcome>([this, event, options](const ProgressHook &progress) -> Result<Outcome> {
        if (const Result<Operator> who = prepare(); !who)
            return tl::unexpected(who.error());
        if (const Result<QString> whole = m_setup.guard.check(*m_database, {}, m_setup.guard.known()); !whole)
            return tl::unexpected(whole.error());
        const Result<std::unique_ptr<Inverse>> back = inverseToUndo(*m_database, m_setup.operatorId, event);
        if (!back)
            return tl::unexpected(back.error());
        const Result<ChangeSummary> takenBack = summaryOf(*m_database, (*back)->header().undoes);
        if (!takenBack)
            return tl::unexpected(takenBack.error());
        const ApplyMode mode {options.onRefusal, [options, &back](const Plan &plan) {
            return options.withLater ? Result<void>() : checkTakesNothingAlong(plan, **back);
        }};
        EventHeader header = (*back)->header();
        header.reason = options.reason;
        return applyHere(**back, header, progress, mode, *takenBack);
    });
}

QFuture<Result<Outcome>> Writer::redo(const QString &reason)
{
    return start<Outcome>([this, reason](const ProgressHook &progress) -> Result<Outcome> {
        if (const Result<Operator> who = prepare(); !who)
            return tl::unexpected(who.error());
        if (const Result<QString> whole = m_setup.guard.check(*m_database, {}, m_setup.guard.known()); !whole)
            return tl::unexpected(whole.error());
        const Result<std::unique_ptr<Inverse>> again = inverseToRedo(*m_database, m_setup.operatorId);
        if (!again)
            return tl::unexpected(again.error());
        EventHeader header = (*again)->header();
        header.reason = reason;
        return applyHere(**again, header, progress, {OnRefusal::Stop, [&again](const Plan &plan) { return checkTakesNothingAlong(plan, **again); }});
    });
}

QFuture<Result<Outcome>> Writer::setPassword(NewPassword password, QString reason)
{
    return start<Outcome>([this, password = std::move(password), reason](const ProgressHook &progress) -> Result<Outcome> {
        const Result<Operator> who = prepare();
        if (!who)
            return tl::unexpected(who.error());
        const Result<ApplyMode> mode = modeOf(password, who->rights);
        if (!mode)
            return tl::unexpected(mode.error());
        const QVariant changed = password.hash.isEmpty() ? QVariant() : QVariant(m_setup.clock());
        ChangeList changes({change::editUser(password.user, {{Field::PasswordChanged, changed}, {Field::PasswordTemporary, password.temporary}}, password.seen)});
        return applyHere(changes, EventHeader {reason}, progress, *mode);
    });
}

// Whoever opened the workspace.
QFuture<Result<Outcome>> Writer::applyOwn(std::function<Result<OwnAct>(Database &, qint64 now)> asked)
{
    return start<Outcome>([this, asked = std::move(asked)](const ProgressHook &progress) -> Result<Outcome> {
        if (const Result<Operator> opened = prepare(); !opened)
            return tl::unexpected(opened.error());
        Result<OwnAct> act = asked(*m_database, m_setup.clock());
        if (!act)
            return tl::unexpected(act.error());
        if (act->changes.isEmpty())
            return Outcome {};
        ApplyMode mode;
        if (!act->hash.isEmpty())
            mode.passwordHash = act->hash;
        mode.picture = act->picture;
        mode.authenticator = act->authenticator;
        mode.pass = act->pass;
        mode.isOwn = true;
        mode.as = Operator {act->byId, act->byName, act->origin.isEmpty() ? m_setup.origin : act->origin, Rights::unlimited()};
        ChangeList changes(act->changes);
        const Result<Outcome> outcome = applyHere(changes, {.reason = act->reason}, progress, mode);
        if (outcome && act->authenticator && act->pass.kind == Pass::Visit) // whoever else has the password is out
            (void)m_database->value("visits.endOthers", {act->pass.shown()});
        return outcome;
    });
}

QFuture<Result<std::optional<ClaimedMail>>> Writer::claimMail()
{
    return start<std::optional<ClaimedMail>>([this](const ProgressHook &) -> Result<std::optional<ClaimedMail>> {
        const Result<Operator> who = prepare();
        if (!who)
            return tl::unexpected(who.error());
        if (const Result<void> may = who->rights.check(Verb::Edit, ObjectKind::User, {}, {}); !may)
            return tl::unexpected(may.error());
        if (const Result<QString> whole = m_setup.guard.check(*m_database, {}, m_setup.guard.known()); !whole)
            return tl::unexpected(whole.error());
        return Outbox(*m_database).claim(m_setup.clock());
    });
}

QFuture<Result<bool>> Writer::settleMail(ClaimedMail mail, MailSettling settling, std::function<void()> after)
{
    return start<bool>([this, mail = std::move(mail), settling = std::move(settling), after = std::move(after)](const ProgressHook &) -> Result<bool> {
        if (const Result<Operator> who = prepare(); !who)
            return tl::unexpected(who.error());
        const Result<bool> settled = Outbox(*m_database).settle(mail, settling, m_setup.clock());
        after();
        return settled;
    });
}

// What becomes of mails is said by who may edit users.
QFuture<Result<bool>> Writer::ofOutbox(std::function<Result<bool>(Outbox &, qint64 now)> act, std::function<void()> after)
{
    return start<bool>([this, act = std::move(act), after = std::move(after)](const ProgressHook &) -> Result<bool> {
        const Result<Operator> who = prepare();
        if (!who)
            return tl::unexpected(who.error());
        if (const Result<void> may = who->rights.check(Verb::Edit, ObjectKind::User, {}, {}); !may)
            return tl::unexpected(may.error());
        Outbox outbox(*m_database);
        const Result<bool> done = act(outbox, m_setup.clock());
        after();
        return done;
    });
}

QFuture<Result<bool>> Writer::retryMail(qint64 id, std::function<void()> after)
{
    return ofOutbox([id](Outbox &outbox, qint64 now) { return outbox.retry(id, now); }, std::move(after));
}

QFuture<Result<bool>> Writer::returnMail(QString messageId, QString said, std::function<void()> after)
{
    return ofOutbox([messageId = std::move(messageId), said = std::move(said)](Outbox &outbox, qint64 now) { return outbox.giveBack(messageId, said, now); }, std::move(after));
}

QFuture<Result<Outcome>> Writer::setPicture(NewPicture picture, QString reason)
{
    return start<Outcome>([this, picture = std::move(picture), reason](const ProgressHook &progress) {
        ChangeList changes({change::editUser(picture.user, {{Field::Picture, UserChanges::hashOf(picture.image)}}, picture.seen)});
        ApplyMode mode;
        mode.picture = picture.image;
        return applyHere(changes, EventHeader {reason}, progress, mode);
    });
}

// In a file everybody may change their own. Once an administrator has one, nobody works there without: so whoever gives one to another
// administrator has one.
Result<ApplyMode> Writer::modeOf(const NewPassword &password, const Rights &rights)
{
    ApplyMode mode;
    mode.passwordHash = password.hash;
    if (password.hash.isEmpty() || Store::isOnServer(m_setup.file->path())) // which knows who has signed in
        return mode;
    const Result<ResolvedRef> target = Lookup(*m_database).user(password.user);
    if (!target)
        return tl::unexpected(target.error());
    mode.isOwn = target->uuid == m_setup.operatorId;
    if (mode.isOwn || !rights.check(Verb::Edit, ObjectKind::User, {}, {})) // which is said later
        return mode;
    const Result<QVariant> administers = m_database->value("passwords.isAdministrator", {target->uuid});
    const Result<QVariant> own = m_database->value("passwords.ofUser", {m_setup.operatorId});
    if (!administers || !own)
        return tl::unexpected(administers ? own.error() : administers.error());
    return administers->isNull() || !own->isNull() ? Result<ApplyMode>(mode) : fail(ErrorCode::OwnPasswordFirst, target->name);
}

// What is reported stands first: whoever has to be locked for it is found again, should it end in between.
QFuture<Result<TakenSignIns>> Writer::takeSignIns(QVector<SignInReport> lines, SignInReasons reasons)
{
    return start<TakenSignIns>([this, lines = std::move(lines), reasons](const ProgressHook &progress) -> Result<TakenSignIns> {
        QStringList first;
        Result<TakenSignIns> taken = takeReported(lines, first);
        if (!taken)
            return taken;
        if (const Result<void> active = activate(first, *taken, reasons.first, progress); !active)
            return tl::unexpected(active.error());
        const Result<void> locked = lockDue(*taken, reasons.lock, progress);
        return locked ? taken : tl::unexpected(locked.error());
    });
}

Result<TakenSignIns> Writer::takeReported(const QVector<SignInReport> &lines, QStringList &first)
{
    const Result<Operator> who = prepare();
    if (!who)
        return tl::unexpected(who.error());
    if (const Result<void> may = who->rights.check(Verb::Edit, ObjectKind::User, {}, {}); !may)
        return tl::unexpected(may.error());
    if (const Result<QString> whole = m_setup.guard.check(*m_database, {}, m_setup.guard.known()); !whole)
        return tl::unexpected(whole.error());
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    SignInTaker taker(*m_database, m_setup.clock());
    const Result<TakenSignIns> taken = taker.take(lines);
    if (!taken)
        return taken;
    first = taker.firstByProvider();
    const Result<void> committed = transaction.commit();
    return committed ? taken : tl::unexpected(committed.error());
}

// Whoever has a password activates the account by a link; of others it is the first sign-in that does (U9).
Result<void> Writer::activate(const QStringList &users, TakenSignIns &taken, const QString &reason, const ProgressHook &progress)
{
    ChangeSet set;
    set.reason = reason;
    for (const QString &user : users)
        set.changes.append(change::editUser(user, {{Field::Status, keyOf(Status::Active)}}));
    return followUp(set, taken.notActivated, progress).map([&taken](qint64 activated) { taken.activated = activated; });
}

Result<void> Writer::lockDue(TakenSignIns &taken, const QString &reason, const ProgressHook &progress)
{
    ChangeSet set;
    set.reason = reason;
    const Result<void> read = m_database->each("signins.due", {}, [&set](const SqlRow &row) {
        set.changes.append(change::editUser(row.text(0), {{Field::Locked, true}}));
        return true;
    });
    if (!read)
        return read;
    return followUp(set, taken.notLocked, progress).map([&taken](qint64 locked) { taken.locked = locked; });
}

// Who may not be locked, because nobody would be left to administer, say, is told.
Result<qint64> Writer::followUp(const ChangeSet &set, QVector<Error> &refused, const ProgressHook &progress)
{
    if (set.changes.isEmpty())
        return 0;
    ChangeList changes(set.changes);
    const Result<Outcome> outcome = applyHere(changes, headerOf(set), progress, {OnRefusal::PassOver, {}});
    if (!outcome && outcome.error().code != ErrorCode::LastAdministrator && outcome.error().code != ErrorCode::NotAllowed)
        return tl::unexpected(outcome.error());
    if (!outcome) {
        refused.append(outcome.error());
        return 0;
    }
    for (const PlanItem &item : outcome->refused)
        refused.append(*item.refusal);
    return set.changes.size() - outcome->leftOut;
}

// An older workspace that is not what this computer saw last is brought up to date by who may accept it, when they do: until
// then it stands as it was found.
Result<std::unique_ptr<Database>> Writer::open(const EventHeader &header) const
{
    if (!m_setup.outdated)
        return Database::open(m_setup.file->path(), Database::ReadWrite);
    Result<std::unique_ptr<Database>> found = Database::open(m_setup.file->path(), Database::ReadOnly);
    if (!found)
        return found;
    if (const Result<QString> whole = m_setup.guard.check(**found, header, m_setup.guard.known()); !whole)
        return tl::unexpected(whole.error());
    const Result<Operator> who = operatorOfOld(m_setup.file->path(), m_setup.operatorId, m_setup.origin);
    if (!who)
        return tl::unexpected(who.error());
    if (const Result<void> may = who->rights.check(Verb::Edit, ObjectKind::Trail, {}, {}); !may)
        return tl::unexpected(may.error());
    const auto current = Store::at(m_setup.file->path())->bringUpToDate(std::move(*found));
    return current ? Database::open(m_setup.file->path(), Database::ReadWrite) : tl::unexpected(current.error());
}

Result<Operator> Writer::prepare(const EventHeader &header)
{
    if (m_setup.readOnly)
        return fail(ErrorCode::WorkspaceReadOnly, m_setup.file->path());
    if (!m_setup.file->isIntact())
        return fail(ErrorCode::WorkspaceGone, m_setup.file->path());
    const bool wasOpen = m_database && !m_database->isBroken();
    if (const Result<void> ready = makeReady(header); !ready)
        return tl::unexpected(ready.error());
    Result<Operator> who = readWho();
    if (who || !wasOpen || !m_database->isBroken())
        return who;
    if (const Result<void> ready = makeReady(header); !ready) // the server was away for a while, which shows only now
        return tl::unexpected(ready.error());
    return readWho();
}

// Where it was opened for links, that is nobody, who may do nothing; it is asked all the same, whether the server is there.
Result<Operator> Writer::readWho()
{
    if (!m_setup.operatorId.isEmpty())
        return readOperator(*m_database, m_setup.operatorId, m_setup.origin);
    const Result<QVariant> head = m_database->value("trail.head");
    return head ? Result<Operator>(Operator {{}, {}, m_setup.origin, {}}) : tl::unexpected(head.error());
}

Result<void> Writer::makeReady(const EventHeader &header)
{
    if (m_database && m_database->isBroken())
        m_database.reset();
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = open(header);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const Result<void> own = checkTriggers(**opened); !own)
            return tl::unexpected(own.error());
        if (const Result<void> kept = (*opened)->keepTemporaryOnDisk(); !kept) // of a set there is no end of what is touched
            return tl::unexpected(kept.error());
        if (const Result<void> prepared = ChangedRows::prepare(**opened); !prepared)
            return tl::unexpected(prepared.error());
        if (m_setup.maximumPages) {
            if (const Result<void> limited = (*opened)->limitPages(m_setup.maximumPages); !limited)
                return tl::unexpected(limited.error());
        }
        m_database = std::move(*opened);
    }
    return {};
}

Result<Outcome> Writer::applyHere(ChangeSource &changes, const EventHeader &header, const ProgressHook &progress, ApplyMode mode, const TakenBack &takenBack)
{
    Result<Operator> who = prepare(header);
    if (!who)
        return tl::unexpected(who.error());
    if (const auto *elsewhere = dynamic_cast<const ChangesFrom *>(&changes))
        who->origin = visibleText(elsewhere->origin());
    if (mode.as)
        who = *mode.as;
    if (mode.isOwn)
        who->rights = Rights::unlimited();
    const Result<QString> lostHead = m_setup.guard.check(*m_database, header, m_setup.guard.known());
    if (!lostHead)
        return tl::unexpected(lostHead.error());
    mode.lostHead = *lostHead;
    mode.stands = [this](const Outcome &outcome) { return LostCommit::stands(m_setup.file->path(), outcome); };
    ChangedObjects changed;
    Result<Outcome> outcome = applyNow(*m_database, changes, header, *who, m_setup.clock(), progress, &changed, mode);
    if (outcome && !m_setup.file->isIntact()) // taken away while it was written: where it is now, nobody can say
        return fail(ErrorCode::WorkspaceGone, m_setup.file->path());
    if (outcome && outcome->event) {
        outcome->undone = takenBack.has_value();
        outcome->summary = takenBack.value_or(outcome->summary);
        // The change stands even if the head cannot be kept here: the next one is kept again
        const ChainHead head {m_setup.guard.tenant, outcome->event, QString::fromLatin1(outcome->head)};
        if (!lostHead->isEmpty())
            (void)m_setup.guard.heads.replace(head); // of this it depends whether the trail is still suspect
        m_setup.written(*outcome, changed); // before the server's news of it can come, as others' would
        if (lostHead->isEmpty())
            (void)m_setup.guard.heads.keep(head);
    }
    return outcome;
}

} // namespace muster
