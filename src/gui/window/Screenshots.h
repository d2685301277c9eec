// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Theme.h"

#include <QDir>
#include <QObject>
#include <QQueue>
#include <QSize>

namespace muster {

class MainWindow;
class Page;

// Saves a picture of the window with every page, light and dark, each as soon as it has something to show.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize UsualSize {1440, 900};

    Screenshots(MainWindow &window, Theme &theme, const QString &folder, QSize size); // `size` of the window

    void start();

Q_SIGNALS:
    void finished(bool allSaved);

private:
    struct Shot
    {
        QString page;
        Appearance appearance;
        QString file;
    };

    void next();
    void takeWhenReady();
    bool save(const QString &path);
    void take();

    MainWindow &m_window;
    Theme &m_theme;
    QDir m_folder;
    QSize m_size;
    QQueue<Shot> m_screenshots;
    QMetaObject::Connection m_waiting;
    bool m_allSaved = true;
};

} // namespace muster
