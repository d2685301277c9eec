// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/IconEngine.h"

#include "gui/theme/Colours.h"

#include <QLibraryInfo>
#include <QPainter>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace muster {

IconEngine::IconEngine(IconName name, Tint tint)
    : m_name(name)
    , m_tint(tint)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, iconPixmap(m_name, colour(mode), side, painter->device()->devicePixelRatio()));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return iconPixmap(m_name, colour(mode), qMin(size.width(), size.height()), 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands over device pixels here and sets the ratio on what it gets back; since 6.8 it hands over those that do not depend on the device.
    static const bool isIndependent = QLibraryInfo::version() >= QVersionNumber(6, 8);
    return iconPixmap(m_name, colour(mode), qMin(size.width(), size.height()), isIndependent ? scale : 1.0);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_tint);
}

QString IconEngine::key() const
{
    return u"muster"_s;
}

bool IconEngine::isNull()
{
    return false;
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const Colours &c = colours();
    if (mode == QIcon::Disabled) {
        return c.disabledText;
    }
    switch (m_tint) {
    case Tint::Plain: return mode == QIcon::Normal ? c.quiet : c.text;
    case Tint::Text: return c.text;
    case Tint::Quiet: return c.quiet;
    case Tint::Accent: return c.accent;
    case Tint::OnAccent: return c.onAccent;
    case Tint::Good: return c.good;
    case Tint::Warn: return c.warn;
    case Tint::Bad: return c.bad;
    }
    return c.text;
}

} // namespace muster
