// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OpenSslEnd.h"
#include "gui/PageRegistry.h"
#include "gui/window/App.h"
#include "gui/shell/Appearances.h"
#include "gui/shell/PromptDialogs.h"
#include "gui/window/CommandLine.h"
#include "gui/shell/FileDialogs.h"
#include "gui/shell/Languages.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/window/Screenshots.h"
#include "gui/theme/Icons.h"
#include "texts/ErrorText.h"

#include <QApplication>

#include <cstdio>

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
    else if (!line.file.isEmpty() && !line.operatorEmail.isEmpty())
        app.openAs(line.file, line.operatorEmail);
    else if (!line.file.isEmpty())
        app.openFile(line.file);
    else
        app.start();
}

// For those who started it from a terminal; the start page says it too.
static void complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(errorText(error)));
}

static QStringList pageIds(const PageRegistry &registry)
{
    QStringList ids;
    for (const PageFactory &page : registry.pages())
        ids << page.id;
    return ids;
}

// Pictures of every page, then the end; 1 when one is missing.
static void takeScreenshots(App &app, Theme &theme, const CommandLine &line)
{
    auto *shots = new Screenshots(app.session()->window(), theme, line.shots, line.shotsSize);
    QObject::connect(shots, &Screenshots::finished, &app, [](bool allSaved) { QApplication::exit(allSaved ? 0 : 1); });
    shots->start();
}

int main(int argc, char *argv[])
{
    keepOpenSslToTheEnd();
    QApplication qt(argc, argv);
    prepare(qt);
    const PageRegistry registry = pageRegistry();
    const CommandLine line = CommandLine::read(qt, pageIds(registry));
    installLanguage(line.language.isEmpty() ? rememberedLanguage() : line.language);
    installDensity(rememberedDensity());
    Theme theme;
    theme.apply(line.appearance.value_or(rememberedAppearance()));

    PromptDialogs ask;
    FileDialogs files;
    App app(theme, {ask, files}, registry);
    QObject::connect(&app, &App::opened, &app, [&] {
        if (!line.page.isEmpty())
            app.session()->window().pages().showPage(line.page);
        if (!line.shots.isEmpty())
            takeScreenshots(app, theme, line);
    });
    QObject::connect(&app, &App::failed, &app, [&](const Error &error) {
        complain(error);
        if (!line.shots.isEmpty())
            QApplication::exit(1);
    });
    app.setAsksWho(line.shots.isEmpty()); // nobody is there to answer
    open(app, line);
    const int code = QApplication::exec();
    const bool nothingOpened = !line.file.isEmpty() && !app.session();
    return code == 0 && nothingOpened ? 1 : code;
}
