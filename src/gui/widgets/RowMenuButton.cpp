// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/RowMenuButton.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace muster {

namespace {

constexpr QSize ButtonSize(26, 24);
constexpr int EndMargin = 4;

} // namespace

RowMenuButton::RowMenuButton(QAbstractItemView *view)
    : QToolButton(view->viewport())
    , m_view(view)
{
    setIcon(muster::icon(IconName::More));
    setAccessibleName(tr("Actions for this row"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::NoFocus); // the keyboard has the context menu key
    setCursor(Qt::ArrowCursor);
    resize(ButtonSize);
    hide();
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    for (const QScrollBar *bar : {view->verticalScrollBar(), view->horizontalScrollBar()}) // what is scrolled takes us along
        connect(bar, &QScrollBar::valueChanged, this, &RowMenuButton::settle);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_index.isValid()) {
            Q_EMIT menuRequested(m_index, mapToGlobal(QPoint(0, height())));
        }
    });
}

void RowMenuButton::setWanted(bool wanted)
{
    m_wanted = wanted;
    settle();
}

bool RowMenuButton::eventFilter(QObject *watched, QEvent *event)
{
    // A view that is being destroyed still sends events (it gives up the focus) but is a view no more.
    QObject *view = m_view;
    if (!qobject_cast<QAbstractItemView *>(view)) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched == m_view->viewport()) {
            follow(m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        }
        break;
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::KeyRelease: settle(); break;
    case QEvent::Paint:
        // Rows came, went or moved without a mouse or key: move along once the painting is done.
        if (watched == m_view->viewport() && isVisible() && (!m_index.isValid() || !isAtItsRow())) {
            QMetaObject::invokeMethod(this, &RowMenuButton::settle, Qt::QueuedConnection);
        }
        break;
    default: break;
    }
    return QToolButton::eventFilter(watched, event);
}

void RowMenuButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(isDown() ? c.line : underMouse() ? c.hover : c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    icon().paint(&painter, rect().adjusted(5, 4, -5, -4), Qt::AlignCenter, underMouse() ? QIcon::Active : QIcon::Normal);
}

bool RowMenuButton::isAtItsRow() const
{
    return m_view->visualRect(m_index).contains(QPoint(m_view->visualRect(m_index).left(), geometry().center().y()));
}

void RowMenuButton::follow(const QModelIndex &index)
{
    const QRect row = index.isValid() ? m_view->visualRect(index) : QRect();
    if (!m_wanted || row.isEmpty() || !m_view->viewport()->rect().intersects(row)) {
        m_index = QModelIndex();
        moveTo({});
        return;
    }
    m_index = index;
    moveTo(row);
}

// To no row: away. What stands at the end of a row makes room for the button, so both rows are drawn again.
void RowMenuButton::moveTo(const QRect &row)
{
    QWidget *viewport = m_view->viewport();
    const int end = m_view->isRightToLeft() ? EndMargin : viewport->width() - width() - EndMargin;
    const QPoint place(end, row.top() + (row.height() - height()) / 2);
    if (isHidden() == row.isEmpty() && (row.isEmpty() || place == pos())) {
        return;
    }
    const auto drawAgain = [viewport](const QRect &rows) { viewport->update(0, rows.top() - 3, viewport->width(), rows.height() + 6); };
    drawAgain(geometry());
    setVisible(!row.isEmpty());
    move(row.isEmpty() ? pos() : place);
    drawAgain(geometry());
}

void RowMenuButton::settle()
{
    const QWidget *viewport = m_view->viewport();
    const QPoint mouse = viewport->mapFromGlobal(QCursor::pos());
    if (viewport->underMouse() && viewport->rect().contains(mouse)) {
        follow(m_view->indexAt(mouse));
    } else {
        follow(m_view->hasFocus() ? m_view->currentIndex() : QModelIndex());
    }
}

} // namespace muster
