// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/SortHeader.h"

#include "core/FieldDefinition.h"
#include "gui/kit/PinnedColumn.h"
#include "gui/theme/Colours.h"
#include "gui/theme/HeaderPainter.h"
#include "models/TableModel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace muster {

namespace {

qsizetype rankOf(const QVector<SortKey> &sort, Column column)
{
    const auto found = std::find_if(sort.cbegin(), sort.cend(), [column](const SortKey &key) { return key.column == column; });
    return found == sort.cend() ? -1 : found - sort.cbegin();
}

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

SortHeader::SortHeader(TableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(48);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::click);
    connect(&model, &TableModel::sortChanged, viewport(), qOverload<>(&QWidget::update));
}

QVector<SortKey> SortHeader::clicked(const QVector<SortKey> &sort, Column column, bool adding)
{
    const qsizetype rank = rankOf(sort, column);
    if (!adding || sort.isEmpty()) {
        const bool alone = rank == 0 && sort.size() == 1;
        return {{column, alone ? turned(sort.first().order) : Qt::AscendingOrder}};
    }
    QVector<SortKey> keys = sort;
    if (rank >= 0)
        keys[rank].order = turned(keys[rank].order);
    else
        keys = keys.first(std::min(keys.size(), qsizetype(MostKeys - 1))) << SortKey {column, Qt::AscendingOrder};
    return keys;
}

// Users stand by their last names until one wants otherwise.
QVector<SortKey> SortHeader::sort() const
{
    const QVector<SortKey> &wanted = m_model.query().sort;
    return wanted.isEmpty() && m_model.table() == Table::Users ? QVector<SortKey> {{Column::LastName, Qt::AscendingOrder}} : wanted;
}

void SortHeader::click(int section)
{
    const Column column = m_model.columnAt(section);
    const FieldDefinition *definition = findColumn(m_model.table(), column);
    if (definition && definition->use & FieldDefinition::Sortable)
        m_model.setSort(clicked(sort(), column, m_adding));
}

// Qt's "down" is the arrow of ascending order, see HeaderPainter.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const QVector<SortKey> keys = sort();
    const qsizetype rank = section < m_model.columns().size() ? rankOf(keys, m_model.columnAt(section)) : -1;
    if (rank < 0)
        return;
    option->sortIndicator = keys.at(rank).order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    if (keys.size() > 1)
        option->text += QChar(QChar::Nbsp) + QString::number(rank + 1);
}

void SortHeader::setEndRoom(int pixels)
{
    m_endRoom = pixels;
    viewport()->update();
}

// The mouse on the column that stays is where that column would be if it went along: clicks, drags and tips are Qt's own.
bool SortHeader::viewportEvent(QEvent *event)
{
    const PinnedColumn pinned(*this);
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
        || event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::MouseMove;
    if (!isMouse)
        return QHeaderView::viewportEvent(event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->position().toPoint();
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress)
        m_onPinned = pinned.contains(at);
    const bool isHeld = isPress || event->type() == QEvent::MouseButtonRelease || mouse->buttons() != Qt::NoButton;
    if (pinned.width() == 0 || !(isHeld ? m_onPinned : pinned.contains(at)))
        return QHeaderView::viewportEvent(event);
    QMouseEvent moved(event->type(), pinned.scrolled(at), mouse->globalPosition(), mouse->button(), mouse->buttons(), mouse->modifiers());
    return QHeaderView::viewportEvent(&moved);
}

void SortHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const PinnedColumn pinned(*this);
    if (pinned.width() > 0) {
        const QRect strip = pinned.strip(viewport()->height());
        paintSection(&painter, strip, pinned.section());
        painter.fillRect(QRect(isRightToLeft() ? strip.left() : strip.right(), 0, 1, strip.height()), colours().line);
    }
    if (m_endRoom > 0 && length() - offset() > viewport()->width() - m_endRoom)
        drawHeaderGround(&painter, {isRightToLeft() ? 0 : viewport()->width() - m_endRoom, 0, m_endRoom, viewport()->height()});
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_adding = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_adding = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace muster
