// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListTable.h"

#include "gui/kit/SortHeader.h"
#include "gui/theme/Colours.h"
#include "gui/theme/MusterStyle.h"
#include "gui/widgets/HeaderSelection.h"
#include "gui/widgets/RowMenuButton.h"
#include "models/TableModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

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
    connect(&model, &TableModel::rowsInserted, this, &ListTable::beginAnew, Qt::QueuedConnection);
    connect(&model, &TableModel::modelReset, this, &ListTable::beginAnew, Qt::QueuedConnection);
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
    const QModelIndex shown = m_list.index(row, std::max(0, pinned().section())); // a hidden cell cannot be current
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(shown);
}

void ListTable::setRowMenu(bool wanted)
{
    m_menuRoom = wanted ? RowMenuButton::Room : 0;
    static_cast<SortHeader *>(horizontalHeader())->setEndRoom(m_menuRoom);
    updateGeometries();
}

int ListTable::roomForColumns() const
{
    return viewport()->width() - m_menuRoom;
}

// The rest of the viewport that no column takes; at least what the ⋯ needs.
QRect ListTable::rest() const
{
    const int used = std::min(horizontalHeader()->length() - horizontalHeader()->offset(), roomForColumns());
    QRect rest = viewport()->rect();
    if (isRightToLeft())
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(used);
    return rest;
}

QModelIndex ListTable::indexAt(const QPoint &at) const
{
    if (pinned().contains(at))
        return m_list.index(rowAt(at.y()), pinned().section());
    if (const QRect end = rest(); m_menuRoom > 0 && end.contains(at)) // the ⋯ belongs to the row
        return QTableView::indexAt({isRightToLeft() ? end.right() + 1 : end.left() - 1, at.y()});
    return QTableView::indexAt(at);
}

QRect ListTable::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTableView::visualRect(index);
    if (pinned().width() == 0 || index.column() != pinned().section() || rect.isNull())
        return rect;
    return {pinned().strip(1).left(), rect.top(), pinned().width(), rect.height()};
}

// What stays need not be scrolled to, and what lies below it is not seen.
void ListTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (index.column() == pinned().section() || index == m_seen)
        return horizontalScrollBar()->setValue(before);
    const QRect cell = QTableView::visualRect(index);
    const QRect strip = pinned().strip(1);
    const int below = pinned().width() == 0 ? 0 : isRightToLeft() ? cell.right() - strip.left() + 1 : strip.right() + 1 - cell.left();
    const int behind = m_menuRoom == 0 ? 0 : isRightToLeft() ? m_menuRoom - cell.left() : cell.right() + 1 - roomForColumns();
    if (below > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - below);
    else if (behind > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + behind);
}

// What was seen when one came to it is not scrolled to sideways later, when a panel beside has taken the room that it stood in.
void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const QRect cell = visualRect(current);
    const int from = isRightToLeft() ? m_menuRoom : 0;
    const bool isSeen = current.isValid() && cell.left() >= from && cell.right() < from + roomForColumns();
    m_seen = isSeen ? current : QModelIndex();
}

// All columns can be scrolled to, past the room of the ⋯.
void ListTable::updateGeometries()
{
    QTableView::updateGeometries();
    const int over = horizontalHeader()->length() - roomForColumns();
    if (m_menuRoom > 0 && horizontalScrollMode() == ScrollPerPixel)
        horizontalScrollBar()->setRange(0, std::max(0, over));
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update(); // what stays was moved along
    horizontalHeader()->viewport()->update();
}

// Rows go on to the end of the panel when the columns do not.
void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (list().rowCount() == 0)
        return;
    const QRect rest = this->rest();
    const QRect strip = pinned().strip(viewport()->height());
    QPainter painter(viewport());
    for (int row = std::max(rowAt(0), 0); row < list().rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const int top = rowViewportPosition(row);
        if (!rest.isEmpty())
            paintRow(&painter, row, {rest.left(), top, rest.width(), rowHeight(row)});
        if (pinned().width() > 0)
            paintCell(&painter, list().index(row, pinned().section()), {strip.left(), top, strip.width(), rowHeight(row)});
    }
    if (pinned().width() > 0)
        painter.fillRect(QRect(isRightToLeft() ? strip.left() : strip.right(), 0, 1, viewport()->height()), colours().line);
}

void ListTable::paintRow(QPainter *painter, int row, const QRect &rect) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(list().index(row, 0)));
    painter->fillRect(rect, palette().base());
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);
}

void ListTable::paintCell(QPainter *painter, const QModelIndex &index, const QRect &rect) const
{
    paintRow(painter, index.row(), rect);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    const bool isCurrent = hasFocus() && index == currentIndex();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, isCurrent);
    painter->setClipRect(rect);
    itemDelegateForIndex(index)->paint(painter, option, index);
    painter->setClipping(false);
}

void ListTable::beginAnew()
{
    if (hasFocus() && !currentIndex().isValid())
        beginWhereSeen();
}

// What was current before may stand anywhere now; one begins with what one sees.
void ListTable::beginWhereSeen()
{
    const QModelIndex top = indexAt({isRightToLeft() ? viewport()->width() - 1 : 0, 0});
    if (top.isValid() && !selectionModel()->hasSelection() && !viewport()->rect().intersects(visualRect(currentIndex())))
        selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    beginWhereSeen();
    QTableView::focusInEvent(event);
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
