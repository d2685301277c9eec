// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ListRoleSets.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/Listing.h"
#include "storage/queries/TableSql.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Puts users, who come in the order of their ids, to those who hold the same.
class Sorter
{
public:
    explicit Sorter(QVector<qint64> wanted) : m_wanted(std::move(wanted)) { std::sort(m_wanted.begin(), m_wanted.end()); }

    void take(qint64 user, const QString &role)
    {
        if (user != m_user)
            close(user);
        m_roles.append(role);
    }

    QVector<RoleSet> finish()
    {
        close(std::numeric_limits<qint64>::max());
        std::stable_sort(m_sets.begin(), m_sets.end(), [](const RoleSet &a, const RoleSet &b) { return a.users.size() > b.users.size(); });
        return m_sets;
    }

private:
    void close(qint64 next)
    {
        for (; m_at < m_wanted.size() && m_wanted.at(m_at) < m_user; ++m_at)
            add({}, m_wanted.at(m_at));
        if (m_at < m_wanted.size() && m_wanted.at(m_at) == m_user) {
            add(m_roles, m_user);
            ++m_at;
        }
        m_user = next;
        m_roles.clear();
        if (next == std::numeric_limits<qint64>::max()) {
            for (; m_at < m_wanted.size(); ++m_at)
                add({}, m_wanted.at(m_at));
        }
    }

    void add(const QStringList &roles, qint64 user)
    {
        const qsizetype at = m_places.value(roles, -1);
        if (at < 0) {
            m_places.insert(roles, m_sets.size());
            m_sets.append({roles, {user}});
        } else {
            m_sets[at].users.append(user);
        }
    }

    QVector<qint64> m_wanted;
    qsizetype m_at = 0; // of those wanted
    qint64 m_user = -1; // whose roles are being read
    QStringList m_roles;
    QVector<RoleSet> m_sets;
    QHash<QStringList, qsizetype> m_places;
};

// As they are held in memory. None: they are not.
Result<std::optional<QVector<RoleSet>>> heldSets(Reader &reader, const QVector<qint64> &users)
{
    const LinkSql &link = tableSql(Table::Users).find(Column::Roles)->links.first();
    const auto held = reader.index ? reader.index->usersByKeys(reader, link, users) : std::nullopt;
    if (!held)
        return std::optional<QVector<RoleSet>>();
    QVector<RoleSet> sets(held->size());
    const Result<void> read = reader.database.each("lookup.roles", {}, [&](const SqlRow &role) { // the highest first
        for (qsizetype i = 0; i < sets.size(); ++i) {
            if (held->at(i).keys.contains(quint32(role.integer(0))))
                sets[i].roles.append(role.text(2));
        }
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (qsizetype i = 0; i < sets.size(); ++i)
        sets[i].users = held->at(i).users;
    std::sort(sets.begin(), sets.end(), [](const RoleSet &a, const RoleSet &b) { return std::pair(-a.users.size(), a.users.first()) < std::pair(-b.users.size(), b.users.first()); });
    return std::optional(std::move(sets));
}

} // namespace

Result<ListRoleSets::Sets> ListRoleSets::answer(Reader &reader) const
{
    const FieldDefinition &roles = *findColumn(Table::Users, Column::Roles);
    for (const Result<void> &allowed : {reader.rights.checkSees(Table::Users), reader.rights.checkSees(roles)}) {
        if (!allowed)
            return tl::unexpected(allowed.error());
    }
    const Result<ListSeen::Seen> users = ListSeen {query, ids}.answer(reader);
    if (!users)
        return tl::unexpected(users.error());
    Result<std::optional<QVector<RoleSet>>> held = heldSets(reader, users->ids);
    if (!held)
        return tl::unexpected(held.error());
    if (*held)
        return Sets {*std::move(*held), users->event};
    Sorter sorter(users->ids);
    const Result<void> read = reader.database.each("users.allRoles", {}, [&sorter](const SqlRow &row) {
        sorter.take(row.integer(0), row.text(1));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return Sets {sorter.finish(), users->event};
}

} // namespace muster
