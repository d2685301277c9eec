// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QTreeView;

namespace muster {

class CommandSet;
class WorkspaceContext;
class EmptyState;
class EntriesModel;
class PanelFrame;
class StackedState;

// The right panel of the audit page: one change set, with before and after of everything that it changed.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    void show(const Row &event, const QString &words);
    void showNothing(const QString &sentence);

    EntriesModel &entries() const { return *m_entries; }
    QTreeView &tree() const { return *m_tree; }

private:
    QWidget *makeHead(CommandSet &commands);
    QLabel *addFact(QGridLayout *state, const QString &title);
    void makeTree();
    void readMoreAtTheEnd();
    void takePage();
    void say(QLabel *value, const QString &text);

    EntriesModel *m_entries;
    PanelFrame *m_frame;
    QWidget *m_body;
    EmptyState *m_none;
    QHash<QLabel *, QLabel *> m_titles; // of the values
    QLabel *m_words;
    QLabel *m_when = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_undone = nullptr;
    QTreeView *m_tree;
    StackedState *m_state;
};

} // namespace muster
