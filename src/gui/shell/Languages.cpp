// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Languages.h"

#include "gui/shell/SettingsFile.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto Key = "language";

struct LanguagesText
{
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

struct Installed
{
    const bool reversed = QApplication::isRightToLeft(); // before any language: by Qt's own -reverse
    QString language;
    std::vector<std::unique_ptr<QTranslator>> translators; // one that is deleted is no longer asked
};

Installed &installed()
{
    static Installed all;
    return all;
}

} // namespace

QVector<LanguageChoice> languageChoices()
{
    return {{{}, u"view.language.system"_s, LanguagesText::tr("As the system", "language")},
        {u"en"_s, u"view.language.en"_s, u"English"_s},
        {u"de"_s, u"view.language.de"_s, u"Deutsch"_s}};
}

// Our own come with the program, as :/i18n/muster_<language>.qm; those of Qt's dialogs with Qt.
void installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(installed().reversed ? Qt::RightToLeft : locale.textDirection());
    installed().language = language;
    auto &translators = installed().translators;
    translators.clear();
    const auto install = [&translators](auto &&load) {
        auto translator = std::make_unique<QTranslator>();
        if (load(*translator) && QCoreApplication::installTranslator(translator.get()))
            translators.push_back(std::move(translator));
    };
    // Where we do not speak the language, the English plurals must still be right; what is installed later is asked first.
    install([](QTranslator &plurals) { return plurals.load(u":/i18n/muster_en.qm"_s); });
    for (const auto &[name, folder] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(u"muster"_s, u":/i18n"_s)})
        install([&locale, &name = name, &folder = folder](QTranslator &words) { return words.load(locale, name, u"_"_s, folder); });
}

QString installedLanguage()
{
    return installed().language;
}

void setLanguage(const QString &language)
{
    installLanguage(language);
    QSettings(settingsFile(), QSettings::IniFormat).setValue(Key, language);
}

QString rememberedLanguage()
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(Key).toString();
}

} // namespace muster
