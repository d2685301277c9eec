// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Screenshots.h"

#include "files/OutputFile.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace muster {

using namespace std::chrono_literals;

constexpr auto SettlingTime = 400ms;

Screenshots::Screenshots(MainWindow &window, Theme &theme, const QString &folder, QSize size)
    : m_window(window)
    , m_theme(theme)
    , m_folder(folder)
    , m_size(size)
{
    for (const PageFactory &page : window.pages().factories()) {
        m_screenshots.enqueue({page.id, Appearance::Light, page.id + u"-light.png"_s});
        m_screenshots.enqueue({page.id, Appearance::Dark, page.id + u"-dark.png"_s});
    }
}

void Screenshots::start()
{
    m_allSaved = m_folder.mkpath(u"."_s);
    m_window.resize(m_size);
    next();
}

void Screenshots::next()
{
    if (m_screenshots.isEmpty()) {
        Q_EMIT finished(m_allSaved);
        return;
    }
    m_theme.apply(m_screenshots.head().appearance);
    m_window.pages().showPage(m_screenshots.head().page);
    m_waiting = connect(m_window.pages().current(), &Page::loadingChanged, this, &Screenshots::takeWhenReady);
    takeWhenReady();
}

void Screenshots::takeWhenReady()
{
    if (m_window.pages().current()->isLoading())
        return;
    disconnect(m_waiting);
    // Painted once, a page asks for what only painting misses (words of events, values of cells); then it may settle.
    (void)m_window.grab();
    QTimer::singleShot(SettlingTime, this, &Screenshots::take);
}

// What it shows is of people.
bool Screenshots::save(const QString &path)
{
    QByteArray picture;
    QBuffer buffer(&picture);
    OutputFile file(path);
    return m_window.grab().save(&buffer, "PNG") && file.open() && file.write(picture) && file.commit();
}

void Screenshots::take()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // layouts settle in rounds
    const Shot shot = m_screenshots.dequeue();
    m_allSaved &= save(m_folder.filePath(shot.file));
    next();
}

} // namespace muster
