// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Applier.h"
#include "storage/Dialect.h"

#include "core/CleanChange.h"
#include "core/Text.h"
#include "core/ChangeJson.h"
#include "storage/Savepoint.h"
#include "storage/apply/ChangeBatches.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/Invariants.h"
#include "storage/apply/SeatRule.h"
#include "storage/audit/TrailWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ProgressStep = 256;
constexpr qsizetype MostJudged = 1'000; // changes that are looked at one by one for what breaks a rule
constexpr int UserId = 4; // of the parameters of OnTwoTeams
constexpr int ProjectId = 5;

// Errors that say something of the database or the file, not of the change.
bool isFatal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Database:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceReadOnly:
        return true;
    default:
        return false;
    }
}

QString nameOf(const Change &change)
{
    for (const QString &subject : {change.reference(ObjectKind::User), change.reference(ObjectKind::Group), change.set.text(Field::Email), change.set.text(Field::Name)}) {
        if (!subject.isEmpty())
            return quotedText(subject);
    }
    const QString project = change.reference(ObjectKind::Project);
    return quotedText(project.isEmpty() ? change.reference(ObjectKind::Role) : project);
}

// Whether both say the same of the same user and project: the teams may be others.
bool isAbout(const Error &one, const Error &other)
{
    return one.code == other.code && one.parameters.value(UserId) == other.parameters.value(UserId)
        && one.parameters.value(ProjectId) == other.parameters.value(ProjectId);
}

const Error *firstIn(const QVector<Error> &errors, const QVector<Error> &wanted)
{
    const auto it = std::find_if(errors.cbegin(), errors.cend(), [&wanted](const Error &error) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&error](const Error &one) { return isAbout(error, one); });
    });
    return it == errors.cend() ? nullptr : &*it;
}

} // namespace

Applier::Applier(ApplyContext &context, TrailWriter *trail)
    : m_context(context)
    , m_names(context.database)
    , m_trail(trail)
{
    for (const KindDefinition &kind : kindDefinitions()) {
        m_kinds.resize(std::max(m_kinds.size(), size_t(kind.kind) + 1));
        m_kinds[size_t(kind.kind)] = KindChanges::of(kind.kind, context);
    }
}

Result<Plan> Applier::run(ChangeSource &changes, OnRefusal onRefusal, const ProgressHook &progress, qint64 all)
{
    m_onRefusal = onRefusal;
    changes.standIn(m_names);
    // Of a savepoint around many others SQLite keeps every page they wrote, and goes through all of them at each one's end
    if (onRefusal == OnRefusal::Stop || changes.count() < 2 || std::max(all, changes.count()) > MostJudged)
        return runOnce(changes, {}, progress);
    Savepoint wholeSet(m_context.database, "whole_set");
    if (!wholeSet.begun())
        return tl::unexpected(wholeSet.begun().error());
    const Result<Plan> whole = runOnce(changes, {}, progress);
    if (!whole || whole->violations.isEmpty())
        return whole;
    if (const Result<void> back = wholeSet.takeBack(); !back)
        return tl::unexpected(back.error());
    forget();
    if (m_trail)
        m_trail->restart();
    return runWithout(changes, *whole, progress);
}

// Once more, and whatever brings about what the whole set would break is refused. Only that: on the way to an allowed end
// a rule may be broken for a while, as when somebody is put on a new team before they leave the old one.
Result<Plan> Applier::runWithout(ChangeSource &changes, const Plan &whole, const ProgressHook &progress)
{
    Result<Plan> rest = runOnce(changes, whole.violations, progress);
    if (rest)
        rest->conflicts = whole.violations;
    return rest;
}

