// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Theme.h"
#include "models/IconName.h"

#include <QVector>

#include <optional>

namespace muster {

// Light, dark or as the system: what can be chosen, and what was.
struct AppearanceChoice
{
    Appearance appearance;
    QString key; // on the command line and in settings
    QString commandId;
    QString text;
    IconName icon;
};

QVector<AppearanceChoice> appearanceChoices();
std::optional<Appearance> appearanceFromKey(const QString &key);

// How much room a row has.
struct DensityChoice
{
    QString key; // in settings
    QString commandId;
    QString text;
    int rowHeight; // pixels
};

QVector<DensityChoice> densityChoices();
QString rememberedDensity();
void installDensity(const QString &key); // for views that are made from now on
void setDensity(const QString &key); // and remembers it

void setAppearance(Theme &theme, Appearance appearance); // and remembers it
Appearance rememberedAppearance();

} // namespace muster
