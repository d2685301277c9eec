// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Icons.h"

#include <QIconEngine>

namespace muster {

// Draws one of our icons in the colours that hold at the time of drawing, sharp at any size and pixel ratio.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(IconName name, Tint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colour(QIcon::Mode mode) const;

    IconName m_name;
    Tint m_tint;
};

} // namespace muster
