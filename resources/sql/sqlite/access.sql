-- What a change set did to access, in a private view: `before.` is how it stood, `main.` how it stands now. First what was
-- changed: rows that are new have an id above all there were, rows that were written over or deleted are the newest of the
-- history. From there the pairs of a user and a project whose ways may be others now, and then the ways, on both sides.
-- `{side}` is one of the two.

-- name: access.createMembers
CREATE TEMP TABLE access_members (user_id INTEGER NOT NULL, group_id INTEGER NOT NULL)

-- name: access.createNestings
CREATE TEMP TABLE access_nestings (outer_id INTEGER NOT NULL, inner_id INTEGER NOT NULL)

-- name: access.createAssignments
CREATE TEMP TABLE access_assignments (project_id INTEGER NOT NULL, user_id INTEGER, group_id INTEGER)

-- name: access.createUsers
-- Until when projects may be made that the Default Group gives them: all, or none, or those until then.
CREATE TEMP TABLE access_users (user_id INTEGER PRIMARY KEY, until_before INTEGER NOT NULL, until_after INTEGER NOT NULL)

-- name: access.createPairs
CREATE TEMP TABLE access_pairs (user_id INTEGER NOT NULL, project_id INTEGER NOT NULL, PRIMARY KEY (user_id, project_id)) WITHOUT ROWID

-- name: access.fillMembers
INSERT INTO access_members
SELECT user_id, group_id FROM main.members WHERE id > (SELECT coalesce(max(id), 0) FROM before.members)
UNION
SELECT user_id, group_id FROM main.members_history WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM before.members_history)

-- name: access.fillNestings
INSERT INTO access_nestings
SELECT outer_id, inner_id FROM main.nestings WHERE id > (SELECT coalesce(max(id), 0) FROM before.nestings)
UNION
SELECT outer_id, inner_id FROM main.nestings_history WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM before.nestings_history)

-- name: access.fillAssignments
INSERT INTO access_assignments
SELECT project_id, user_id, group_id FROM main.assignments WHERE id > (SELECT coalesce(max(id), 0) FROM before.assignments)
UNION
SELECT project_id, user_id, group_id FROM main.assignments_history WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM before.assignments_history)

-- name: access.fillUsers
INSERT INTO access_users
SELECT c.id, coalesce(CASE WHEN b.default_group = 1 THEN 9223372036854775807 ELSE b.default_until END, -9223372036854775808),
    coalesce(CASE WHEN a.default_group = 1 THEN 9223372036854775807 ELSE a.default_until END, -9223372036854775808)
FROM (SELECT id FROM main.users WHERE id > (SELECT coalesce(max(id), 0) FROM before.users)
      UNION
      SELECT id FROM main.users_history WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM before.users_history)) AS c
LEFT JOIN before.users b ON b.id = c.id LEFT JOIN main.users a ON a.id = c.id
WHERE coalesce(a.default_group, 0) <> coalesce(b.default_group, 0) OR a.default_until IS NOT b.default_until OR (a.account_type = 2) <> (b.account_type = 2) OR a.default_without IS NOT b.default_without

-- name: access.pairsOfAssignedUsers
INSERT OR IGNORE INTO access_pairs SELECT user_id, project_id FROM access_assignments WHERE user_id IS NOT NULL

-- name: access.pairsOfAssignedGroups
INSERT OR IGNORE INTO access_pairs
SELECT m.user_id, c.project_id
FROM access_assignments c CROSS JOIN {side}.group_tree t ON t.outer_id = c.group_id CROSS JOIN {side}.members m ON m.group_id = t.inner_id

-- name: access.pairsOfMembers
INSERT OR IGNORE INTO access_pairs
SELECT c.user_id, a.project_id
FROM access_members c CROSS JOIN {side}.group_tree t ON t.inner_id = c.group_id CROSS JOIN {side}.assignments a ON a.group_id = t.outer_id

-- name: access.pairsOfNestings
INSERT OR IGNORE INTO access_pairs
SELECT m.user_id, a.project_id
FROM access_nestings c CROSS JOIN {side}.group_tree o ON o.inner_id = c.outer_id CROSS JOIN {side}.assignments a ON a.group_id = o.outer_id
CROSS JOIN {side}.group_tree i ON i.outer_id = c.inner_id CROSS JOIN {side}.members m ON m.group_id = i.inner_id

-- name: access.pairsOfUsers
INSERT OR IGNORE INTO access_pairs
SELECT c.user_id, a.project_id FROM access_users c CROSS JOIN {side}.assignments a ON a.user_id = c.user_id
UNION
SELECT c.user_id, a.project_id
FROM access_users c CROSS JOIN {side}.members m ON m.user_id = c.user_id CROSS JOIN {side}.group_tree t ON t.inner_id = m.group_id
CROSS JOIN {side}.assignments a ON a.group_id = t.outer_id

-- name: access.pairsOfExceptions
-- Projects to which access that was kept from the Default Group has ended.
INSERT OR IGNORE INTO access_pairs
SELECT c.user_id, p.id
FROM access_users c CROSS JOIN {side}.users u ON u.id = c.user_id
CROSS JOIN json_each('["' || replace(u.default_without, ' ', '","') || '"]') w CROSS JOIN {side}.projects p ON p.uuid = w.value

-- name: access.projectsAdded
SELECT id FROM main.projects WHERE id > (SELECT coalesce(max(id), 0) FROM before.projects)

-- name: access.projectsDeleted
SELECT id FROM main.projects_history WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM before.projects_history)

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

-- name: access.userNames
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM main.users u WHERE u.id IN ({ids ?})
UNION ALL
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM before.users u
WHERE u.id IN ({ids ?}) AND NOT EXISTS (SELECT 1 FROM main.users a WHERE a.id = u.id)
