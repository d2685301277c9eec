// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ResultPanel.h"

namespace muster {

class ElidedLabel;
class PanelTree;
class TreeModel;

// A tree of whatever has a TreeModel: what a ResultPanel has, and a line of words below the rows.
class TreePanel : public ResultPanel
{
    Q_OBJECT

public:
    ~TreePanel() override;

    PanelTree &tree() const { return *m_tree; }
    bool hasFocusInside() const;
    void refresh();
    void copy(); // the selected rows, see CopyRows

protected:
    using ResultPanel::ResultPanel;

    void showTree(TreeModel &model, PanelTree *tree, CellDelegate *delegate); // after makeSearch
    void addToBar(QWidget *widget); // beside the search
    void setHint(const QString &words); // below the rows

    bool isBusy() const override;
    const Error *fault() const override;

private:
    void expandFound(); // when a search was answered: what is found below is what was searched for

    TreeModel *m_model = nullptr;
    PanelTree *m_tree = nullptr;
    ElidedLabel *m_hint = nullptr;
    QString m_shownText;
};

} // namespace muster
