// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CellDelegate.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"
#include "gui/theme/MusterStyle.h"
#include "gui/widgets/BadgePainter.h"
#include "gui/widgets/CellLayout.h"
#include "gui/widgets/RowMenuButton.h"
#include "gui/widgets/SwitchPainter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace muster {

namespace {

void drawLoading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Widths differ a little from row to row, so that it reads as text to come and not as a box.
    const int share = 45 + (index.row() * 7 + index.column() * 13) % 4 * 10;
    QRect bar(option.rect.left() + 10, option.rect.center().y() - 3, (option.rect.width() - 20) * share / 100, 7);
    bar = QStyle::visualRect(option.direction, option.rect, bar);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().quietSoft);
    painter->drawRoundedRect(bar, 3, 3);
}

void drawCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    QStyleOption check;
    check.rect = rect;
    check.direction = option.direction;
    check.state = QStyle::State_None;
    if (option.state & QStyle::State_Enabled && index.flags().testFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable)) {
        check.state |= QStyle::State_Enabled;
    }
    switch (index.data(Qt::CheckStateRole).value<Qt::CheckState>()) {
    case Qt::Checked: check.state |= QStyle::State_On; break;
    case Qt::PartiallyChecked: check.state |= QStyle::State_NoChange; break;
    case Qt::Unchecked: check.state |= QStyle::State_Off; break;
    }
    drawCheckBox(painter, check);
}

void drawButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    const Colours &c = colours();
    const QVariant enabled = index.data(ControlEnabledRole);
    const bool usable = (!enabled.isValid() || enabled.toBool()) && option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(usable ? 1 : 0.4);
    painter->setPen(usable ? c.control : c.line);
    painter->setBrush(usable ? c.panel : Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int side = 14;
    const QRect icon(rect.center().x() + 1 - side / 2, rect.center().y() + 1 - side / 2, side, side);
    painter->drawPixmap(icon, iconPixmap(IconName(index.data(ButtonRole).toInt()), usable ? c.text : selected ? c.quietOnSelection : c.quiet, side, painter->device()->devicePixelRatio()));
    painter->setOpacity(1);
}

SwitchLook switchLook(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant enabled = index.data(ControlEnabledRole);
    const QVariant tone = index.data(BadgeRole);
    return {.on = index.data(SwitchRole).toBool(),
        .enabled = !enabled.isValid() || enabled.toBool(),
        .mirrored = option.direction == Qt::RightToLeft,
        .tone = tone.isValid() ? Tone(tone.toInt()) : Tone::Soft};
}

} // namespace

CellDelegate::CellDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_menu(new RowMenuButton(view))
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
    connect(m_menu, &RowMenuButton::menuRequested, this, &CellDelegate::menuRequested);
}

void CellDelegate::setRowMenu(bool wanted)
{
    m_menu->setWanted(wanted);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(given.direction);
    if (index.data(LoadingRole).toBool()) {
        drawLoading(painter, given, index);
        painter->restore();
        return;
    }
    if (given.state & QStyle::State_Selected && qobject_cast<const QTreeView *>(given.widget)) {
        painter->fillRect(given.rect.adjusted(0, 0, 0, -1), colours().selection); // a tree leaves its items' ground to delegates
    }
    const CellLayout cell = layoutSeen(given, index);
    const qreal ratio = painter->device()->devicePixelRatio();
    const QColor quiet = given.state & QStyle::State_Selected ? colours().quietOnSelection : colours().quiet;
    if (!cell.check.isEmpty()) {
        drawCheck(painter, given, index, cell.check);
    }
    if (!cell.toggle.isEmpty()) {
        drawSwitch(painter, cell.toggle, switchLook(given, index));
    }
    if (!cell.button.isEmpty()) {
        drawButton(painter, given, index, cell.button);
    }
    if (!cell.icon.isEmpty()) {
        painter->drawPixmap(cell.icon, iconPixmap(IconName(index.data(IconRole).toInt()), quiet, cell.icon.width(), ratio));
    }
    drawText(painter, given, index, cell);
    if (!cell.key.isEmpty()) {
        painter->drawPixmap(cell.key, iconPixmap(IconName::Key, quiet, cell.key.width(), ratio));
    }
    if (!cell.warning.isEmpty()) {
        drawBadge(painter, cell.warning, Tone::Bad, index.data(WarningTextRole).toString(), IconName::Warning);
    }
    for (const Badge &badge : cell.badges) {
        drawBadge(painter, badge.rect, badge.tone, badge.text);
    }
    if (given.state & QStyle::State_HasFocus && given.state & QStyle::State_KeyboardFocusChange) {
        drawFocusRing(painter, given.rect.adjusted(1, 1, -1, -2), 4);
    }
    painter->restore();
}

int CellDelegate::room() const
{
    return m_menu->isWanted() ? RowMenuButton::Room : 0;
}

