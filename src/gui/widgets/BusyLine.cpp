// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BusyLine.h"

#include "gui/theme/Colours.h"

#include <QPainter>
#include <QStyle>

using namespace std::chrono_literals;

namespace muster {

constexpr int Height = 2;
constexpr auto Patience = 500ms;
constexpr int WalkMs = 1300;
constexpr double Share = 0.3; // of the line that is lit

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_walk.setStartValue(0.0);
    m_walk.setEndValue(1.0);
    m_walk.setDuration(WalkMs);
    m_walk.setLoopCount(-1);
    connect(&m_patience, &QTimer::timeout, this, [this] { show(true); });
    connect(&m_walk, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void BusyLine::setBusy(bool busy)
{
    if (!busy) {
        m_patience.stop();
        show(false);
    } else if (!m_shown && !m_patience.isActive()) {
        m_patience.start();
    }
}

void BusyLine::show(bool busy)
{
    if (m_shown == busy)
        return;
    m_shown = busy;
    setAccessibleName(busy ? tr("Still loading…") : QString());
    if (busy)
        m_walk.start();
    else
        m_walk.stop();
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colours().line);
    if (!m_shown)
        return;
    const int lit = int(width() * Share);
    const QRect place(int((width() + lit) * m_walk.currentValue().toDouble()) - lit, 0, lit, Height);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), place), colours().accent);
}

} // namespace muster
