// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AccessDifference.h"
#include "core/Progress.h"
#include "core/Result.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <utility>

namespace muster {

class Database;

// What the changes that were just tried out in a private view did to access (rule 11): by what groups a user stands in, by
// groups in groups, by assignments, the Default Group, and accounts and projects that come and go. It costs what was
// changed, not what there is.
class AccessComparison
{
public:
    explicit AccessComparison(Database &database) : m_database(database) { }

    Result<AccessDifference> compare(const ProgressHook &progress);

private:
    // A user's access to a project on one side, by ids.
    struct Ways
    {
        bool some = false;
        Access access = Access::ReadOnly;
        QSet<int> roles {};
        bool team = false;
        bool byDefaultGroup = false;
        bool inSum = false; // counted among what the Default Group gives until a time, also where it has ended

        bool isSame(const Ways &other) const;
    };
    struct Pair
    {
        qint64 user = 0; // 0: members of the Default Group
        qint64 project = 0; // 0: projects of the Default Group
        Ways before {};
        Ways after {};
        qint64 count = 1;
    };

    Result<void> run(const QString &sql);
    Result<void> gather();
    Result<void> comparePairs(const ProgressHook &progress);
    Result<void> compareDefaultUsers();
    Result<void> compareDefaultProjects();
    Result<qint64> number(const QString &sql, const QVariantList &values);
    void close(const Pair &pair);
    void note(const Pair &pair);
    Result<AccessDifference> named();

    Database &m_database;
    QVector<Pair> m_pairs[3]; // by kind
    AccessDifference m_found;
    QHash<qint64, qint64> m_users[3]; // to how many projects each
    QSet<qint64> m_projects[3];
    QSet<qint64> m_defaultUsers; // whose place in the Default Group, what they kept of it, or account type, changed
    struct Apart // pairs that were looked at by themselves, of what the Default Group gives on one side, on both
    {
        qint64 before = 0;
        qint64 after = 0;
        qint64 both = 0;
    };
    QHash<qint64, Apart> m_apartOfUser; // of those users
    QHash<qint64, Apart> m_apartOfProject; // of all others
};

} // namespace muster
