// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/MusterStyle.h"

#include "gui/theme/ButtonPainter.h"
#include "gui/theme/Colours.h"
#include "gui/theme/FieldPainter.h"
#include "gui/theme/HeaderPainter.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"
#include "gui/theme/MenuPainter.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ControlHeight = 30;

bool isDataView(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isPopupList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && widget->isWindow();
}

// Panels frame the tables in them; in a dialog a table has a frame of its own, as lists have everywhere.
bool isFramedView(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && !view->isWindow() && (!isDataView(view) || qobject_cast<const QDialog *>(view->window()));
}

QRect focusRect(const QStyleOption &option, const QWidget *widget)
{
    return qobject_cast<const QToolButton *>(widget) ? widget->rect() : option.rect;
}

void drawIcon(QPainter *painter, const QRect &rect, IconName name)
{
    const int side = qMin(14, qMin(rect.width(), rect.height()));
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, iconPixmap(name, colours().quiet, side, painter->device()->devicePixelRatio()));
}

// Words stand where lines begin in this window; Qt puts those of another script on the other side, away from what they belong to.
void alignWithWindow(QLabel *label)
{
    if (label->layoutDirection() == Qt::RightToLeft && label->alignment().testFlag(Qt::AlignLeft) && !label->alignment().testFlag(Qt::AlignAbsolute)) {
        label->setAlignment((label->alignment() & ~Qt::AlignLeft) | Qt::AlignRight | Qt::AlignAbsolute);
    }
}

// At the foot of a row, of the same number of the screen's own pixels below each: 1.25 of them cannot be drawn.
QRectF hairline(const QRect &row, qreal ratio)
{
    const qreal thickness = qMax(1.0, std::floor(ratio)) / ratio;
    return {qreal(row.left()), row.bottom() + 1 - thickness, qreal(row.width()), thickness};
}

// Selection, mouse and hairline of a row; views draw the whole row with it, so it also runs under the branches of a tree.
void drawRow(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = colours();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.selection);
    } else if (!isDataView(widget) && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter->fillRect(option.rect, c.hover);
    }
    if (isDataView(widget)) {
        painter->fillRect(hairline(option.rect, painter->device()->devicePixelRatioF()), c.line);
    }
}

// Of a box for several lines, which has no field around it that says where one types.
bool isBeingTypedIn(const QStyleOption &option, const QWidget *widget)
{
    return (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) && option.state.testFlag(QStyle::State_HasFocus);
}

void drawFrame(QPainter *painter, const QRect &rect, bool ground, bool focused)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? colours().accent : colours().popupLine);
    painter->setBrush(ground ? QBrush(colours().panel) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->restore();
}

} // namespace

MusterStyle::MusterStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void MusterStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        leaveWheelAlone(widget);
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (view && !view->isWindow() && !isFramedView(view)) {
        view->setFrameShape(QFrame::NoFrame);
    }
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->setShowGrid(false); // rows bring their own hairline
    }
    if (view) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        alignWithWindow(label);
    }
}

// Who scrolls a form past a field does not mean to change it, nor to be in it.
void MusterStyle::leaveWheelAlone(QWidget *field)
{
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    field->removeEventFilter(this);
    field->installEventFilter(this);
}

bool MusterStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // for what is around it
    return true;
}

static int &rowHeightNow()
{
    static int height = 30;
    return height;
}

int MusterStyle::rowHeight()
{
    return rowHeightNow();
}

void MusterStyle::setRowHeight(int height)
{
    rowHeightNow() = height;
}

int MusterStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_DefaultFrameWidth: return isFramedView(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget); // round corners
    case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView *>(widget) ? 7 : 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    case PM_HeaderDefaultSectionSizeVertical: return rowHeight();
    case PM_TreeViewIndentation: return 22;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_SubMenuOverlap: return -2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 8;
    case PM_MenuButtonIndicator: return 14;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MusterStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 450;
    case SH_ComboBox_Popup: return 0;
    case SH_Table_GridLineColor: return int(colours().line.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize MusterStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
    const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return menuItemSize(*item);
        }
    }
    if (type == CT_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->orientation == Qt::Horizontal) {
            return headerSize(*header);
        }
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem: result.setHeight(qMax(result.height(), isDataView(widget) ? rowHeight() : rowHeight() - 2)); break;
    case CT_PushButton:
        result = QSize(qMax(result.width() + (isPrimary(widget) ? 24 : 14), 76), qMax(result.height(), ControlHeight));
        break;
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(qMax(result.height(), ControlHeight)); break;
    case CT_ComboBox: result = QSize(result.width() + 10, qMax(result.height(), ControlHeight)); break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(qMax(result.height(), 24)); break;
    default: break;
    }
    return result;
}

