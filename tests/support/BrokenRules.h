// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/PostgresServer.h"

namespace muster {

// The rules that always hold, asked of a server by SQL that has nothing from the program, and of the tables as each event left them: history keeps what
// they were, so a rule that was broken shows also where a later event mended it. Of a workspace whose roles stay what they permit. A line for each
// violation; none: they hold. Not asked here: rule 6, which only who wrote can tell, and rule 8.
inline QString brokenRules(const PostgresServer &server, const QString &schema, qint64 seats)
{
    QString tables = QStringLiteral("SET search_path = %1; ").arg(schema);
    for (const auto &[table, columns] : {std::pair("users", "id, uuid, account_type, status, locked"), std::pair("user_roles", "user_id, role_id"), std::pair("members", "group_id, user_id"),
             std::pair("nestings", "outer_id, inner_id"), std::pair("assignments", "id, project_id, user_id, group_id, team")})
        tables += QStringLiteral("CREATE TEMP VIEW all_%1 AS SELECT %2, since, 9223372036854775807 AS until FROM %1 UNION ALL SELECT %2, since, until FROM %1_history; ").arg(QLatin1StringView(table), QLatin1StringView(columns));
    // Who held what, and was what, from which event on, up to which; that of two things at once is when both were so
    tables += QStringLiteral(
        "CREATE TEMP TABLE administering AS SELECT greatest(u.since, h.since) AS since, least(u.until, h.until) AS until"
        " FROM all_users u JOIN all_user_roles h ON h.user_id = u.id WHERE u.status = 1 AND u.locked = 0 AND u.account_type <> 2"
        " AND EXISTS (SELECT 1 FROM role_permissions p WHERE p.role_id = h.role_id AND p.permission = 'users.manage_admins')"
        " AND EXISTS (SELECT 1 FROM role_permissions p WHERE p.role_id = h.role_id AND p.permission = 'users.manage_roles')"
        " AND (u.account_type = 0 OR EXISTS (SELECT 1 FROM role_permissions p WHERE p.role_id = h.role_id AND p.permission = 'users.edit')); "
        "CREATE TEMP TABLE seated AS SELECT h.user_id, h.since, h.until FROM all_user_roles h JOIN roles r ON r.id = h.role_id WHERE r.licensed = 1; "
        "CREATE TEMP TABLE taken AS SELECT e.seq, (SELECT count(DISTINCT s.user_id) FROM seated s WHERE s.since <= e.seq AND e.seq < s.until) AS used FROM events e; "
        "CREATE TEMP TABLE inside AS WITH RECURSIVE ways (outer_id, inner_id, since, until) AS (SELECT outer_id, inner_id, since, until FROM all_nestings WHERE since < until"
        " UNION SELECT w.outer_id, n.inner_id, greatest(w.since, n.since), least(w.until, n.until) FROM ways w JOIN all_nestings n ON n.outer_id = w.inner_id"
        " WHERE greatest(w.since, n.since) < least(w.until, n.until)) SELECT * FROM ways; "
        "CREATE TEMP TABLE on_team AS SELECT a.user_id, a.project_id, a.id, a.since, a.until FROM all_assignments a WHERE a.team = 1 AND a.user_id IS NOT NULL"
        " UNION ALL SELECT m.user_id, a.project_id, a.id, greatest(a.since, m.since), least(a.until, m.until) FROM all_assignments a JOIN all_members m ON m.group_id = a.group_id WHERE a.team = 1"
        " UNION ALL SELECT m.user_id, a.project_id, a.id, greatest(a.since, w.since, m.since), least(a.until, w.until, m.until)"
        " FROM all_assignments a JOIN inside w ON w.outer_id = a.group_id JOIN all_members m ON m.group_id = w.inner_id WHERE a.team = 1; ");
    const QString questions = QStringLiteral(
        "SELECT 'after event ' || e.seq || ' nobody administers' FROM events e WHERE NOT EXISTS (SELECT 1 FROM administering a WHERE a.since <= e.seq AND e.seq < a.until)"
        " UNION ALL SELECT 'after event ' || t.seq || ' seats are taken: ' || t.used FROM taken t WHERE t.used > %1"
        " UNION ALL SELECT 'after event ' || t.seq || ' it is noted wrongly how many seats are taken' FROM taken t"
        " WHERE t.used IS DISTINCT FROM (SELECT s.used FROM seats s WHERE s.event <= t.seq ORDER BY s.event DESC LIMIT 1)"
        // Of one team there are many ways to be on it, which overlap
        " UNION ALL SELECT 'after event ' || since || ' user ' || user_id || ' is on two teams of project ' || project_id FROM"
        " (SELECT user_id, project_id, lower(span) AS since, max(upper(span)) OVER (PARTITION BY user_id, project_id ORDER BY lower(span), id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM"
        " (SELECT user_id, project_id, id, unnest(range_agg(int8range(since, until))) AS span FROM on_team WHERE since < until GROUP BY user_id, project_id, id) AS each) AS spans WHERE before > since"
        " UNION ALL SELECT 'after event ' || w.since || ' group ' || w.outer_id || ' is inside itself' FROM inside w WHERE w.outer_id = w.inner_id"
        // Whoever is an Admin before an event or after it is changed by who may do that
        " UNION ALL SELECT DISTINCT 'event ' || e.seq || ' changes an Admin' FROM events e JOIN entries n ON n.event = e.seq AND n.action IN ('addUser', 'editUser', 'deleteUser')"
        " JOIN all_users u ON u.uuid = n.object_id AND u.account_type = 0 AND u.since <= e.seq AND e.seq <= u.until"
        " WHERE e.seq > 1 AND NOT EXISTS (SELECT 1 FROM users o JOIN all_user_roles h ON h.user_id = o.id AND h.since < e.seq AND e.seq <= h.until"
        " JOIN role_permissions p ON p.role_id = h.role_id AND p.permission = 'users.manage_admins' WHERE o.uuid = e.operator_id)"
        " UNION ALL SELECT lower(email) || ' is the address of two' FROM users GROUP BY lower(email) HAVING count(*) > 1"
        " UNION ALL SELECT uuid || ' is the ID of two' FROM (SELECT DISTINCT id, uuid FROM all_users) AS known GROUP BY uuid HAVING count(*) > 1"
        " UNION ALL SELECT 'an event is missing' FROM events HAVING count(*) <> max(seq)"
        " UNION ALL SELECT 'a row of event ' || since || ', which is none' FROM (SELECT since FROM users UNION SELECT since FROM user_roles UNION SELECT since FROM members"
        " UNION SELECT since FROM nestings UNION SELECT since FROM assignments) AS written WHERE since NOT IN (SELECT seq FROM events)"
        " LIMIT 20").arg(seats);
    return server.sql(tables + questions, QStringLiteral("muster")).trimmed();
}

} // namespace muster
