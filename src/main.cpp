// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AllPages.h"
#include "gui/shell/App.h"
#include "gui/shell/Appearances.h"
#include "gui/shell/AskDialogs.h"
#include "gui/shell/CommandLine.h"
#include "gui/shell/FileDialogs.h"
#include "gui/shell/Languages.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/Shots.h"
#include "gui/theme/Icons.h"

#include <QApplication>

using namespace muster;

static void prepare(QApplication &app)
{
    QApplication::setOrganizationName("muster");
    QApplication::setApplicationName("Muster");
    QApplication::setApplicationVersion(MUSTER_VERSION);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setDesktopFileName("muster");
    Q_UNUSED(app)
}

static void open(App &app, const CommandLine &line)
{
    if (line.sample)
        app.openSample(line.users);
    else if (!line.file.isEmpty())
        app.openFile(line.file);
    else
        app.start();
}

// Pictures of every page, then the end; 1 when one is missing.
static void takeShots(App &app, Theme &theme, const QString &folder)
{
    auto *shots = new Shots(app.session()->window(), theme, folder);
    QObject::connect(shots, &Shots::finished, &app, [](bool allSaved) { QApplication::exit(allSaved ? 0 : 1); });
    shots->start();
}

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    prepare(qt);
    const CommandLine line = CommandLine::read(qt);
    installLanguage(line.language);
    Theme theme;
    theme.apply(line.appearance.value_or(rememberedAppearance()));

    AskDialogs ask;
    FileDialogs files;
    App app(theme, {ask, files}, allPages());
    QObject::connect(&app, &App::opened, &app, [&] {
        if (!line.page.isEmpty())
            app.session()->window().pages().showPage(line.page);
        if (!line.shots.isEmpty())
            takeShots(app, theme, line.shots);
    });
    if (!line.shots.isEmpty())
        QObject::connect(&app, &App::failed, &app, [] { QApplication::exit(1); });
    open(app, line);
    return QApplication::exec();
}
