// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceSettings.h"

#include "gui/shell/SettingsFile.h"

using namespace Qt::StringLiterals;

namespace muster {

WorkspaceSettings::WorkspaceSettings(const QString &workspaceId, const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file.isEmpty() ? settingsFile() : file, QSettings::IniFormat)
    , m_group(u"workspaces/"_s + workspaceId + u'/')
{
}

QVariant WorkspaceSettings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(path(key), otherwise);
}

void WorkspaceSettings::setValue(const QString &key, const QVariant &value)
{
    if (m_settings.contains(path(key)) && this->value(key) == value)
        return;
    m_settings.setValue(path(key), value);
    Q_EMIT changed(key);
}

void WorkspaceSettings::remove(const QString &key)
{
    m_settings.remove(path(key));
    Q_EMIT changed(key);
}

QStringList WorkspaceSettings::keysBelow(const QString &group) const
{
    m_settings.beginGroup(path(group));
    const QStringList keys = m_settings.childKeys() + m_settings.childGroups();
    m_settings.endGroup();
    return keys;
}

} // namespace muster
