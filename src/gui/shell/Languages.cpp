// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace muster {

// Our own come with the program, as :/i18n/muster_<language>.qm; those of Qt's dialogs with Qt.
void installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    if (locale.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    // Where we do not speak the language, the English plurals must still be right; what is installed later is asked first.
    auto *plurals = new QTranslator(qApp);
    if (plurals->load(u":/i18n/muster_en.qm"_s))
        QCoreApplication::installTranslator(plurals);
    for (const auto &[name, folder] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(u"muster"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace muster
