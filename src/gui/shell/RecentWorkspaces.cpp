// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/RecentWorkspaces.h"

#include <QFileInfo>
#include <QSettings>

namespace muster {

constexpr auto Key = "recent";

RecentWorkspaces::RecentWorkspaces(const QString &settingsFile)
    : m_file(settingsFile)
    , m_paths(QSettings(settingsFile, QSettings::IniFormat).value(Key).toStringList())
{
}

QStringList RecentWorkspaces::paths() const
{
    QStringList there = m_paths;
    there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return there;
}

void RecentWorkspaces::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.mid(0, Maximum);
    QSettings(m_file, QSettings::IniFormat).setValue(Key, m_paths);
}

} // namespace muster
