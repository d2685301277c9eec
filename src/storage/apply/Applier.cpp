// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Applier.h"

#include "core/CleanChange.h"
#include "core/Text.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/Invariants.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ProgressStep = 256;

// Errors that say something of the database or the file, not of the change.
bool isFatal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Database:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
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
    return quotedText(change.reference(ObjectKind::Project));
}

} // namespace

Applier::Applier(ApplyContext &context)
    : m_context(context)
{
    for (const KindDefinition &kind : kindDefinitions()) {
        m_kinds.resize(std::max(m_kinds.size(), size_t(kind.kind) + 1));
        m_kinds[size_t(kind.kind)] = KindChanges::of(kind.kind, context);
    }
}

Result<Plan> Applier::run(const ChangeSet &set, bool stopAtRefusal, const ProgressHook &progress)
{
    Plan plan;
    const qint64 total = set.changes.size();
    const bool listAll = total <= Plan::MaximumItems;
    for (int i = 0; i < int(total); ++i) {
        if (progress && i % ProgressStep == 0 && !progress(i, total))
            return fail(ErrorCode::Cancelled);
        const Change &change = set.changes.at(i);
        const size_t recordedBefore = m_context.recorded.size();
        const Result<void> applied = enter(change);
        if (!applied && isFatal(applied.error()))
            return tl::unexpected(applied.error());
        if (applied) {
            ++plan.happening;
            if (listAll || plan.items.size() < Plan::MaximumItems)
                plan.items.append({i, m_context.recorded.size() > recordedBefore ? QString::fromUtf8(m_context.recorded.back().name) : nameOf(change), std::nullopt});
            continue;
        }
        const PlanItem item {i, applied.error().parameters.value(0, nameOf(change)), applied.error()};
        ++(item.isIdle() ? plan.idle : plan.refused);
        plan.items.append(item);
        if (item.isRefused() && stopAtRefusal)
            return plan;
    }
    if (const Result<void> gathered = ChangedRows::gather(m_context.database); !gathered)
        return tl::unexpected(gathered.error());
    const Result<QVector<Error>> violations = Invariants::violations(m_context.database);
    if (!violations)
        return tl::unexpected(violations.error());
    plan.violations = *violations;
    if (progress && !progress(total, total))
        return fail(ErrorCode::Cancelled);
    return plan;
}

Result<void> Applier::enter(const Change &change)
{
    if (m_context.undoing)
        return apply(cleanedRecorded(change));
    const Result<Change> clean = cleaned(change);
    return clean ? apply(*clean) : tl::unexpected(clean.error());
}

// What an object takes along is recorded before it: should it be refused after all, that must not be counted.
Result<void> Applier::apply(const Change &change)
{
    if (const Result<void> tried = m_context.rights->checkTries(change.verb, change.object); !tried)
        return tried;
    const size_t before = m_context.recorded.size();
    Result<void> made = m_kinds[size_t(change.object)]->make(change);
    if (!made)
        m_context.recorded.resize(before);
    return made;
}

} // namespace muster
