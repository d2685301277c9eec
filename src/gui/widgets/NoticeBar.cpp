// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NoticeBar.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/LinkButton.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace muster {

namespace {

constexpr int DurationMs = 8000;
constexpr int Radius = 8;
constexpr int SideMargin = 24;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_link(new LinkButton({}))
    , m_close(new IconButton(IconName::Close, tr("Dismiss")))
{
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->setSpacing(8);
    layout->addSpacing(9);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    layout->addWidget(m_close);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);

    m_clock.setSingleShot(true);
    m_clock.setInterval(DurationMs);
    connect(&m_clock, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_link, &QPushButton::clicked, this, &NoticeBar::follow);
    connect(static_cast<IconButton *>(m_close), &QToolButton::clicked, this, &NoticeBar::dismiss);
    for (QWidget *inside : {static_cast<QWidget *>(m_link), m_close}) {
        inside->installEventFilter(this);
    }
    parent->installEventFilter(this);
    hide();
}

void NoticeBar::showNotice(const QString &text, const QString &link, std::function<void()> onLink)
{
    m_text->setText(text);
    m_link->setText(link);
    m_link->setAccessibleName(link);
    m_link->setVisible(!link.isEmpty());
    m_onLink = std::move(onLink);
    setAccessibleName(text);
    layout()->invalidate();
    m_clock.stop();
    show();
    raise();
    place();
    takeTime();
    announce();
}

void NoticeBar::dismiss()
{
    if (isHidden()) {
        return;
    }
    m_clock.stop();
    m_onLink = nullptr;
    hide();
    Q_EMIT roomChanged(0);
    Q_EMIT dismissed();
}

void NoticeBar::setDuration(int milliseconds)
{
    m_clock.setInterval(milliseconds);
}

void NoticeBar::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    place();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize) {
            place();
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        takeTime();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        takeTime();
    }
    return QFrame::event(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().popupLine);
    painter.setBrush(colours().popup);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void NoticeBar::place()
{
    const QWidget *around = parentWidget();
    const int widest = qMax(0, around->width() - 2 * SideMargin);
    m_text->setWordWrap(false);
    const bool tooLong = sizeHint().width() > widest;
    m_text->setWordWrap(tooLong);
    const int width = tooLong ? widest : sizeHint().width();
    const int height = tooLong ? qMax(sizeHint().height(), heightForWidth(width)) : sizeHint().height();
    setGeometry((around->width() - width) / 2, around->height() - height - m_bottomMargin, width, height);
    if (!isHidden())
        Q_EMIT roomChanged(height);
}

void NoticeBar::takeTime()
{
    const bool watched = underMouse() || m_link->hasFocus() || m_close->hasFocus();
    if (watched || isHidden()) {
        m_clock.stop();
    } else if (!m_clock.isActive()) {
        m_clock.start();
    }
}

void NoticeBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::follow()
{
    const std::function<void()> onLink = std::move(m_onLink);
    dismiss();
    Q_EMIT linkActivated();
    if (onLink) {
        onLink();
    }
}

} // namespace muster
