// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/SettingsFile.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/muster/muster.ini"_s;
}

} // namespace muster
