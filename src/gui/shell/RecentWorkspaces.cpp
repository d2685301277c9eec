// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/RecentWorkspaces.h"

#include "storage/Store.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

constexpr auto RecentKey = "recent";

RecentWorkspaces::RecentWorkspaces(const QString &settingsFile)
    : m_file(settingsFile)
    , m_paths(QSettings(settingsFile, QSettings::IniFormat).value(RecentKey).toStringList())
{
}

QStringList RecentWorkspaces::paths() const
{
    QStringList there = m_paths;
    there.removeIf([](const QString &path) { return !Store::isOnServer(path) && !QFileInfo::exists(path); });
    return there;
}

QString RecentWorkspaces::lastServer() const
{
    const auto last = std::find_if(m_paths.cbegin(), m_paths.cend(), &Store::isOnServer);
    return last == m_paths.cend() ? QString() : *last;
}

QString RecentWorkspaces::nameOf(const QString &path)
{
    if (!Store::isOnServer(path))
        return QFileInfo(path).completeBaseName();
    const QUrl url(path);
    const QUrlQuery query(url);
    const QString schema = query.hasQueryItem(u"schema"_s) ? query.queryItemValue(u"schema"_s) : url.path().mid(1);
    const QString host = url.host().isEmpty() ? query.queryItemValue(u"host"_s) : url.host();
    return host.isEmpty() ? schema : tr("%1 on %2").arg(schema, host);
}

void RecentWorkspaces::add(const QString &path)
{
    const QString absolute = Store::isOnServer(path) ? path : QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.mid(0, Maximum);
    QSettings(m_file, QSettings::IniFormat).setValue(RecentKey, m_paths);
}

} // namespace muster
