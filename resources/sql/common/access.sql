-- What a change set did to access: the ways of users to projects, on both sides of a preview; how these are found, each engine says.
-- `{side}` is one of `before` and `main`.

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

-- name: access.defaultMembers
SELECT id, account_type FROM users WHERE default_group = 1 ORDER BY id

-- name: access.projects
SELECT id FROM projects ORDER BY name_sort_key, id

-- name: access.permitted
SELECT rp.permission FROM roles r JOIN role_permissions rp ON rp.role_id = r.id WHERE r.scope = 1 AND r.name = ? ORDER BY rp.permission
