// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListDefinition.h"
#include "gui/widgets/StackedState.h"

#include <QAbstractItemModel>
#include <QWidget>

class QAbstractItemView;
class QBoxLayout;

namespace muster {

class CellDelegate;
class CommandSet;
class PanelFrame;
class SearchBox;
class WorkspaceContext;
struct Error;

// The rows of a query in a card: title with count and tools, a search that completes and explains its mistakes, the rows with
// their menu, and words for nothing, no match, slow and wrong. ListPanel shows them in a table, TreePanel in a tree.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    void search(); // focus
    virtual void clearFilters();

Q_SIGNALS:
    void selectionChanged();
    void rowsChanged(); // what is selected may look different
    void statusChanged();
    void warningClicked(const QModelIndex &index);

protected:
    explicit ResultPanel(QWidget *parent);

    // Once each, in this order, which is that of the Tab key; apart from the constructor because a form makes panels without
    // arguments. The last two in the destructor of the class that knows what is shown.
    void makeHeader(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition);
    void makeSearch();
    template <typename Model>
    void showRows(Model &model, QAbstractItemView *view, CellDelegate *delegate);
    void fallSilent(); // no signal is heard any more
    void takeDown(); // the model too

    WorkspaceContext &context() const { return *m_context; }
    const ListDefinition &definition() const { return m_definition; }
    PanelFrame &frame() const { return *m_frame; }
    SearchBox &searchBox() const { return *m_search; }
    QBoxLayout &searchBar() const { return *m_searchBar; }
    void showState();

    virtual QString countWords() const = 0; // beside the title
    virtual bool isBusy() const = 0; // something is being read
    virtual const Error *fault() const = 0; // why nothing can be shown; null: none
    virtual bool isNarrowed() const; // by search or filters
    virtual void showNone(StackedState &state) const; // there are no rows: why
    virtual QStringList menu() const = 0; // commands for what is selected; none: no menu

private:
    void connectView(CellDelegate *delegate);
    void showMistake(const Error &error);
    void hideMistake();
    void goToRows();
    void takeFirst();
    void sayWhyNot(const QModelIndex &control);
    void askMenu(const QModelIndex &index, const QPoint &globalPosition);

    ListDefinition m_definition;
    WorkspaceContext *m_context = nullptr;
    CommandSet *m_commands = nullptr;
    PanelFrame *m_frame = nullptr;
    SearchBox *m_search = nullptr;
    QBoxLayout *m_searchBar = nullptr;
    QAbstractItemView *m_view = nullptr;
    StackedState *m_state = nullptr;
    bool m_toFirst = false; // once the rows are there
};

template <typename Model>
void ResultPanel::showRows(Model &model, QAbstractItemView *view, CellDelegate *delegate)
{
    m_view = view;
    connectView(delegate);
    connect(&model, &Model::stateChanged, this, &ResultPanel::showState);
    connect(&model, &Model::countChanged, this, &ResultPanel::showState);
    connect(&model, &Model::queryMistake, this, &ResultPanel::showMistake);
    connect(&model, &Model::queryUnderstood, this, &ResultPanel::hideMistake);
    // What is selected may have been changed: its new cells are what commands look at.
    connect(&model, &QAbstractItemModel::dataChanged, this, &ResultPanel::rowsChanged);
    connect(m_state, &StackedState::retryRequested, &model, &Model::refresh);
}

} // namespace muster
