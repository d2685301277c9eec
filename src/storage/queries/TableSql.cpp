// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/TableSql.h"

#include "core/FieldDefinition.h"

#include <algorithm>
#include <deque>

namespace muster {

namespace {

// What people know a user by.
#define PERSON(u) "CASE WHEN " u ".first_name = '' AND " u ".last_name = '' THEN " u ".email ELSE trim(" u ".first_name || ' ' || " u ".last_name) END"
// The trail as search and sorting see it, see storage/apply/TrailTexts.
#define OPERATOR(column) "(SELECT o." column " FROM operator_names o WHERE o.name = ev.operator_name)"
#define EVENT_KEY(column) "coalesce((SELECT k." column "_key FROM event_texts k WHERE k.event = ev.seq), lower(ev." column "))"
#define OBJECT_KEY "coalesce((SELECT k.object_key FROM entry_texts k WHERE k.entry = en.id), lower(en.object))"
#define PERSON_KEY(u) u ".first_key || ' ' || " u ".last_key || ' ' || " u ".email_key"

// Where a group holds no groups, nobody is in it twice: that need not be looked at for each of many members.
#define ALL_MEMBERS(group) \
    "CASE WHEN EXISTS (SELECT 1 FROM nestings n WHERE n.outer_id = " group ") THEN (SELECT count(DISTINCT m.user_id) FROM group_members m WHERE m.group_id = " group ")" \
    " ELSE (SELECT count(*) FROM members m WHERE m.group_id = " group ") END"
// {now} is the time at which it is asked, see QueryCompiler::sqlOf.
#define INVITATION_STATE "CASE WHEN i.state = 0 AND i.expires <= {now} THEN 4 ELSE i.state END"
#define INVITATION_STATE_ORDER "CASE i.state WHEN 0 THEN CASE WHEN i.expires <= {now} THEN 2 ELSE 0 END WHEN 2 THEN 1 WHEN 3 THEN 3 ELSE 4 END"
// From the address of a row.
#define RETURNED(row) "CASE WHEN EXISTS (SELECT 1 FROM returned_mail b WHERE b.address = " row ".email_key) THEN 1 ELSE 0 END"
#define ROLES "ur.user_id", "ur.role_id", "user_roles ur WHERE 1 = 1"
#define MEMBERSHIPS "m.user_id", "m.group_id", "members m WHERE 1 = 1"

// Texts made here must stay as long as the program runs.
const char *kept(const QByteArray &text)
{
    static std::deque<QByteArray> all;
    return all.emplace_back(text).constData();
}

// A user that a field names: by address, which files and changes take as it is; found by name too.
ColumnSql naming(const FieldDefinition &field, const QByteArray &rows, const QByteArray &alias)
{
    const QByteArray stored = alias + '.' + field.column;
    if (field.is(FieldDefinition::Lasting)) { // also who is gone
        ColumnSql lasting {field.field,
            kept("coalesce((SELECT n.email FROM users n WHERE n.uuid = " + stored + "), (SELECT h.email FROM users_history h WHERE h.uuid = " + stored + " LIMIT 1))"),
            kept("(SELECT n.email_sort_key FROM users n WHERE n.uuid = " + stored + ")"), "n.search", kept(stored + " IN (SELECT n.uuid FROM users n WHERE %1)")};
        lasting.exact = "n.email_key";
        return lasting;
    }
    ColumnSql sql {field.field, kept("(SELECT n.email FROM users n WHERE n.id = " + stored + ")"),
        kept("(SELECT n.email_sort_key FROM users n WHERE n.id = " + stored + ")"), "n.search", kept(stored + " IN (SELECT n.id FROM users n WHERE %1)")};
    sql.exact = "n.email_key";
    sql.links.append({kept(alias + ".id"), kept(stored), kept(rows + ' ' + alias + " WHERE " + stored + " IS NOT NULL"),
        kept("SELECT n.id FROM users n WHERE n.id IN (SELECT k." + QByteArray(field.column) + " FROM " + rows + " k WHERE k." + field.column + " IS NOT NULL) AND %1")});
    return sql;
}

// The columns that stand in the table of their kind and are nothing but read, sorted and searched, as the table of fields
// says, besides those with SQL of their own.
TableSql completed(Table table, TableSql sql)
{
    const QByteArray alias = QByteArray(sql.id).chopped(3); // ".id"
    for (const FieldDefinition &field : columnsOf(table)) {
        if (!field.column || sql.find(field.field))
            continue;
        const QByteArray stored = alias + '.' + field.column;
        const auto beside = [&alias](const char *column) { return column ? kept(alias + '.' + column) : nullptr; };
        sql.columns.append(field.referent == Referent::User ? naming(field, definitionOf(*definitionOf(table).kind).table, alias) : ColumnSql {field.field, kept(stored), beside(field.sortColumn), beside(field.keyColumn)});
    }
    return sql;
}

TableSql usersSql()
{
    return {
    "users u LEFT JOIN providers p ON p.id = u.provider_id LEFT JOIN classifications c ON c.id = u.classification_id CROSS JOIN workspace w",
    "u.id", "u.since", "u.last_sort_key, u.first_sort_key, u.id", "users u",
    {
        {Column::FirstName, "u.first_name", "u.first_sort_key, u.last_sort_key", "u.first_key"},
        {Column::LastName, "u.last_name", "u.last_sort_key, u.first_sort_key", "u.last_key"},
        {Column::FullName, PERSON("u"), "u.first_sort_key, u.last_sort_key",
            "CASE WHEN u.first_key = '' AND u.last_key = '' THEN u.email_key ELSE u.first_key || ' ' || u.last_key END"},
        {Column::Roles, nullptr, "(SELECT r.name_sort_key FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = u.id ORDER BY r.name_sort_key LIMIT 1)", "r.name_key",
            "u.id IN (SELECT ur.user_id FROM user_roles ur WHERE ur.role_id IN (SELECT r.id FROM roles r WHERE r.scope = 0 AND %1))",
            "SELECT ur.user_id, r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id IN ({ids ?}) ORDER BY r.rank, r.name_sort_key",
            "SELECT 1 FROM roles r WHERE r.scope = 0 AND %1 LIMIT 1", nullptr,
            {{ROLES, "SELECT r.id FROM roles r WHERE r.scope = 0 AND %1"}}, "SELECT id, dense_rank() OVER (ORDER BY name_sort_key) FROM roles"},
        {Column::Licence, "EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = u.id AND r.licensed = 1)", nullptr, nullptr, nullptr,
            nullptr, nullptr, nullptr, {{ROLES, "SELECT r.id FROM roles r WHERE r.licensed = 1"}}},
        {Column::TenantId, "(SELECT uuid FROM workspace)", nullptr, "(SELECT uuid FROM workspace)"},
        {Column::UserId, "u.uuid", nullptr, "u.uuid"},
        {Column::FailedSignIns, "coalesce((SELECT s.failed FROM sign_ins s WHERE s.user_id = u.id), 0)"},
        {Column::Provider, "p.name", "(SELECT name_sort_key FROM providers WHERE id = u.provider_id)", "p.name_key", "u.provider_id IN (SELECT p.id FROM providers p WHERE %1)",
            nullptr, "SELECT 1 FROM providers p WHERE %1 LIMIT 1", nullptr,
            {{"u.id", "u.provider_id", "users u WHERE u.provider_id IS NOT NULL", "SELECT p.id FROM providers p WHERE %1"}},
            "SELECT id, dense_rank() OVER (ORDER BY name_sort_key) FROM providers"},
        {Column::Classification, "c.name", "(SELECT rank FROM classifications WHERE id = u.classification_id)", "c.name_key",
            "u.classification_id IN (SELECT c.id FROM classifications c WHERE %1)", nullptr, "SELECT 1 FROM classifications c WHERE %1 LIMIT 1", nullptr,
            {{"u.id", "u.classification_id", "users u WHERE u.classification_id IS NOT NULL", "SELECT c.id FROM classifications c WHERE %1"}},
            "SELECT id, rank FROM classifications"},
        {Column::Groups, nullptr, "(SELECT count(DISTINCT m.group_id) FROM group_members m WHERE m.user_id = u.id)", "g.name_key",
            "u.id IN (SELECT m.user_id FROM group_members m WHERE m.group_id IN (SELECT g.id FROM user_groups g WHERE %1))",
            "SELECT m.user_id, g.name FROM group_members m JOIN user_groups g ON g.id = m.group_id WHERE m.user_id IN ({ids ?}) GROUP BY m.user_id, g.id ORDER BY g.name_sort_key",
            "SELECT 1 FROM user_groups g WHERE %1 LIMIT 1", nullptr,
            {{MEMBERSHIPS, "SELECT t.inner_id FROM group_tree t WHERE t.outer_id IN (SELECT g.id FROM user_groups g WHERE %1)",
                "SELECT t.inner_id AS key, t.outer_id AS reached FROM group_tree t"}}},
        {Column::DirectGroups, nullptr, "(SELECT count(*) FROM members m WHERE m.user_id = u.id)", "g.name_key",
            "u.id IN (SELECT m.user_id FROM members m WHERE m.group_id IN (SELECT g.id FROM user_groups g WHERE %1))",
            "SELECT m.user_id, g.name FROM members m JOIN user_groups g ON g.id = m.group_id WHERE m.user_id IN ({ids ?}) ORDER BY g.name_sort_key",
            nullptr, nullptr, {{MEMBERSHIPS, "SELECT g.id FROM user_groups g WHERE %1"}}},
        {Column::Projects, nullptr,
            "(SELECT count(*) FROM (SELECT a.project_id FROM assignments a WHERE a.user_id = u.id UNION SELECT a.project_id FROM group_members m JOIN assignments a ON a.group_id = m.group_id WHERE m.user_id = u.id) AS reached)",
            "pr.name_key",
            "u.id IN (SELECT a.user_id FROM assignments a WHERE a.user_id IS NOT NULL AND a.project_id IN (SELECT pr.id FROM projects pr WHERE %1)"
            " UNION SELECT m.user_id FROM group_members m WHERE m.group_id IN (SELECT a.group_id FROM assignments a WHERE a.project_id IN (SELECT pr.id FROM projects pr WHERE %1)))",
            "SELECT reached.user_id, pr.name FROM (SELECT a.user_id, a.project_id FROM assignments a WHERE a.user_id IN ({ids ?})"
            " UNION SELECT m.user_id, a.project_id FROM group_members m JOIN assignments a ON a.group_id = m.group_id WHERE m.user_id IN ({ids ?})) AS reached"
            " JOIN projects pr ON pr.id = reached.project_id ORDER BY pr.name_sort_key",
            "SELECT 1 FROM projects pr WHERE %1 LIMIT 1", nullptr,
            {{"a.user_id", "a.project_id", "assignments a WHERE a.user_id IS NOT NULL", "SELECT pr.id FROM projects pr WHERE %1"},
                {MEMBERSHIPS, "SELECT t.inner_id FROM assignments a JOIN group_tree t ON t.outer_id = a.group_id WHERE a.project_id IN (SELECT pr.id FROM projects pr WHERE %1)",
                    "SELECT t.inner_id AS key, a.project_id AS reached FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id"}}},
        {Column::Picture, "u.picture", nullptr, "u.picture"},
        {Column::Mail, RETURNED("u"), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, {}, nullptr, false, "SELECT u.id, 1 FROM returned_mail b JOIN users u ON u.email_key = b.address"},
        {Column::PasswordControl, "''", nullptr, "''"},
        {Column::DeleteControl, "''", nullptr, "''"},
        {Column::DisableControl, "CASE WHEN u.status = 2 THEN 1 ELSE 0 END"},
        {Column::Misconfigured, nullptr, "(SELECT count(*) FROM misconfigured x WHERE x.user_id = u.id)", nullptr, nullptr,
            "SELECT reached.user_id, reached.project_id FROM (SELECT a.user_id, a.project_id FROM assignments a WHERE a.team = 0 AND a.user_id IN ({ids ?})"
            " UNION SELECT m.user_id, a.project_id FROM group_members m JOIN assignments a ON a.group_id = m.group_id AND a.team = 0 WHERE m.user_id IN ({ids ?})) AS reached"
            " JOIN projects pr ON pr.id = reached.project_id AND pr.archived = 0"
            " WHERE NOT EXISTS (SELECT 1 FROM assignments t WHERE t.project_id = reached.project_id AND t.team = 1 AND t.user_id = reached.user_id)"
            " AND NOT EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t WHERE m.user_id = reached.user_id AND t.project_id = reached.project_id AND t.group_id = m.group_id AND t.team = 1)",
            nullptr, nullptr, {}, nullptr, false, "SELECT x.user_id, count(*) FROM misconfigured x GROUP BY x.user_id"},
    }};
}

TableSql groupsSql()
{
    return {
    "user_groups g", "g.id", "g.since", "g.name_sort_key, g.id", nullptr,
    {
        {Column::Members, "(SELECT count(*) FROM members m WHERE m.group_id = g.id)"},
        {Column::AllMembers, ALL_MEMBERS("g.id")},
        {Column::InnerGroups, nullptr, nullptr, "i.name_key",
            "g.id IN (SELECT n.outer_id FROM nestings n WHERE n.inner_id IN (SELECT i.id FROM user_groups i WHERE %1))",
            "SELECT n.outer_id, i.name FROM nestings n JOIN user_groups i ON i.id = n.inner_id WHERE n.outer_id IN ({ids ?}) ORDER BY i.name_sort_key"},
        {Column::OuterGroups, nullptr, nullptr, "o.name_key",
            "g.id IN (SELECT n.inner_id FROM nestings n WHERE n.outer_id IN (SELECT o.id FROM user_groups o WHERE %1))",
            "SELECT n.inner_id, o.name FROM nestings n JOIN user_groups o ON o.id = n.outer_id WHERE n.inner_id IN ({ids ?}) ORDER BY o.name_sort_key"},
        {Column::Groups, nullptr, nullptr, "o.name_key",
            "g.id IN (SELECT t.inner_id FROM group_tree t WHERE t.outer_id <> t.inner_id AND t.outer_id IN (SELECT o.id FROM user_groups o WHERE %1))",
            "SELECT t.inner_id, o.name FROM group_tree t JOIN user_groups o ON o.id = t.outer_id WHERE t.outer_id <> t.inner_id AND t.inner_id IN ({ids ?}) ORDER BY o.name_sort_key",
            nullptr, nullptr, {{"t.inner_id", "t.outer_id", "group_tree t WHERE t.outer_id <> t.inner_id", "SELECT o.id FROM user_groups o WHERE %1"}}},
        {Column::Projects, "(SELECT count(*) FROM assignments a WHERE a.group_id = g.id)"},
        {Column::Teams, "(SELECT count(*) FROM assignments a WHERE a.group_id = g.id AND a.team = 1)"},
        {Column::GroupId, "g.uuid", nullptr, "g.uuid"},
    }};
}

TableSql membersSql()
{
    return {
    "members m JOIN user_groups g ON g.id = m.group_id JOIN users u ON u.id = m.user_id JOIN events ev ON ev.seq = m.since",
    "m.id", "m.since", "g.name_sort_key, u.last_sort_key, u.first_sort_key, m.id", nullptr,
    {
        {Column::Group, "g.name", "g.name_sort_key", "g.name_key"},
        {Column::User, PERSON("u"), "u.last_sort_key, u.first_sort_key", PERSON_KEY("u")},
        {Column::Email, "u.email", "u.email_sort_key", "u.email_key"},
        {Column::Groups, nullptr, nullptr, "o.name_key",
            "m.group_id IN (SELECT t.inner_id FROM group_tree t WHERE t.outer_id <> t.inner_id AND t.outer_id IN (SELECT o.id FROM user_groups o WHERE %1))",
            "SELECT m.id, o.name FROM members m JOIN group_tree t ON t.inner_id = m.group_id AND t.outer_id <> m.group_id JOIN user_groups o ON o.id = t.outer_id"
            " WHERE m.id IN ({ids ?}) ORDER BY o.name_sort_key"},
        {Column::Since, "ev.at"},
        {Column::By, "ev.operator_name", OPERATOR("name_sort_key"), OPERATOR("name_key")},
        {Column::GroupId, "g.uuid", nullptr, "g.uuid"},
        {Column::UserId, "u.uuid", nullptr, "u.uuid"},
    }};
}

TableSql projectsSql()
{
    return {
    "projects p", "p.id", "p.since", "p.name_sort_key, p.id", nullptr,
    {
        {Column::Users,
            "(SELECT count(*) FROM (SELECT a.user_id FROM assignments a WHERE a.project_id = p.id AND a.user_id IS NOT NULL"
            " UNION SELECT m.user_id FROM assignments a JOIN group_members m ON m.group_id = a.group_id WHERE a.project_id = p.id) AS reached)"},
        {Column::Groups, "(SELECT count(*) FROM assignments a WHERE a.project_id = p.id AND a.group_id IS NOT NULL)"},
        {Column::Teams, "(SELECT count(*) FROM assignments a WHERE a.project_id = p.id AND a.team = 1)"},
        {Column::Misconfigured, "(SELECT count(*) FROM misconfigured x WHERE x.project_id = p.id)"},
        {Column::ProjectId, "p.uuid", nullptr, "p.uuid"},
    }};
}

TableSql assignmentsSql()
{
    return {
    "assignments a JOIN projects p ON p.id = a.project_id JOIN roles r ON r.id = a.role_id JOIN events ev ON ev.seq = a.since"
    " LEFT JOIN users u ON u.id = a.user_id LEFT JOIN user_groups g ON g.id = a.group_id",
    "a.id", "a.since", "p.name_sort_key, a.user_id IS NOT NULL, a.team DESC, coalesce(g.name_sort_key, u.last_sort_key), u.first_sort_key NULLS FIRST, a.id", nullptr,
    {
        {Column::Project, "p.name", "p.name_sort_key", "p.name_key"},
        {Column::Subject, "coalesce(g.name, " PERSON("u") ")", "coalesce(g.name_sort_key, u.last_sort_key), u.first_sort_key", "coalesce(g.name_key, " PERSON_KEY("u") ")"},
        {Column::SubjectKind, "CASE WHEN a.user_id IS NULL THEN 1 ELSE 0 END"},
        {Column::Email, "u.email", "u.email_sort_key", "u.email_key"},
        {Column::Members, "CASE WHEN a.group_id IS NULL THEN NULL ELSE " ALL_MEMBERS("a.group_id") " END"},
        {Column::Role, "r.name", "r.name_sort_key", "r.name_key"},
        {Column::Misconfigured,
            // As the view misconfigured says it, but from this assignment's own users: of the view, every one of its users
            // would be looked for among all members.
            "CASE WHEN a.team = 1 OR p.archived = 1 THEN 0"
            " WHEN a.user_id IS NOT NULL THEN CAST(NOT EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t"
            " WHERE m.user_id = a.user_id AND t.project_id = a.project_id AND t.group_id = m.group_id AND t.team = 1) AS INTEGER)"
            " ELSE (SELECT count(DISTINCT g.user_id) FROM group_members g WHERE g.group_id = a.group_id"
            " AND NOT EXISTS (SELECT 1 FROM assignments t WHERE t.project_id = a.project_id AND t.user_id = g.user_id AND t.team = 1)"
            " AND NOT EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t"
            " WHERE m.user_id = g.user_id AND t.project_id = a.project_id AND t.group_id = m.group_id AND t.team = 1)) END"},
        {Column::Since, "ev.at"},
        {Column::By, "ev.operator_name", OPERATOR("name_sort_key"), OPERATOR("name_key")},
        {Column::ProjectId, "p.uuid", nullptr, "p.uuid", nullptr, nullptr, nullptr, nullptr,
            {{"a.id", "a.project_id", "assignments a WHERE 1 = 1", "SELECT p.id FROM projects p WHERE %1"}}},
        {Column::SubjectId, "coalesce(g.uuid, u.uuid)", nullptr, "coalesce(g.uuid, u.uuid)"},
    }};
}

#define LATER(a, b) "CASE WHEN " a " > " b " THEN " a " ELSE " b " END"

// Every way by which somebody comes to a project, and since when: by a group, since the group was on the project and the
// user in the group, whichever came later. What the Default Group gives is one row per project, not one per member: it
// must not multiply; who kept it after leaving has rows. Ids: assignment and user or member, project alone, or user and
// project, made distinct; asked for by such an id, a member has a row too, see defaultWay().
#define ID "1099511627776" // two numbers in one
#define ACCESS(direct, grouped, byDefault, kept, members) \
    "(SELECT a.id * " ID " + u.id AS id, a.since AS since, a.project_id, u.id AS user_id, a.access, a.role_id, a.team, NULL AS via, NULL AS through, a.since AS event, 0 AS by_default" \
    " FROM " direct \
    " UNION ALL SELECT a.id * " ID " + m.member_id, a.since, a.project_id, m.user_id, a.access, a.role_id, a.team, a.group_id, m.through_id," \
    " " LATER("w.since", LATER("d.since", "a.since")) ", 0" \
    " FROM " grouped \
    " LEFT JOIN nesting_ways w ON w.inner_id = m.through_id AND w.outer_id = a.group_id" /* null where there are no ways: then not later */ \
    " UNION ALL SELECT -pr.id, pr.since, pr.id, NULL, 0, NULL, 0, NULL, NULL, (SELECT b.since FROM project_starts b WHERE b.project_id = pr.id), (SELECT count(*) FROM users d WHERE d.default_group = 1)" \
    " FROM " byDefault " AND EXISTS (SELECT 1 FROM users d WHERE d.default_group = 1)" \
    /* as the view default_access says it, but of these alone: members of the Default Group are a million on each project */ \
    " UNION ALL SELECT -(k.user_id * " ID " + k.project_id), " LATER("s.since", "b.since") ", k.project_id, k.user_id, 0, NULL, 0, NULL, NULL, " LATER("s.since", "b.since") ", 1" \
    " FROM " kept " JOIN default_stays s ON s.user_id = k.user_id JOIN project_starts b ON b.project_id = k.project_id" members ") AS x" \
    " JOIN projects p ON p.id = x.project_id LEFT JOIN users u ON u.id = x.user_id LEFT JOIN roles r ON r.id = x.role_id" \
    " LEFT JOIN user_groups g ON g.id = x.via LEFT JOIN user_groups j ON j.id = x.through AND x.through <> x.via JOIN events ev ON ev.seq = x.event"
#define WANTED "(SELECT value AS id FROM ({ids ?}) AS ids) AS q CROSS JOIN "

TableSql accessSql()
{
    return {
    ACCESS("assignments a JOIN users u ON u.id = a.user_id",
        "assignments a JOIN group_members m ON m.group_id = a.group_id JOIN members d ON d.id = m.member_id",
        "projects pr WHERE 1 = 1",
        "kept_access k", ""),
    "x.id", "x.since", "p.name_sort_key, u.last_sort_key NULLS FIRST, u.first_sort_key NULLS FIRST, x.id", nullptr,
    {
        {Column::Project, "p.name", "p.name_sort_key", "p.name_key"},
        {Column::User, "CASE WHEN x.user_id IS NULL THEN 'Default Group (' || x.by_default || ')' ELSE " PERSON("u") " END", "u.last_sort_key, u.first_sort_key",
            "coalesce(" PERSON_KEY("u") ", 'default group')"},
        {Column::Email, "u.email", "u.email_sort_key", "u.email_key"},
        {Column::Access, "CASE WHEN u.account_type = 2 THEN 1 ELSE x.access END"}, // as far as the account type lets them
        {Column::Role, "r.name", "r.name_sort_key", "r.name_key"},
        {Column::Team, "x.team"},
        {Column::Via, "CASE WHEN x.user_id IS NULL OR x.by_default < 0 THEN 'default' WHEN x.by_default = 1 THEN 'default-kept' ELSE coalesce(j.name || ' ' || {char 8594} || ' ', '') || coalesce(g.name, 'direct') END", "coalesce(j.name_sort_key, {empty bytes}), coalesce(g.name_sort_key, {empty bytes})",
            "CASE WHEN x.by_default <> 0 THEN 'default' ELSE coalesce(j.name_key || ' ' || {char 8594} || ' ', '') || coalesce(g.name_key, 'direct') END"},
        {Column::Since, "ev.at"},
        {Column::By, "ev.operator_name", OPERATOR("name_sort_key"), OPERATOR("name_key")},
        {Column::UserId, "u.uuid", nullptr, "u.uuid"},
        {Column::ProjectId, "p.uuid", nullptr, "p.uuid"},
    },
    ACCESS(WANTED "assignments a ON a.id = q.id / " ID " JOIN users u ON u.id = a.user_id AND u.id = q.id % " ID,
        WANTED "assignments a ON a.id = q.id / " ID " JOIN members d ON d.id = q.id % " ID
        " JOIN group_members m ON m.group_id = a.group_id AND m.user_id = d.user_id AND m.member_id = d.id",
        WANTED "projects pr ON pr.id = -q.id WHERE 1 = 1",
        WANTED "kept_access k ON k.user_id = -q.id / " ID " AND k.project_id = -q.id % " ID,
        " UNION ALL SELECT q.id, b.since, b.project_id, d.id, 0, NULL, 0, NULL, NULL, b.since, -1"
        " FROM " WANTED "users d ON d.id = -q.id / " ID " AND d.default_group = 1 JOIN project_starts b ON b.project_id = -q.id % " ID)};
}

// Whether the user of x is on its project by an assignment that is a team, or is none.
#define ON_PROJECT(team) \
    "EXISTS (SELECT 1 FROM assignments t WHERE t.project_id = x.project_id AND t.user_id = x.user_id AND t.team = " #team ")" \
    " OR EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t WHERE m.user_id = x.user_id AND t.project_id = x.project_id AND t.group_id = m.group_id AND t.team = " #team ")"
#define NAMED " JOIN projects p ON p.id = x.project_id JOIN users u ON u.id = x.user_id"

TableSql misconfigurationsSql()
{
    return {
    "(SELECT project_id * " ID " + user_id AS id, project_id, user_id FROM misconfigured) AS x" NAMED,
    "x.id", "0", "p.name_sort_key, u.last_sort_key, u.first_sort_key, x.id", nullptr,
    {
        {Column::Project, "p.name", "p.name_sort_key", "p.name_key"},
        {Column::User, PERSON("u"), "u.last_sort_key, u.first_sort_key", PERSON_KEY("u")},
        {Column::Email, "u.email", "u.email_sort_key", "u.email_key"},
        {Column::Via, nullptr, nullptr, "via.name_key",
            "EXISTS (SELECT 1 FROM (SELECT g.name_key AS name_key FROM group_members m JOIN assignments a ON a.group_id = m.group_id JOIN user_groups g ON g.id = m.group_id"
            " WHERE m.user_id = x.user_id AND a.project_id = x.project_id"
            " UNION ALL SELECT 'direct' FROM assignments a WHERE a.user_id = x.user_id AND a.project_id = x.project_id) AS via WHERE %1)",
            "SELECT DISTINCT a.project_id * 1099511627776 + m.user_id, g.name FROM (SELECT value AS pair FROM ({ids ?}) AS pairs) AS wanted"
            " JOIN group_members m ON m.user_id = wanted.pair % 1099511627776"
            " JOIN assignments a ON a.group_id = m.group_id AND a.project_id = wanted.pair / 1099511627776 JOIN user_groups g ON g.id = m.group_id"
            " UNION ALL SELECT a.project_id * 1099511627776 + a.user_id, 'direct' FROM (SELECT value AS pair FROM ({ids ?}) AS pairs) AS wanted"
            " JOIN assignments a ON a.project_id = wanted.pair / 1099511627776 AND a.user_id = wanted.pair % 1099511627776"},
        {Column::UserId, "u.uuid", nullptr, "u.uuid"},
        {Column::ProjectId, "p.uuid", nullptr, "p.uuid"},
    },
    // As the view says it, but from the pair.
    "(SELECT value AS id, value / " ID " AS project_id, value % " ID " AS user_id FROM ({ids ?}) AS ids) AS x" NAMED
    " WHERE p.archived = 0 AND (" ON_PROJECT(0) ") AND NOT (" ON_PROJECT(1) ")"};
}

TableSql rolesSql()
{
    return {
    "roles r", "r.id", "r.since", "r.scope, r.rank, r.name_sort_key, r.id", nullptr,
    {
        {Column::Name, "r.name", "r.name_sort_key", "r.name_key"},
        {Column::Scope, "r.scope"},
        {Column::BuiltIn, "r.built_in"},
        {Column::Licensed, "r.licensed"},
        {Column::Holders, "CASE WHEN r.scope = 0 THEN (SELECT count(*) FROM user_roles ur WHERE ur.role_id = r.id) ELSE (SELECT count(*) FROM assignments a WHERE a.role_id = r.id) END"},
        {Column::Permissions, nullptr, nullptr, "rp.permission", "r.id IN (SELECT rp.role_id FROM role_permissions rp WHERE %1)",
            "SELECT role_id, permission FROM role_permissions WHERE role_id IN ({ids ?}) ORDER BY permission"},
        {Column::RoleKey, "r.uuid", nullptr, "r.uuid"},
    }};
}

TableSql settingsSql()
{
    return {
    "workspace w", "w.id", "w.since", "w.id", nullptr,
    {
        {Column::Organization, "w.organization", nullptr, "lower(w.organization)"}, // of the only row nobody keeps a key
        {Column::Modules, "nullif(w.modules, '')", nullptr, "w.modules"},
        {Column::Language, "w.language", nullptr, "lower(w.language)"},
        {Column::MailServer, "nullif(w.mail_server, '')", nullptr, "lower(w.mail_server)"},
        {Column::MailSender, "nullif(w.mail_sender, '')", nullptr, "lower(w.mail_sender)"},
        {Column::LinkPages, "nullif(w.link_pages, '')", nullptr, "lower(w.link_pages)"},
        {Column::Terms, "nullif(w.terms, '')", nullptr, "lower(w.terms)"},
        {Column::Providers, nullptr, nullptr, "p.name_key", "EXISTS (SELECT 1 FROM providers p WHERE %1)",
            "SELECT w.id, p.name FROM workspace w CROSS JOIN providers p WHERE w.id IN ({ids ?}) ORDER BY p.rank"},
        {Column::Classifications, nullptr, nullptr, "c.name_key", "EXISTS (SELECT 1 FROM classifications c WHERE %1)",
            "SELECT w.id, c.name FROM workspace w CROSS JOIN classifications c WHERE w.id IN ({ids ?}) ORDER BY c.rank"},
    }};
}

// Those of which nobody has said that they ended, nor of the account that they ended all.
TableSql sessionsSql()
{
    return {
    "sessions s JOIN users u ON u.id = s.user_id AND u.status <> 2 AND (u.sessions_ended IS NULL OR s.started > u.sessions_ended)",
    "s.id", "u.since", "s.started DESC, s.id", nullptr,
    {
        {Column::User, PERSON("u"), "u.last_sort_key, u.first_sort_key", PERSON_KEY("u")},
        {Column::Email, "u.email", "u.email_sort_key", "u.email_key"},
        {Column::Since, "s.started"},
        {Column::Provider, "s.provider", nullptr, "lower(s.provider)"},
        {Column::Address, "s.address", nullptr, "lower(s.address)"},
        {Column::Session, "s.session", nullptr, "s.session"},
        {Column::UserId, "u.uuid", nullptr, "u.uuid"},
    }};
}

TableSql mailsSql()
{
    return {
    // To a user or to whom is invited, who may be gone
    "mails m LEFT JOIN users u ON u.uuid = m.object_uuid LEFT JOIN invitations i ON i.uuid = m.object_uuid JOIN workspace w ON u.id IS NOT NULL OR i.id IS NOT NULL",
    "m.id", "m.event", "m.asked DESC, m.id DESC", nullptr,
    {
        {Column::At, "m.asked"},
        {Column::Mail, "m.kind"},
        {Column::User, "CASE WHEN i.id IS NULL THEN " PERSON("u") " ELSE " PERSON("i") " END", "coalesce(u.last_sort_key, i.last_sort_key), coalesce(u.first_sort_key, i.first_sort_key)",
            "CASE WHEN i.id IS NULL THEN " PERSON_KEY("u") " ELSE " PERSON_KEY("i") " END"},
        {Column::Email, "coalesce(u.email, i.email)", "coalesce(u.email_sort_key, i.email_sort_key)", "coalesce(u.email_key, i.email_key)"},
        {Column::MailState, "m.state"},
        {Column::Due, "CASE WHEN m.state = 0 THEN m.due END"},
        {Column::Tries, "m.tries"},
        {Column::Said, "m.said", nullptr, "lower(m.said)"},
        {Column::By, "(SELECT ev.operator_name FROM events ev WHERE ev.seq = m.event)"},
        {Column::ObjectId, "m.object_uuid", nullptr, "m.object_uuid"},
    }};
}

TableSql invitationsSql()
{
    return {
    "invitations i", "i.id", "i.since",
    // What wants something stands first
    INVITATION_STATE_ORDER ", i.expires DESC, i.email_sort_key, i.id", nullptr,
    {
        {Column::InvitationState, INVITATION_STATE, INVITATION_STATE_ORDER},
        {Column::Project, "coalesce((SELECT p.name FROM projects p WHERE p.uuid = i.project), (SELECT h.name FROM projects_history h WHERE h.uuid = i.project ORDER BY h.until DESC LIMIT 1))",
            "(SELECT p.name_sort_key FROM projects p WHERE p.uuid = i.project)", "p.name_key", "i.project IN (SELECT p.uuid FROM projects p WHERE %1)"},
        {Column::Role, "coalesce((SELECT r.name FROM roles r WHERE r.uuid = i.role), (SELECT h.name FROM roles_history h WHERE h.uuid = i.role ORDER BY h.until DESC LIMIT 1), i.role)",
            "(SELECT r.name_sort_key FROM roles r WHERE r.uuid = i.role)", "r.name_key", "i.role IN (SELECT r.uuid FROM roles r WHERE r.scope = 1 AND %1)"},
        {Column::Mail, RETURNED("i")},
        {Column::InvitationId, "i.uuid", nullptr, "i.uuid"},
    }};
}

TableSql eventsSql()
{
    return {
    "events ev", "ev.seq", "ev.seq", "ev.seq DESC", nullptr,
    {
        {Column::Event, "ev.seq"},
        {Column::At, "ev.at", "ev.at, ev.seq"},
        {Column::Operator, "ev.operator_name", OPERATOR("name_sort_key"), OPERATOR("name_key")},
        {Column::Action,
            "CASE WHEN ev.entries <= 10000 AND EXISTS (SELECT 1 FROM entries en WHERE en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1"
            " AND en.action <> (SELECT action FROM entries WHERE id = ev.first_entry)) THEN '' ELSE (SELECT action FROM entries WHERE id = ev.first_entry) END",
            nullptr, "lower(en.action)", "EXISTS (SELECT 1 FROM entries en WHERE en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1 AND %1)",
            nullptr, nullptr, nullptr, {}, nullptr, true},
        {Column::Object, "(SELECT object FROM entries WHERE id = ev.first_entry)", nullptr, OBJECT_KEY,
            "EXISTS (SELECT 1 FROM entries en WHERE en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1 AND %1)"},
        {Column::Changes, "ev.entries"},
        {Column::Reason, "ev.reason", nullptr, EVENT_KEY("reason")},
        {Column::Origin, "ev.origin", nullptr, EVENT_KEY("origin")},
        {Column::Undoes, "ev.undoes"},
        {Column::UndoneBy, "(SELECT max(b.seq) FROM events b WHERE b.undoes = ev.seq AND NOT EXISTS (SELECT 1 FROM events c WHERE c.undoes = b.seq))"},
        {Column::Head, "ev.hash", nullptr, "ev.hash"},
    }};
}

TableSql entriesSql()
{
    return {
    "entries en JOIN events ev ON ev.seq = en.event", "en.id", "en.event", "en.id", nullptr,
    {
        {Column::Event, "en.event", "en.id"},
        {Column::At, "ev.at"},
        {Column::Operator, "ev.operator_name", OPERATOR("name_sort_key"), OPERATOR("name_key")},
        {Column::Action, "en.action", nullptr, "lower(en.action)"},
        {Column::Object, "en.object", OBJECT_KEY, OBJECT_KEY},
        {Column::ObjectId, "en.object_id", nullptr, "en.object_id"},
        {Column::Change, "en.change", nullptr, "coalesce((SELECT k.change_key FROM entry_texts k WHERE k.entry = en.id), lower(en.change))"},
    }};
}

#undef OPERATOR
#undef EVENT_KEY
#undef OBJECT_KEY
#undef LATER
#undef ACCESS
#undef WANTED
#undef ON_PROJECT
#undef NAMED
#undef ID
#undef INVITATION_STATE_ORDER
#undef INVITATION_STATE
#undef ROLES
#undef RETURNED
#undef MEMBERSHIPS
#undef ALL_MEMBERS
#undef PERSON
#undef PERSON_KEY

} // namespace

const TableSql &tableSql(Table table)
{
    static const QVector<TableSql> all = [] {
        QVector<TableSql> tables {usersSql(), groupsSql(), membersSql(), projectsSql(), assignmentsSql(), accessSql(), misconfigurationsSql(), rolesSql(), eventsSql(), entriesSql(), settingsSql(), sessionsSql(), mailsSql(), invitationsSql()};
        for (int i = 0; i < int(tables.size()); ++i)
            tables[i] = completed(Table(i), tables.at(i));
        return tables;
    }();
    return all.at(int(table));
}

qint64 defaultWay(qint64 user, qint64 project)
{
    return -(user * 1'099'511'627'776 + project);
}

const ColumnSql *TableSql::find(Column column) const
{
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [column](const ColumnSql &c) { return c.column == column; });
    return it == columns.cend() ? nullptr : &*it;
}

} // namespace muster
