// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace muster {

// The workspaces that were opened last, the latest first: files, and locations of servers, which have no password in them.
class RecentWorkspaces
{
    Q_DECLARE_TR_FUNCTIONS(RecentWorkspaces)

public:
    static constexpr int Maximum = 8;

    explicit RecentWorkspaces(const QString &settingsFile);

    bool isEmpty() const { return m_paths.isEmpty(); }
    QStringList paths() const; // without files that are gone
    void add(const QString &path);
    QString lastServer() const; // empty: none yet

    static QString nameOf(const QString &path); // in short: "people", "team on db.example"

private:
    QString m_file;
    QStringList m_paths;
};

} // namespace muster
