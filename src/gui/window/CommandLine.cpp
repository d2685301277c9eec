// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/CommandLine.h"

#include "gui/window/App.h"
#include "gui/window/MainWindow.h"
#include "gui/window/Screenshots.h"
#include "gui/shell/Appearances.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QSize LargestShots(7680, 4320);

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

int usersOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"users"_s))
        return App::DefaultSampleUsers;
    bool ok = false;
    const int users = parser.value(u"users"_s).toInt(&ok);
    if (!ok || users < 1 || users > 1'000'000)
        complain(CommandLineText::tr("--users takes a number from 1 to 1000000."));
    return users;
}

QString asTyped(QSize size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QSize shotsSizeOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"shots-size"_s))
        return Screenshots::UsualSize;
    const QStringList sides = parser.value(u"shots-size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt()); // what is no number is 0, which is too small
    if (sides.size() != 2 || size.expandedTo(MainWindow::SmallestSize) != size || size.boundedTo(LargestShots) != size)
        complain(CommandLineText::tr("--shots-size takes a size from %1 to %2.").arg(asTyped(MainWindow::SmallestSize), asTyped(LargestShots)));
    return size;
}

} // namespace

CommandLine CommandLine::read(const QCoreApplication &app, const QStringList &pages)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineText::tr("Muster, for the people who look after accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, CommandLineText::tr("A workspace to open."), u"[FILE]"_s);
    parser.addOptions({
        {u"sample"_s, CommandLineText::tr("Open a fresh workspace with sample data; it is gone afterwards.")},
        {u"users"_s, CommandLineText::tr("How many users the sample has."), u"N"_s},
        {u"page"_s, CommandLineText::tr("The page to show: %1.").arg(pages.join(u", "_s)), u"PAGE"_s},
        {u"appearance"_s, CommandLineText::tr("light, dark or system."), u"NAME"_s},
        {u"language"_s, CommandLineText::tr("Language of the window, as two letters."), u"LANGUAGE"_s},
        {u"as"_s, CommandLineText::tr("Work as this user; without it, as last time."), u"EMAIL"_s},
        {u"shots"_s, CommandLineText::tr("Save a picture of every page, light and dark, into the folder, and quit."), u"FOLDER"_s},
        {u"shots-size"_s, CommandLineText::tr("How large the window is in the pictures; without it, %1.").arg(asTyped(Screenshots::UsualSize)), u"WIDTHxHEIGHT"_s},
    });
    parser.process(app);

    CommandLine line;
    line.file = parser.positionalArguments().value(0);
    line.sample = parser.isSet(u"sample"_s);
    line.users = usersOf(parser);
    line.page = parser.value(u"page"_s);
    line.language = parser.value(u"language"_s);
    line.operatorEmail = parser.value(u"as"_s);
    line.shots = parser.value(u"shots"_s);
    line.shotsSize = shotsSizeOf(parser);
    if (parser.positionalArguments().size() > 1 || (line.sample && !line.file.isEmpty()))
        complain(CommandLineText::tr("Muster opens one workspace at a time."));
    if (parser.isSet(u"page"_s) && !pages.contains(line.page))
        complain(CommandLineText::tr("--page takes one of: %1.").arg(pages.join(u", "_s)));
    if (parser.isSet(u"appearance"_s)) {
        line.appearance = appearanceFromKey(parser.value(u"appearance"_s));
        if (!line.appearance)
            complain(CommandLineText::tr("--appearance takes light, dark or system."));
    }
    return line;
}

} // namespace muster