// Of a control that the end of the view cuts, less than half is a splinter: nobody reads it, nobody hits it.
CellLayout CellDelegate::layoutSeen(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLayout cell = layoutCell(insideView(besideMenu(option, index), index), index);
    const auto *table = qobject_cast<const QTableView *>(parent());
    for (QRect *control : {&cell.toggle, &cell.button}) {
        const int middle = control->center().x();
        if (table && (option.direction == Qt::RightToLeft ? middle < room() : middle > table->viewport()->width() - room()))
            *control = {};
    }
    return cell;
}

// A badge that is cut by the end of the view would read as another word; it is shortened as in a narrow column.
QStyleOptionViewItem CellDelegate::insideView(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(parent());
    const QVariant badge = index.data(BadgeTextRole);
    if (!table || badge.toString().isEmpty() || badge != index.data(Qt::DisplayRole)) {
        return option;
    }
    QStyleOptionViewItem inside(option);
    if (option.direction == Qt::RightToLeft) {
        inside.rect.setLeft(qMin(option.rect.right(), qMax(option.rect.left(), room())));
    } else {
        inside.rect.setRight(qMax(option.rect.left(), qMin(option.rect.right(), table->viewport()->width() - room() - 1)));
    }
    return inside;
}

// A badge at the end of the row would stand below the ⋯.
QStyleOptionViewItem CellDelegate::besideMenu(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect menu = m_menu->geometry();
    const QVariant badge = index.data(BadgeTextRole);
    const bool atEnd = !badge.toString().isEmpty() && badge != index.data(Qt::DisplayRole);
    if (!atEnd || m_menu->isHidden() || !menu.intersects(option.rect)) {
        return option;
    }
    QStyleOptionViewItem narrower(option);
    if (option.direction == Qt::RightToLeft) {
        narrower.rect.setLeft(menu.right() - 5);
    } else {
        narrower.rect.setRight(menu.left() + 5);
    }
    return narrower;
}

void CellDelegate::drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const CellLayout &cell) const
{
    const Colours &c = colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor quiet = selected ? c.quietOnSelection : c.quiet;
    const bool centred = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHCenter; // a number among check boxes
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (centred ? int(Qt::AlignHCenter) : int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // names keep the direction of their own script
    painter->setFont(cell.font);
    painter->setPen(index.data(QuietRole).toBool() ? quiet : c.text);
    painter->drawText(centred ? option.rect : cell.text, flags, cell.words);
    if (!cell.count.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(cell.count, flags, cell.countWords);
    }
    painter->setLayoutDirection(option.direction);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    return {cellWidth(full, index), qMax(MusterStyle::rowHeight(), full.fontMetrics.height() + MusterStyle::rowHeight() / 3)};
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Space && key->key() != Qt::Key_Select) {
            return false;
        }
        const bool isButton = index.data(ButtonRole).isValid();
        if (!isButton && !index.data(SwitchRole).isValid()) {
            return tick(model, index);
        }
        use(model, index, isButton ? ButtonRole : SwitchRole);
        return true;
    }
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton) {
        return false;
    }
    const CellLayout cell = layoutSeen(option, index);
    const QPoint at = mouse->position().toPoint();
    const bool onSwitch = cell.toggle.adjusted(-3, -5, 3, 5).contains(at);
    const bool onButton = cell.button.adjusted(-3, -5, 3, 5).contains(at);
    const bool onCheck = cell.check.adjusted(-3, -5, 3, 5).contains(at);
    const bool onWarning = cell.warning.contains(at);
    if (!onSwitch && !onButton && !onCheck && !onWarning) {
        return false;
    }
    if (press) {
        return true; // ours: neither an edit nor a drag starts here
    }
    if (onWarning) {
        Q_EMIT warningClicked(index);
        return true;
    }
    if (onCheck) {
        return tick(model, index);
    }
    use(model, index, onButton ? ButtonRole : SwitchRole);
    return true;
}

// Whatever comes of it, it was for the control: the view neither selects nor opens anything.
void CellDelegate::use(QAbstractItemModel *model, const QModelIndex &index, int role)
{
    const QVariant enabled = index.data(ControlEnabledRole);
    if (!(index.flags() & Qt::ItemIsEnabled) || (enabled.isValid() && !enabled.toBool())) {
        Q_EMIT controlRefused(index);
        return;
    }
    model->setData(index, !index.data(role).toBool(), role);
}

bool CellDelegate::tick(QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!(index.flags() & Qt::ItemIsEnabled) || !check.isValid() || !(index.flags() & Qt::ItemIsUserCheckable)) {
        return false;
    }
    const Qt::CheckState next = check.value<Qt::CheckState>() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    return model->setData(index, next, Qt::CheckStateRole);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const CellLayout cell = layoutCell(option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    QString words = index.data(Qt::ToolTipRole).toString();
    if (cell.warning.contains(event->pos())) {
        words = index.data(WarningRole).toString();
    } else if (words.isEmpty() && !cell.words.isEmpty() && cell.words != text) {
        words = text; // cut off in the cell
    }
    if (words.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPos(), words, view->viewport(), option.rect);
    }
    return true;
}

} // namespace muster
