// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CopySecret.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster {

static const QString OfKde = u"x-kde-passwordManagerHint"_s; // many others look for it, too
static const QString OfWindows = u"ExcludeClipboardContentFromMonitorProcessing"_s; // Qt registers what it does not know under its name

void copySecret(const QString &secret, int milliseconds, QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData; // the clipboard's
    data->setText(secret);
    data->setData(OfKde, "secret");
    data->setData(OfWindows, "1");
    clipboard->setMimeData(data, mode);
    auto *timer = new QTimer(qApp);
    const auto clear = [secret, clipboard, mode] {
        if (clipboard->text(mode) == secret)
            clipboard->clear(mode);
    };
    QObject::connect(timer, &QTimer::timeout, timer, [timer, clear] {
        clear();
        timer->deleteLater();
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, clear);
    timer->setSingleShot(true);
    timer->start(milliseconds);
}

// No way of a line edit to copy can be overridden; this is told of each before anybody else can ask for what was copied.
void copyAsSecret(QLineEdit *line)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::changed, line, [line, clipboard](QClipboard::Mode mode) {
        const bool isOwn = line->hasFocus() && line->hasSelectedText() && clipboard->text(mode) == line->selectedText();
        if (isOwn && !clipboard->mimeData(mode)->hasFormat(OfKde))
            copySecret(line->selectedText(), SecretStays, mode);
    });
}

} // namespace muster
