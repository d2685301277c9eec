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

void setAppearance(Theme &theme, Appearance appearance); // and remembers it
Appearance rememberedAppearance();

} // namespace muster
