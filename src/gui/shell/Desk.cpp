// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Desk.h"

#include "gui/shell/ChangeRunner.h"
#include "gui/shell/DeskSettings.h"
#include "gui/shell/FactsKeeper.h"
#include "gui/shell/PlanAsker.h"
#include "models/Selection.h"

#include <QApplication>
#include <QWidget>

namespace muster {

Desk::Desk(Workspace &workspace, DeskParts parts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_settings(std::make_unique<DeskSettings>(workspace.info().id, m_parts.settingsFile))
    , m_keeper(std::make_unique<FactsKeeper>(workspace))
    , m_runner(std::make_unique<ChangeRunner>(workspace))
    , m_asker(std::make_unique<PlanAsker>(*this))
    , m_selection(std::make_unique<Selection>())
{
    connect(m_keeper.get(), &FactsKeeper::factsChanged, this, &Desk::factsChanged);
    connect(m_keeper.get(), &FactsKeeper::countsChanged, this, &Desk::countsChanged);
    connect(m_keeper.get(), &FactsKeeper::undoStateChanged, this, &Desk::undoStateChanged);
    connect(m_runner.get(), &ChangeRunner::busyChanged, this, &Desk::busyChanged);
    connect(m_runner.get(), &ChangeRunner::noticed, this, &Desk::noticed);
    connect(m_runner.get(), &ChangeRunner::refused, this, &Desk::refused);
    connect(m_runner.get(), &ChangeRunner::working, this, &Desk::working);
    connect(m_asker.get(), &PlanAsker::working, this, &Desk::working);
}

Desk::~Desk() = default;

const WorkspaceFacts &Desk::facts() const
{
    return m_keeper->facts();
}

const Counts &Desk::counts() const
{
    return m_keeper->counts();
}

const UndoState &Desk::undoState() const
{
    return m_keeper->undoState();
}

QString Desk::undoText() const
{
    return m_keeper->undoText();
}

QString Desk::redoText() const
{
    return m_keeper->redoText();
}

const Selection &Desk::selection() const
{
    return *m_selection;
}

void Desk::setSelection(const Selection &selection)
{
    *m_selection = selection;
    Q_EMIT selectionChanged();
}

QWidget *Desk::window() const
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window.data();
}

void Desk::setWindow(QWidget *window)
{
    m_window = window;
}

void Desk::apply(const ChangeSet &set, const QString &done)
{
    m_runner->apply(set, done, ChangeRunner::Refusals::Say);
}

Desk::Outcomes Desk::applyHere(const ChangeSet &set, const QString &done)
{
    return m_runner->apply(set, done, ChangeRunner::Refusals::LeaveToCaller);
}

void Desk::applyAsking(const ChangeSet &set, const Asking &asking)
{
    m_asker->apply(set, asking);
}

void Desk::undo(qint64 event)
{
    m_runner->undo(event);
}

void Desk::redo()
{
    m_runner->redo();
}

bool Desk::isBusy() const
{
    return m_runner->isBusy();
}

void Desk::goTo(const QString &pageId)
{
    Q_EMIT pageWanted(pageId);
}

void Desk::reveal(ObjectKind kind, const QString &uuid)
{
    Q_EMIT revealWanted(kind, uuid);
}

void Desk::openRecord(ObjectKind kind, const QString &uuid)
{
    Q_EMIT recordWanted(kind, uuid);
}

void Desk::showQuery(const TableQuery &query)
{
    Q_EMIT queryWanted(query);
}

void Desk::say(const QString &text)
{
    Q_EMIT noticed({text});
}

void Desk::refuse(const Error &error, const ChangeSet &set)
{
    if (error.code == ErrorCode::Cancelled)
        return; // who has stopped it knows
    Q_EMIT refused({error, set});
}

} // namespace muster
