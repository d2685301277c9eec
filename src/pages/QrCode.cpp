// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/QrCode.h"

#include <memory>

#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int Margin = 4; // modules, as the standard wants it
constexpr int Pixels = 4; // of a module

QString qrCodeSvg(const QString &text, const QString &title)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    QString path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path += u"M%1 %2h1v1h-1z"_s.arg(x + Margin).arg(y + Margin);
        }
    }
    const int side = code->width + 2 * Margin;
    return u"<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" width=\"%4\" height=\"%4\" viewBox=\"0 0 %1 %1\" role=\"img\" aria-label=\"%2\" shape-rendering=\"crispEdges\"><rect width=\"%1\" height=\"%1\" fill=\"#fff\"/><path d=\"%3\" fill=\"#000\"/></svg>"_s
        .arg(QString::number(side), title.toHtmlEscaped(), path, QString::number(side * Pixels));
}

} // namespace muster
