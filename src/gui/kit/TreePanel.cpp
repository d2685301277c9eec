// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/TreePanel.h"

#include "gui/kit/CopyRows.h"
#include "gui/kit/PanelTree.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "models/TreeModel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster {

TreePanel::~TreePanel()
{
    fallSilent();
    takeDown();
}

void TreePanel::showTree(TreeModel &model, PanelTree *tree, CellDelegate *delegate)
{
    m_model = &model;
    m_tree = tree;
    m_hint = new ElidedLabel(this);
    m_hint->setObjectName("hint");
    m_hint->setProperty("look", "quiet");
    frame().footer()->addWidget(m_hint, 1);
    showRows(model, tree, delegate);
    connect(&searchBox(), &SearchBox::searched, &model, &TreeModel::setText);
    connect(&model, &TreeModel::queryUnderstood, this, &TreePanel::expandFound);
    connect(&model, &TreeModel::branchLoaded, tree, &PanelTree::expandFound);
    showState();
}

void TreePanel::addToBar(QWidget *widget)
{
    auto *place = new QVBoxLayout; // beside the field, also when a mistake stands below that
    place->addSpacing(qMax(0, (searchBox().lineEdit()->sizeHint().height() - widget->sizeHint().height()) / 2));
    place->addWidget(widget);
    place->addStretch();
    searchBar().addLayout(place);
}

void TreePanel::setHint(const QString &words)
{
    m_hint->setText(words);
}

void TreePanel::expandFound()
{
    if (std::exchange(m_shownText, m_model->text()) != m_model->text())
        m_tree->expandFound();
}

bool TreePanel::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void TreePanel::copy()
{
    QStringList lines;
    for (const QModelIndex &row : m_tree->selectionModel()->selectedRows()) {
        if (!m_model->rowAt(row))
            continue;
        QStringList cells;
        for (int section = 0; section < m_model->columnCount(); ++section)
            cells << row.siblingAtColumn(section).data().toString();
        lines << tabSeparated(cells);
    }
    if (lines.isEmpty())
        return context().say(tr("Select rows first."));
    copyLines(context(), lines);
}

void TreePanel::refresh()
{
    m_model->refresh();
}

bool TreePanel::isBusy() const
{
    return m_model->state() == TreeModel::Loading;
}

const Error *TreePanel::fault() const
{
    return m_model->state() == TreeModel::Failed ? &m_model->error() : nullptr;
}

} // namespace muster
