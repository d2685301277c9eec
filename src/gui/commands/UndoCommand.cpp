// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UndoCommand.h"

#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

static Command::Look lookOf(UndoCommand::Way way)
{
    if (way == UndoCommand::Undo)
        return {UndoCommand::tr("Undo"), IconName::Undo, {QKeySequence(u"Ctrl+Z"_s)}};
    return {UndoCommand::tr("Redo"), IconName::Redo, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}};
}

UndoCommand::UndoCommand(WorkspaceContext &context, Way way)
    : ChangeCommand(context, way == Undo ? u"edit.undo"_s : u"edit.redo"_s, lookOf(way))
    , m_way(way)
{
}

QString UndoCommand::text(const Selection &) const
{
    const QString what = m_way == Undo ? context().undoText() : context().redoText();
    if (what.isEmpty())
        return look().text;
    return m_way == Undo ? tr("Undo: %1").arg(what) : tr("Redo: %1").arg(what);
}

Availability UndoCommand::possible(const Selection &) const
{
    const UndoState &state = context().undoState();
    if ((m_way == Undo ? state.undo : state.redo) == 0)
        return Availability::no(m_way == Undo ? tr("You have changed nothing that could be undone.")
                                              : tr("There is nothing to do again."));
    if (context().changes().isBusy())
        return Availability::no(tr("A change is being made; wait for it."));
    return Availability::yes();
}

void UndoCommand::run(const Selection &)
{
    if (m_way == Undo)
        context().changes().undo();
    else
        context().changes().redo();
}

} // namespace muster
