// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QModelIndex>
#include <QWidget>

class QHBoxLayout;

namespace muster {

class PanelFrame;
class PanelTree;
class SearchBox;
class StackedState;
class TreeModel;

// A card with a search, a tree below it, and words where the tree has no rows.
class TreePanel : public QWidget
{
    Q_OBJECT

public:
    PanelTree &tree() const { return *m_tree; }
    SearchBox &search() const { return *m_search; }
    void focusSearch();
    bool hasFocusInside() const;

Q_SIGNALS:
    void selectionChanged();
    void menuRequested(const QPoint &globalPosition); // for what is selected
    void warningClicked(const QModelIndex &index);

protected:
    struct Words
    {
        QString title;
        QString search; // placeholder
        QString noMatch;
    };

    // The tree has a CellDelegate.
    TreePanel(TreeModel &model, PanelTree *tree, const Words &words, QWidget *parent);

    virtual bool isNarrowed() const; // by search or filters
    virtual void clearFilters();
    void showState();

    PanelFrame &frame() const { return *m_frame; }
    StackedState &state() const { return *m_state; }
    void addToBar(QWidget *widget); // beside the search

private:
    void showMistake(const Error &error);
    void expandFound();
    void askMenu(const QModelIndex &index, const QPoint &globalPosition);

    TreeModel &m_model;
    PanelFrame *m_frame;
    SearchBox *m_search;
    PanelTree *m_tree;
    StackedState *m_state;
    QHBoxLayout *m_bar;
    QString m_shownText;
};

} // namespace muster
