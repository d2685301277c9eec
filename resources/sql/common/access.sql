-- What a change set did to access: the ways of users to projects, on both sides of a preview; how these are found, each engine says.
-- `{side}` is one of `before` and `main`.

-- name: access.ways
-- Of one side: a Read-Only account reads, whatever the way says. The Default Group's ways have no role; the last column says of
-- one that it has ended.
SELECT w.user_id, w.project_id, {number} AS side, CASE WHEN u.account_type = 2 THEN 1 ELSE a.access END AS access, a.role_id, a.team, 0
FROM access_pairs w CROSS JOIN {side}.users u ON u.id = w.user_id
CROSS JOIN {side}.assignments a ON a.project_id = w.project_id AND a.user_id = w.user_id
UNION ALL
SELECT w.user_id, w.project_id, {number}, CASE WHEN u.account_type = 2 THEN 1 ELSE a.access END, a.role_id, a.team, 0
FROM access_pairs w CROSS JOIN {side}.users u ON u.id = w.user_id CROSS JOIN {side}.members m ON m.user_id = w.user_id
CROSS JOIN {side}.group_tree t ON t.inner_id = m.group_id CROSS JOIN {side}.assignments a ON a.project_id = w.project_id AND a.group_id = t.outer_id
UNION ALL
SELECT w.user_id, w.project_id, {number}, CASE WHEN u.account_type = 2 THEN 1 ELSE 0 END, NULL, 0,
    CAST(u.default_group = 0 AND u.default_without LIKE '%' || p.uuid || '%' AS INTEGER)
FROM access_pairs w CROSS JOIN {side}.users u ON u.id = w.user_id
CROSS JOIN {side}.projects p ON p.id = w.project_id AND (u.default_group = 1 OR p.created <= u.default_until)

-- name: access.defaultUsers
SELECT x.user_id, x.until_before, x.until_after, b.account_type = 2, a.account_type = 2
FROM access_users x LEFT JOIN before.users b ON b.id = x.user_id LEFT JOIN main.users a ON a.id = x.user_id ORDER BY x.user_id

-- name: access.projectsLost
-- Projects of the Default Group until the first time and no longer until the second.
SELECT count(*) FROM {side}.projects p WHERE p.created <= ? AND NOT EXISTS (SELECT 1 FROM {other}.projects o WHERE o.id = p.id AND o.created <= ?)

-- name: access.projectsKept
SELECT count(*) FROM before.projects b JOIN main.projects a ON a.id = b.id WHERE b.created <= ? AND a.created <= ?

-- name: access.projectsGone
-- Projects that are on this side alone, with those to whom the Default Group gives them and of whom nothing was changed.
SELECT p.id, (SELECT count(*) FROM main.users u WHERE (u.default_group = 1 OR (u.default_until >= p.created AND u.default_without NOT LIKE '%' || p.uuid || '%'))
              AND NOT EXISTS (SELECT 1 FROM access_users x WHERE x.user_id = u.id))
FROM {side}.projects p WHERE p.id IN ({changed}) AND NOT EXISTS (SELECT 1 FROM {other}.projects o WHERE o.id = p.id)

-- name: access.userNames
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM main.users u WHERE u.id IN ({ids ?})
UNION ALL
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM before.users u
WHERE u.id IN ({ids ?}) AND NOT EXISTS (SELECT 1 FROM main.users a WHERE a.id = u.id)

-- name: access.projectNames
SELECT p.id, p.uuid, p.name FROM main.projects p WHERE p.id IN ({ids ?})
UNION ALL
SELECT p.id, p.uuid, p.name FROM before.projects p
WHERE p.id IN ({ids ?}) AND NOT EXISTS (SELECT 1 FROM main.projects a WHERE a.id = p.id)

-- name: access.roleNames
-- Also of those that are gone by then.
SELECT id, name FROM (SELECT id, name, rank, name_sort_key FROM main.roles
    UNION ALL SELECT b.id, b.name, b.rank, b.name_sort_key FROM before.roles b WHERE NOT EXISTS (SELECT 1 FROM main.roles a WHERE a.id = b.id)) AS known
ORDER BY rank, name_sort_key

-- What somebody may do by which role of the workspace.
-- name: access.held
SELECT r.name, rp.permission FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.id = ur.role_id JOIN role_permissions rp ON rp.role_id = r.id
WHERE u.uuid = ? ORDER BY r.rank, r.name_sort_key, rp.permission

-- name: access.permitted
SELECT rp.permission FROM roles r JOIN role_permissions rp ON rp.role_id = r.id WHERE r.scope = 1 AND r.name = ? ORDER BY rp.permission