QRect MusterStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        return QProxyStyle::subElementRect(element, option, widget).adjusted(5, 0, -5, 0);
    }
    if (element == SE_ItemViewItemFocusRect && isFramedView(widget) && !isDataView(widget)) {
        return option->rect.adjusted(1, 1, -1, -1); // the row, not its words
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect MusterStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField || !box || box->editable)
        return rect;
    const bool mirrored = option->direction == Qt::RightToLeft; // its words begin where those of a line edit do
    return mirrored ? rect.adjusted(0, 0, -4, 0) : rect.adjusted(4, 0, 0, 0);
}

void MusterStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const bool mirrored = option->direction == Qt::RightToLeft;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(painter, *option); return;
    case PE_IndicatorRadioButton: drawRadioButton(painter, *option); return;
    case PE_IndicatorBranch: drawBranch(painter, *option); return;
    case PE_FrameFocusRect:
        // Lists that pop up show where one is by the selection alone; tool buttons are as round as their ground.
        if (!isPopupList(widget)) {
            drawFocusRing(painter, focusRect(*option, widget), qobject_cast<const QToolButton *>(widget) ? 6 : 4);
        }
        return;
    case PE_PanelLineEdit:
        // Spin boxes, combo boxes and cell editors have a line edit without a frame inside.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(painter, *option);
        }
        return;
    case PE_FrameLineEdit: return;
    case PE_PanelButtonCommand: drawButtonPanel(painter, *option, widget); return;
    case PE_PanelButtonTool: drawToolButtonPanel(painter, *option); return;
    case PE_PanelItemViewRow: drawRow(painter, *option, widget); return;
    case PE_PanelItemViewItem:
        if (!isDataView(widget)) {
            drawRow(painter, *option, widget);
        }
        return;
    case PE_PanelMenu: drawMenuPanel(painter, option->rect); return;
    case PE_FrameMenu: return;
    case PE_Frame: drawFrame(painter, option->rect, isFramedView(widget), isBeingTypedIn(*option, widget)); return;
    case PE_IndicatorHeaderArrow: return; // stands behind the words of its section
    case PE_IndicatorArrowDown: drawIcon(painter, option->rect, IconName::ChevronDown); return;
    case PE_IndicatorArrowUp: drawIcon(painter, option->rect, IconName::ChevronUp); return;
    case PE_IndicatorArrowRight:
        drawIcon(painter, option->rect, mirrored ? IconName::ChevronLeft : IconName::ChevronRight);
        return;
    case PE_IndicatorArrowLeft:
        drawIcon(painter, option->rect, mirrored ? IconName::ChevronRight : IconName::ChevronLeft);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MusterStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(painter, *item);
            return;
        }
    }
    if (element == CE_MenuEmptyArea) {
        return;
    }
    if (element == CE_HeaderLabel) {
        return; // stands in its section already
    }
    if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(painter, *header);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        drawHeaderGround(painter, option->rect);
        return;
    }
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !(button->features & QStyleOptionButton::Flat)) {
            drawButtonPanel(painter, *option, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = pixelMetric(PM_MenuButtonIndicator, option, widget);
                drawIcon(painter, visualRect(option->direction, option->rect, QRect(option->rect.right() - side - 3, option->rect.top(), side, option->rect.height())), IconName::ChevronDown);
            }
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !(button->features & QStyleOptionButton::HasMenu)) {
            drawButtonLabel(painter, *button, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MusterStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(painter, *box);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(painter, *box, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon MusterStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(IconName::Close);
    case SP_MessageBoxWarning: return icon(IconName::Warning, Tint::Warn);
    case SP_MessageBoxCritical: return icon(IconName::Error, Tint::Bad);
    case SP_MessageBoxInformation: return icon(IconName::Info, Tint::Accent);
    case SP_MessageBoxQuestion: return icon(IconName::Help, Tint::Accent);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace muster
