// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FilterChip.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace muster {

namespace {

constexpr int Height = 26;
constexpr int Margin = 11;
constexpr int CrossSide = 12;
constexpr int CrossGap = 6;
constexpr int Widest = 260;

} // namespace

FilterChip::FilterChip(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    setToolTip(kind == Chosen ? text : QString());
    if (kind == Chosen) {
        setAccessibleDescription(tr("Press Delete to remove this filter"));
    }
}

QSize FilterChip::sizeHint() const
{
    const int cross = m_kind == Chosen ? CrossSide + CrossGap : 0;
    return {qMin(Widest, fontMetrics().horizontalAdvance(text()) + 1 + 2 * Margin + cross), Height};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(60, sizeHint().width()), Height};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = c.accent;
    if (m_kind == Chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.soft);
    } else {
        ink = underMouse() ? c.text : c.quiet;
        painter.setPen(QPen(underMouse() ? c.control : c.popupLine, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(pill, Height / 2.0, Height / 2.0);
    QRect words = rect().adjusted(Margin, 0, -Margin, 0);
    if (m_kind == Chosen) {
        words.setRight(words.right() - CrossSide - CrossGap);
        painter.drawPixmap(crossRect(), iconPixmap(IconName::Close, ink, CrossSide, devicePixelRatioF()));
    }
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setPen(isEnabled() ? ink : c.disabledText);
    painter.drawText(words, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        drawFocusRing(&painter, rect(), Height / 2.0);
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_kind == Chosen && removes) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_kind == Chosen && event->button() == Qt::LeftButton
        && crossRect().adjusted(-5, -7, 7, 7).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

QRect FilterChip::crossRect() const
{
    const QRect place(width() - Margin - CrossSide + 2, (height() - CrossSide) / 2, CrossSide, CrossSide);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

} // namespace muster
