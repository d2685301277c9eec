// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Appearances.h"

#include "gui/shell/SettingsFile.h"
#include "gui/theme/MusterStyle.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto Key = "appearance";
constexpr auto DensityKey = "density";

struct AppearancesText
{
    Q_DECLARE_TR_FUNCTIONS(Appearances)
};

} // namespace

QVector<AppearanceChoice> appearanceChoices()
{
    return {
        {Appearance::Light, u"light"_s, u"view.light"_s, AppearancesText::tr("Light"), IconName::Sun},
        {Appearance::Dark, u"dark"_s, u"view.dark"_s, AppearancesText::tr("Dark"), IconName::Moon},
        {Appearance::System, u"system"_s, u"view.system"_s, AppearancesText::tr("As the system"), IconName::Palette},
    };
}

std::optional<Appearance> appearanceFromKey(const QString &key)
{
    for (const AppearanceChoice &choice : appearanceChoices()) {
        if (choice.key == key)
            return choice.appearance;
    }
    return std::nullopt;
}

QVector<DensityChoice> densityChoices()
{
    return {{u"comfortable"_s, u"view.density.comfortable"_s, AppearancesText::tr("Comfortable"), 30}, {u"compact"_s, u"view.density.compact"_s, AppearancesText::tr("Compact"), 24}};
}

QString rememberedDensity()
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(DensityKey, densityChoices().first().key).toString();
}

void installDensity(const QString &key)
{
    for (const DensityChoice &choice : densityChoices()) {
        if (choice.key == key)
            MusterStyle::setRowHeight(choice.rowHeight);
    }
}

void setDensity(const QString &key)
{
    installDensity(key);
    QSettings(settingsFile(), QSettings::IniFormat).setValue(DensityKey, key);
}

void setAppearance(Theme &theme, Appearance appearance)
{
    theme.apply(appearance);
    for (const AppearanceChoice &choice : appearanceChoices()) {
        if (choice.appearance == appearance)
            QSettings(settingsFile(), QSettings::IniFormat).setValue(Key, choice.key);
    }
}

Appearance rememberedAppearance()
{
    const QString key = QSettings(settingsFile(), QSettings::IniFormat).value(Key).toString();
    return appearanceFromKey(key).value_or(Appearance::System);
}

} // namespace muster
