// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AccessComparison.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/apply/Lookup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 RowsBetweenProgress = 4096;

struct Side
{
    const char *name;
    const char *other;
    const char *changedProjects; // ids that may be on this side alone
};

constexpr std::array<Side, 2> Sides {{{"before", "main", "access.projectsDeleted"}, {"main", "before", "access.projectsAdded"}}};

QString sql(const Database &database, const char *name, int side)
{
    QString text = database.text(name);
    text.replace("{side}"_L1, QLatin1StringView(Sides[size_t(side)].name)).replace("{other}"_L1, QLatin1StringView(Sides[size_t(side)].other));
    return text.replace("{number}"_L1, QString::number(side)).replace("{changed}"_L1, database.text(Sides[size_t(side)].changedProjects));
}

} // namespace

bool AccessComparison::Ways::isSame(const Ways &other) const
{
    return some == other.some && (!some || (access == other.access && roles == other.roles && team == other.team));
}

Result<void> AccessComparison::run(const QString &sql)
{
    return m_database.run(sql).map([](qint64) { });
}

Result<qint64> AccessComparison::number(const QString &sql, const QVariantList &values)
{
    return m_database.value(sql, values).map([](const QVariant &value) { return value.toLongLong(); });
}

Result<AccessDifference> AccessComparison::compare(const ProgressHook &progress)
{
    if (const Result<void> gathered = gather(); !gathered)
        return tl::unexpected(gathered.error());
    if (const Result<void> compared = comparePairs(progress); !compared)
        return tl::unexpected(compared.error());
    if (const Result<void> compared = compareDefaultUsers(); !compared)
        return tl::unexpected(compared.error());
    if (const Result<void> compared = compareDefaultProjects(); !compared)
        return tl::unexpected(compared.error());
    return named();
}

Result<void> AccessComparison::gather()
{
    QStringList statements;
    for (const char *name : {"access.createMembers", "access.createNestings", "access.createAssignments", "access.createUsers", "access.createPairs",
             "access.fillMembers", "access.fillNestings", "access.fillAssignments", "access.fillUsers", "access.pairsOfAssignedUsers"})
        statements.append(m_database.text(name));
    for (const char *name : {"access.pairsOfAssignedGroups", "access.pairsOfMembers", "access.pairsOfNestings", "access.pairsOfUsers", "access.pairsOfExceptions"})
        statements << sql(m_database, name, 0) << sql(m_database, name, 1);
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<void> done = run(statement); !done)
            return done;
    }
    return m_database.each(u"SELECT user_id FROM access_users"_s, {}, [this](const SqlRow &row) {
        m_defaultUsers.insert(row.value(0).toLongLong());
        return true;
    });
}

Result<void> AccessComparison::comparePairs(const ProgressHook &progress)
{
    Pair pair;
    qint64 rows = 0;
    bool cancelled = false;
    const QString ways = sql(m_database, "access.ways", 0) + u"\nUNION ALL\n"_s + sql(m_database, "access.ways", 1) + u"\nORDER BY 1, 2"_s;
    const Result<void> read = m_database.each(ways, {}, [&](const SqlRow &row) {
        cancelled = progress && ++rows % RowsBetweenProgress == 0 && !progress(1, 1);
        const qint64 user = row.value(0).toLongLong();
        const qint64 project = row.value(1).toLongLong();
        if (user != pair.user || project != pair.project) {
            close(pair);
            pair = {user, project};
        }
        Ways &side = row.value(2).toInt() == 0 ? pair.before : pair.after;
        side.inSum = side.inSum || row.value(4).isNull();
        if (row.value(6).toBool())
            return !cancelled;
        side.some = true;
        side.access = std::min(side.access, Access(row.value(3).toInt()));
        if (row.value(4).isNull())
            side.byDefaultGroup = true;
        else
            side.roles.insert(row.value(4).toInt());
        side.team = side.team || row.value(5).toInt() != 0;
        return !cancelled;
    });
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    close(pair);
    return read;
}

// All ways of a pair have been read.
void AccessComparison::close(const Pair &pair)
{
    if (pair.user == 0)
        return;
    const bool isOfUser = m_defaultUsers.contains(pair.user);
    const bool before = isOfUser ? pair.before.inSum : pair.before.byDefaultGroup;
    const bool after = isOfUser ? pair.after.inSum : pair.after.byDefaultGroup;
    Apart &apart = isOfUser ? m_apartOfUser[pair.user] : m_apartOfProject[pair.project];
    apart.before += before && !after;
    apart.after += after && !before;
    apart.both += before && after;
    note(pair);
}

void AccessComparison::note(const Pair &pair)
{
    if (pair.count <= 0 || pair.before.isSame(pair.after))
        return;
    const auto kind = !pair.after.some ? AccessChange::Lost : pair.before.some ? AccessChange::Changed : AccessChange::Gained;
    m_found.of(kind).accesses += pair.count;
    if (pair.user)
        m_users[kind][pair.user] += pair.count;
    if (pair.project)
        m_projects[kind].insert(pair.project);
    if (m_pairs[kind].size() < AccessDifference::MaximumItems)
        m_pairs[kind].append(pair);
}