Result<Plan> Applier::runOnce(ChangeSource &changes, const QVector<Error> &unwanted, const ProgressHook &progress)
{
    Plan plan;
    m_context.reasons.clear();
    if (const Result<void> begun = changes.rewind(); !begun)
        return tl::unexpected(begun.error());
    const qint64 total = changes.count();
    using Together = ChangeBatches::Together;
    ChangeBatches batches(changes, !unwanted.isEmpty() ? Together::None : m_context.database.dialect().isRemote() ? Together::EditsAndAdditions : Together::Edits);
    int next = 0;
    for (int told = 0;;) {
        if (progress && next >= told) {
            told = next + ProgressStep;
            if (!progress(next, total))
                return fail(ErrorCode::Cancelled);
        }
        const Result<QVector<Change>> batch = batches.next();
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->isEmpty())
            break;
        m_context.recorded.clear();
        const Result<KindChanges::Judged> judged = make(*batch, unwanted);
        if (!judged)
            return tl::unexpected(judged.error());
        const Result<bool> goesOn = note(plan, next, *batch, *judged);
        if (!goesOn)
            return tl::unexpected(goesOn.error());
        if (!*goesOn)
            return plan;
        if (const Result<void> handed = hand(); !handed)
            return tl::unexpected(handed.error());
        next += int(batch->size());
    }
    const Result<QVector<Error>> broken = violations();
    if (!broken)
        return tl::unexpected(broken.error());
    plan.violations = *broken;
    if (plan.forgets) { // as the workspace has it in the end
        const Result<QVariant> tombstone = m_context.database.value(u"SELECT tombstone FROM workspace"_s);
        if (!tombstone)
            return tl::unexpected(tombstone.error());
        plan.forgets = Tombstone(tombstone->toInt()) == Tombstone::Pseudonym;
    }
    if (progress && !progress(total, total))
        return fail(ErrorCode::Cancelled);
    return plan;
}

// What became of each change from `first` on. False: one was refused, and that ends it.
Result<bool> Applier::note(Plan &plan, int first, const QVector<Change> &changes, const KindChanges::Judged &judged)
{
    const std::span<const RecordedChange> recorded(m_context.recorded);
    size_t taken = 0;
    for (int i = 0; i < int(changes.size()); ++i) {
        const Change &change = changes.at(i);
        const Result<void> &made = judged[size_t(i)];
        if (made) {
            const size_t own = changes.size() > 1 ? 1 : recorded.size();
            if (const Result<void> noted = noteMade(plan, {first + i, change, nameOf(change), std::nullopt}, recorded.subspan(taken, own)); !noted)
                return tl::unexpected(noted.error());
            taken += own;
            continue;
        }
        const bool isListed = plan.refused < Plan::MaximumItems;
        const PlanItem item {first + i, change, isListed ? nameOfRefused(change, made.error()) : QString(), made.error()};
        ++(item.isIdle() ? plan.idle : plan.refused);
        plan.list(item);
        if (item.isRefused() && m_onRefusal == OnRefusal::Stop)
            return false;
    }
    return true;
}

// What is refused for want of a right names who wants it, and a rule of the whole workspace names numbers: not what it was wanted for.
static bool namesObject(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAllowed:
    case ErrorCode::LastAdministrator:
    case ErrorCode::SeatsExceeded:
    case ErrorCode::SeatsWithoutLicence:
    case ErrorCode::LicenceTooSmall:
    case ErrorCode::ReasonNeeded:
        return false;
    default:
        return true;
    }
}

QString Applier::nameOfRefused(const Change &change, const Error &error)
{
    if (namesObject(error.code))
        return error.parameters.value(0, nameOf(change));
    for (const ObjectKind kind : {ObjectKind::User, ObjectKind::Group, ObjectKind::Project, ObjectKind::Role}) {
        const QString reference = change.reference(kind);
        const Table table = kind == ObjectKind::Project ? Table::Projects : kind == ObjectKind::Role ? Table::Roles : Table::Users;
        if (reference.isEmpty() || !m_context.rights->checkSees(table))
            continue;
        if (const Result<ResolvedRef> object = m_context.lookup.object(kind, reference); object)
            return object->name;
    }
    return nameOf(change);
}

// The object itself is recorded last; what is recorded before it goes along.
Result<void> Applier::noteMade(Plan &plan, PlanItem item, std::span<const RecordedChange> recorded)
{
    ++plan.happening;
    if (!recorded.empty())
        item.name = QString::fromUtf8(recorded.back().name);
    plan.list(item);
    const bool deletes = item.change.object == ObjectKind::User && item.change.verb == Verb::Remove;
    plan.forgets |= deletes;
    if (deletes && plan.deletedInUse.isEmpty() && item.change.was.text(Field::Status) == keyOf(Status::Active))
        plan.deletedInUse = item.name;
    for (size_t i = 0; i + 1 < recorded.size(); ++i) {
        ++plan.alongCount;
        if (plan.along.size() >= Plan::MaximumAlong)
            continue;
        const Result<Change> gone = changeFromJson(recorded[i].change);
        if (!gone)
            return tl::unexpected(gone.error());
        plan.along.append({item.index, *gone, QString::fromUtf8(recorded[i].name)});
    }
    return {};
}

