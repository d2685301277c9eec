// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/UndoEventCommand.h"

#include "core/Irrevocable.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Refs.h"
#include "models/Selection.h"
#include "storage/queries/Listing.h"
#include "storage/queries/Trail.h"

using namespace Qt::StringLiterals;

namespace muster {

constexpr qint64 Founding = 1; // the event by which a workspace was made

UndoEventCommand::UndoEventCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"audit.undo"_s,
        {tr("Undo this"), IconName::Undo, {QKeySequence(u"Ctrl+Shift+U"_s)}, tr("Take this change set back")})
{
    connect(&context, &WorkspaceContext::selectionChanged, this, &UndoEventCommand::look);
    connect(&context.workspace(), &Workspace::changed, this, [this] {
        m_event = 0;
        look();
    });
}

// Whether it was undone already is known by the trail only.
void UndoEventCommand::look()
{
    const QVector<qint64> events = context().selection().events();
    if (events.size() != 1 || events.first() == m_event)
        return;
    const qint64 event = events.first();
    m_answer.ask(context().workspace().read(ReadRows {Table::Events, {event}}), [this, event](const Result<QVector<Row>> &rows) {
        if (!rows || rows->isEmpty())
            return;
        m_event = event;
        m_undoneBy = cellOf(Table::Events, rows->first(), Column::UndoneBy).toLongLong();
        Q_EMIT changed();
    });
    m_outcome.ask(context().workspace().read(ReadOutcome {event}), [this](const Result<Outcome> &outcome) {
        if (!outcome || outcome->undone || !isIrrevocable(outcome->summary))
            return;
        m_staying = outcome->event;
        Q_EMIT changed();
    });
}

Availability UndoEventCommand::possible(const Selection &selection) const
{
    if (selection.events().isEmpty())
        return Availability::no(tr("Select a change set on the audit page first."));
    if (selection.events().size() > 1)
        return Availability::no(tr("Select one change set only. They are undone one by one."));
    if (selection.events().first() == Founding)
        return Availability::no(tr("By this the workspace was made. It cannot be undone."));
    if (selection.events().first() == m_event && m_undoneBy > 0)
        return Availability::no(tr("It has been undone already, by change set %1.").arg(m_undoneBy));
    if (selection.events().first() == m_staying)
        return Availability::no(tr("This stays: neither a password nor a session that is over comes back."));
    return Availability::yes();
}

void UndoEventCommand::run(const Selection &selection)
{
    context().changes().undo(selection.events().first());
}

} // namespace muster