// What the Default Group gives or gave besides: as many projects as there are until a time, less those looked at already.
Result<void> AccessComparison::compareDefaultUsers()
{
    struct Member
    {
        qint64 user, before, after;
        bool readBefore, readAfter;
    };
    QVector<Member> members;
    const Result<void> read = m_database.each("access.defaultUsers", {}, [&members](const SqlRow &row) {
        members.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toBool(), row.value(4).toBool()});
        return true;
    });
    if (!read)
        return read;
    QMap<std::pair<qint64, qint64>, Apart> counted;
    for (const Member &member : std::as_const(members)) {
        const std::pair<qint64, qint64> times {member.before, member.after};
        if (!counted.contains(times)) {
            const Result<qint64> lost = number(sql(m_database, "access.projectsLost", 0), {member.before, member.after});
            const Result<qint64> gained = number(sql(m_database, "access.projectsLost", 1), {member.after, member.before});
            const Result<qint64> kept = number(m_database.text("access.projectsKept"), {member.before, member.after});
            for (const Result<qint64> *one : {&lost, &gained, &kept}) {
                if (!*one)
                    return tl::unexpected(one->error());
            }
            counted.insert(times, {*lost, *gained, *kept});
        }
        const Apart all = counted.value(times);
        const Apart apart = m_apartOfUser.value(member.user);
        const Ways before {true, member.readBefore ? Access::ReadOnly : Access::Write, {}, false, true};
        const Ways after {true, member.readAfter ? Access::ReadOnly : Access::Write, {}, false, true};
        note({member.user, 0, before, {}, all.before - apart.before});
        note({member.user, 0, {}, after, all.after - apart.after});
        note({member.user, 0, before, after, all.both - apart.both});
    }
    return {};
}

Result<void> AccessComparison::compareDefaultProjects()
{
    for (int side = 0; side < int(Sides.size()); ++side) {
        QVector<Pair> projects;
        const Ways ways {true, Access::Write, {}, false, true};
        const Result<void> read = m_database.each(sql(m_database, "access.projectsGone", side), {}, [&](const SqlRow &row) {
            const qint64 project = row.value(0).toLongLong();
            const Apart apart = m_apartOfProject.value(project);
            const qint64 members = row.value(1).toLongLong();
            projects.append(side == 0 ? Pair {0, project, ways, {}, members - apart.before} : Pair {0, project, {}, ways, members - apart.after});
            return true;
        });
        if (!read)
            return read;
        std::for_each(projects.cbegin(), projects.cend(), [this](const Pair &pair) { note(pair); });
    }
    return {};
}

Result<AccessDifference> AccessComparison::named()
{
    QVector<Pair> pairs;
    QSet<qint64> userIds;
    QSet<qint64> projectIds;
    for (const AccessChange::Kind kind : {AccessChange::Lost, AccessChange::Changed, AccessChange::Gained}) {
        m_found.of(kind).users = m_users[kind].size();
        m_found.of(kind).projects = m_projects[kind].size();
        if (!m_projects[kind].isEmpty() && !m_users[kind].isEmpty()) // those of the Default Group stand in no list: as many as somebody has of them there are
            m_found.of(kind).projects = std::max<qint64>(m_found.of(kind).projects, *std::max_element(m_users[kind].cbegin(), m_users[kind].cend()));
        pairs += m_pairs[kind].mid(0, AccessDifference::MaximumItems - pairs.size());
    }
    for (const Pair &pair : std::as_const(pairs)) {
        userIds.insert(pair.user);
        projectIds.insert(pair.project);
    }
    struct Named
    {
        QString uuid, name, email;
    };
    QHash<qint64, Named> users;
    QHash<qint64, Named> projects;
    QMap<int, QString> roles; // the highest first: by its place
    QHash<int, int> rank;
    const QString wantedUsers = jsonOf(userIds);
    const QString wantedProjects = jsonOf(projectIds);
    const auto readUser = [&users](const SqlRow &row) {
        const QString email = row.value(2).toString();
        users.insert(row.value(0).toLongLong(), {row.value(1).toString(), personName(row.value(3).toString(), row.value(4).toString(), email), email});
        return true;
    };
    const auto readProject = [&projects](const SqlRow &row) {
        projects.insert(row.value(0).toLongLong(), {row.value(1).toString(), row.value(2).toString(), {}});
        return true;
    };
    const auto readRole = [&](const SqlRow &row) {
        rank.insert(row.value(0).toInt(), int(rank.size()));
        roles.insert(int(rank.size()) - 1, row.value(1).toString());
        return true;
    };
    for (const Result<void> &read : {m_database.each("access.userNames", {wantedUsers, wantedUsers}, readUser),
             m_database.each("access.projectNames", {wantedProjects, wantedProjects}, readProject), m_database.each("access.roleNames", {}, readRole)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    const auto stateOf = [&](const Ways &ways) -> std::optional<AccessState> {
        if (!ways.some)
            return std::nullopt;
        QList<int> places;
        for (const int role : ways.roles)
            places.append(rank.value(role));
        std::sort(places.begin(), places.end());
        AccessState state {ways.access, {}, ways.team, ways.byDefaultGroup};
        for (const int place : std::as_const(places))
            state.roles.append(roles.value(place));
        return state;
    };
    for (const Pair &pair : std::as_const(pairs)) {
        const Named user = users.value(pair.user);
        const Named project = projects.value(pair.project);
        m_found.items.append({user.name, user.email, user.uuid, project.name, project.uuid, stateOf(pair.before), stateOf(pair.after), pair.count});
    }
    std::stable_sort(m_found.items.begin(), m_found.items.end(), [](const AccessChange &a, const AccessChange &b) {
        if (a.kind() != b.kind())
            return a.kind() < b.kind();
        const int byUser = QString::compare(a.user, b.user, Qt::CaseInsensitive);
        return byUser != 0 ? byUser < 0 : QString::compare(a.project, b.project, Qt::CaseInsensitive) < 0;
    });
    return m_found;
}

} // namespace muster