// Errors are those that end everything; what is merely refused stands in what it returns.
Result<KindChanges::Judged> Applier::make(const QVector<Change> &changes, const QVector<Error> &unwanted)
{
    if (changes.size() > 1)
        return makeTogether(changes);
    const Result<void> made = attempt(changes.first(), unwanted);
    if (!made && isFatal(made.error()))
        return tl::unexpected(made.error());
    return KindChanges::Judged {made};
}

// No savepoints: what is refused is known before anything is written.
Result<KindChanges::Judged> Applier::makeTogether(const QVector<Change> &changes)
{
    KindChanges::Judged judged;
    QVector<Change> possible;
    std::vector<size_t> places;
    for (const Change &change : changes) {
        const Result<Change> clean = entered(change);
        judged.push_back(clean ? m_context.rights->checkTries(change.verb, change.object) : tl::unexpected(clean.error()));
        if (!judged.back())
            continue;
        places.push_back(judged.size() - 1);
        possible.append(*clean);
    }
    KindChanges &kind = *m_kinds[size_t(changes.first().object)];
    const Result<KindChanges::Judged> made = changes.first().verb == Verb::Add ? kind.addAlike(possible) : kind.editAlike(possible);
    if (!made)
        return made;
    for (size_t i = 0; i < places.size(); ++i)
        judged[places[i]] = (*made)[i];
    const auto fatal = std::find_if(judged.cbegin(), judged.cend(), [](const Result<void> &one) { return !one && isFatal(one.error()); });
    return fatal == judged.cend() ? Result<KindChanges::Judged>(judged) : tl::unexpected(fatal->error());
}

Result<Change> Applier::entered(const Change &change) const
{
    return m_context.undoing ? cleanedRecorded(change) : cleaned(change);
}

Result<QVector<Error>> Applier::violations()
{
    if (m_context.engineJudges)
        return QVector<Error>();
    if (const Result<void> gathered = ChangedRows::gather(m_context.database); !gathered)
        return tl::unexpected(gathered.error());
    Result<QVector<Error>> found = Invariants::violations(m_context.database);
    if (!found)
        return found;
    const Result<std::optional<Error>> seats = SeatRule::broken(m_context);
    if (!seats)
        return tl::unexpected(seats.error());
    if (*seats)
        found->append(**seats);
    return found;
}

Result<void> Applier::hand()
{
    if (!m_trail)
        return {};
    for (const RecordedChange &recorded : m_context.recorded) {
        if (const Result<void> taken = m_trail->take(recorded); !taken)
            return taken;
    }
    return {};
}

void Applier::forget()
{
    m_context.recorded.clear();
    m_context.lookup.forgetLists();
    m_context.lookup.forget(ObjectKind::Group);
    m_context.lookup.forget(ObjectKind::Role);
}

// One change, which leaves nothing behind where it is refused. Where a refusal ends everything, the transaction sees to that.
Result<void> Applier::attempt(const Change &change, const QVector<Error> &unwanted)
{
    if (m_onRefusal == OnRefusal::Stop)
        return apply(change);
    Savepoint one(m_context.database, "one_change");
    if (!one.begun())
        return one.begun();
    Result<void> made = apply(change);
    if (made && !unwanted.isEmpty()) {
        const Result<QVector<Error>> broken = violations();
        if (!broken)
            return tl::unexpected(broken.error());
        if (const Error *error = firstIn(*broken, unwanted))
            made = tl::unexpected(*error);
    }
    if (made || isFatal(made.error())) // where the disk is full, say, there may be nothing left to go back to
        return made;
    if (const Result<void> back = one.takeBack(); !back)
        return back;
    forget();
    return made;
}

Result<void> Applier::apply(const Change &change)
{
    const Result<Change> clean = entered(change);
    if (!clean)
        return tl::unexpected(clean.error());
    if (const Result<void> tried = m_context.rights->checkTries(change.verb, change.object); !tried)
        return tried;
    return m_kinds[size_t(change.object)]->make(*clean);
}

} // namespace muster
