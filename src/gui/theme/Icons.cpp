// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Icons.h"

#include "gui/theme/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array<const char *, IconCount> FileNames = {"overview", "users", "user", "mail", "invitations", "folder", "shield",
    "audit", "sync", "settings", "add", "edit", "import", "export", "columns", "search", "filter", "more", "close",
    "warning", "error", "info", "check", "chevron-right", "chevron-left", "chevron-down", "chevron-up", "first", "last",
    "arrow-right", "arrow-left", "undo", "redo", "delete", "lock", "unlock", "key", "activate", "deactivate", "group",
    "team", "read-only", "write", "refresh", "verify", "palette", "moon", "sun", "copy", "calendar", "open-workspace",
    "new-workspace", "sample", "archive", "duplicate", "rename", "move", "mend", "saved-view", "history", "help", "sort-up",
    "sort-down",
    "sign-out"};

QByteArray svg(IconName name, const QColor &colour)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

QString iconFile(IconName name)
{
    return u":/icons/"_s + QLatin1StringView(FileNames[std::size_t(name)]) + u".svg"_s;
}

QIcon icon(IconName name, Tint tint)
{
    return QIcon(new IconEngine(name, tint));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/muster.svg"_s);
}

QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal pixelRatio)
{
    const int pixels = qRound(size * pixelRatio);
    const QString key = u"muster/%1/%2/%3/%4"_s.arg(int(name)).arg(colour.rgba()).arg(pixels).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg(name, colour));
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace muster
