// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArgumentParser.h"
#include "cli/Interrupt.h"
#include "cli/Terminal.h"
#include "core/OpenSslEnd.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    muster::keepOpenSslToTheEnd();
    muster::holdStandardStreams();
    muster::Interrupt::install(); // before any thread starts
    QCoreApplication application(argc, argv);
    // As the window has it, so that both find the same application data.
    QCoreApplication::setOrganizationName(u"Muster"_s);
    QCoreApplication::setApplicationName(u"muster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MUSTER_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"muster"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/muster_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return muster::runCommandLine(QCoreApplication::arguments().mid(1));
}
