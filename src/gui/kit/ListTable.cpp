// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListTable.h"

#include "gui/kit/SortHeader.h"
#include "gui/theme/MusterStyle.h"
#include "gui/widgets/HeaderSelection.h"
#include "models/TableModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace muster {

ListTable::ListTable(TableModel &model, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_list(model)
{
    setObjectName(keyOf(model.table()));
    setAccessibleName(title);
    setHorizontalHeader(new SortHeader(model, this));
    setModel(&model);
    connect(&model, &TableModel::askedAnew, this, &ListTable::scrollToTop);
    ignoreSelectionInHeader(this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(MusterStyle::rowHeight());
}

QVector<qint64> ListTable::selectedIds(qsizetype most) const
{
    return m_list.idsOf(selectionModel()->selection(), most);
}

qsizetype ListTable::selectedCount() const
{
    return m_list.countOf(selectionModel()->selection());
}

Selection::Many ListTable::selectedMany() const
{
    const qsizetype count = selectedCount();
    const bool all = m_list.isComplete() && count == m_list.count(); // with a pager it is one page at most
    return {m_list.query(), all ? QVector<qint64>() : selectedIds(), count};
}

qint64 ListTable::currentId() const
{
    return currentIndex().isValid() ? m_list.idAt(currentIndex().row()) : 0;
}

void ListTable::select(qint64 id)
{
    const int row = m_list.rowOf(id);
    if (row < 0)
        return;
    const int section = std::max(0, horizontalHeader()->logicalIndexAt(1)); // a hidden cell cannot be current
    const QModelIndex shown = m_list.index(row, section);
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(shown);
}

// Rows go on to the end of the panel when the columns do not.
void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QRect rest = viewport()->rect();
    const int used = horizontalHeader()->length() - horizontalHeader()->offset();
    if (isRightToLeft())
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(used);
    if (rest.isEmpty() || list().rowCount() == 0)
        return;
    QPainter painter(viewport());
    for (int row = std::max(rowAt(0), 0); row < list().rowCount() && rowViewportPosition(row) < rest.height(); ++row) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(rest.left(), rowViewportPosition(row), rest.width(), rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(list().index(row, 0)));
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (at.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(m_list.idAt(at.row()));
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // also where rows go on behind the columns
}

} // namespace muster
