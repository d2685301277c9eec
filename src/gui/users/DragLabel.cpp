// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/DragLabel.h"

#include "gui/theme/Colours.h"
#include "models/Roles.h"

#include <QPainter>
#include <QWidget>

namespace muster {

QPixmap dragLabel(const QString &text, const QWidget *from)
{
    const QFontMetrics metrics(from->font());
    const QSize size(metrics.horizontalAdvance(text) + 24, metrics.height() + 10);
    QPixmap pixmap(size * from->devicePixelRatioF());
    pixmap.setDevicePixelRatio(from->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawRoundedRect(QRectF(QPointF(), size), size.height() / 2.0, size.height() / 2.0);
    painter.setPen(colours().onAccent);
    painter.setFont(from->font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace muster
