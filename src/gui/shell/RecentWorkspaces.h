// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// The workspace files that were opened last, the latest first.
class RecentWorkspaces
{
public:
    static constexpr int Maximum = 8;

    explicit RecentWorkspaces(const QString &settingsFile);

    bool isEmpty() const { return m_paths.isEmpty(); }
    QStringList paths() const; // without those that are gone
    void add(const QString &path);

private:
    QString m_file;
    QStringList m_paths;
};

} // namespace muster
