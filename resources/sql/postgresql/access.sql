-- What a change set did to access, see sqlite/access.sql: rows that it has made say so, and so does the history of what they were. A view of what stood before is joined by LATERAL and OFFSET 0:
-- no index helps a view that is joined otherwise (it is a UNION), and all rows would be read for one that was changed.

-- name: access.createMembers
CREATE TEMP TABLE access_members (user_id bigint NOT NULL, group_id bigint NOT NULL) ON COMMIT DROP

-- name: access.createNestings
CREATE TEMP TABLE access_nestings (outer_id bigint NOT NULL, inner_id bigint NOT NULL) ON COMMIT DROP

-- name: access.createAssignments
CREATE TEMP TABLE access_assignments (project_id bigint NOT NULL, user_id bigint, group_id bigint) ON COMMIT DROP

-- name: access.createUsers
CREATE TEMP TABLE access_users (user_id bigint PRIMARY KEY, until_before bigint NOT NULL, until_after bigint NOT NULL) ON COMMIT DROP

-- name: access.createPairs
CREATE TEMP TABLE access_pairs (user_id bigint NOT NULL, project_id bigint NOT NULL, PRIMARY KEY (user_id, project_id)) ON COMMIT DROP

-- name: access.fillMembers
INSERT INTO access_members
SELECT user_id, group_id FROM members WHERE since = current_event()
UNION
SELECT user_id, group_id FROM members_history WHERE until = current_event()

-- name: access.fillNestings
INSERT INTO access_nestings
SELECT outer_id, inner_id FROM nestings WHERE since = current_event()
UNION
SELECT outer_id, inner_id FROM nestings_history WHERE until = current_event()

-- name: access.fillAssignments
INSERT INTO access_assignments
SELECT project_id, user_id, group_id FROM assignments WHERE since = current_event()
UNION
SELECT project_id, user_id, group_id FROM assignments_history WHERE until = current_event()

-- name: access.fillUsers
INSERT INTO access_users
SELECT c.id, coalesce(CASE WHEN b.default_group = 1 THEN 9223372036854775807 ELSE b.default_until END, -9223372036854775808),
    coalesce(CASE WHEN a.default_group = 1 THEN 9223372036854775807 ELSE a.default_until END, -9223372036854775808)
FROM (SELECT id FROM users WHERE since = current_event()
      UNION
      SELECT id FROM users_history WHERE until = current_event()) AS c
LEFT JOIN LATERAL (SELECT * FROM users_before x WHERE x.id = c.id OFFSET 0) AS b ON true
LEFT JOIN users a ON a.id = c.id
WHERE coalesce(a.default_group, 0) <> coalesce(b.default_group, 0) OR a.default_until IS DISTINCT FROM b.default_until
   OR coalesce(a.account_type = 2, false) <> coalesce(b.account_type = 2, false) OR a.default_without IS DISTINCT FROM b.default_without

-- name: access.pairsOfAssignedUsers
INSERT INTO access_pairs SELECT user_id, project_id FROM access_assignments WHERE user_id IS NOT NULL ON CONFLICT DO NOTHING

-- name: access.pairsOfAssignedGroups
INSERT INTO access_pairs
SELECT m.user_id, c.project_id
FROM access_assignments c JOIN {side}.group_tree t ON t.outer_id = c.group_id CROSS JOIN LATERAL (SELECT * FROM {side}.members x WHERE x.group_id = t.inner_id OFFSET 0) AS m
ON CONFLICT DO NOTHING

-- name: access.pairsOfMembers
INSERT INTO access_pairs
SELECT c.user_id, a.project_id
FROM access_members c JOIN {side}.group_tree t ON t.inner_id = c.group_id JOIN {side}.assignments a ON a.group_id = t.outer_id
ON CONFLICT DO NOTHING

-- name: access.pairsOfNestings
INSERT INTO access_pairs
SELECT m.user_id, a.project_id
FROM access_nestings c JOIN {side}.group_tree o ON o.inner_id = c.outer_id JOIN {side}.assignments a ON a.group_id = o.outer_id
JOIN {side}.group_tree i ON i.outer_id = c.inner_id CROSS JOIN LATERAL (SELECT * FROM {side}.members x WHERE x.group_id = i.inner_id OFFSET 0) AS m
ON CONFLICT DO NOTHING

-- name: access.pairsOfUsers
INSERT INTO access_pairs
SELECT c.user_id, a.project_id FROM access_users c CROSS JOIN LATERAL (SELECT * FROM {side}.assignments x WHERE x.user_id = c.user_id OFFSET 0) AS a
UNION
SELECT c.user_id, a.project_id
FROM access_users c CROSS JOIN LATERAL (SELECT * FROM {side}.members x WHERE x.user_id = c.user_id OFFSET 0) AS m JOIN {side}.group_tree t ON t.inner_id = m.group_id
JOIN {side}.assignments a ON a.group_id = t.outer_id
ON CONFLICT DO NOTHING

-- name: access.pairsOfExceptions
INSERT INTO access_pairs
SELECT c.user_id, p.id
FROM access_users c CROSS JOIN LATERAL (SELECT * FROM {side}.users x WHERE x.id = c.user_id OFFSET 0) AS u
CROSS JOIN LATERAL unnest(string_to_array(u.default_without, ' ')) AS w (uuid) JOIN {side}.projects p ON p.uuid = w.uuid
ON CONFLICT DO NOTHING

-- name: access.projectsAdded
SELECT id FROM projects WHERE since = current_event()

-- name: access.projectsDeleted
SELECT id FROM projects_history WHERE until = current_event()

-- name: access.ways
-- As in sqlite/access.sql.
SELECT w.user_id, w.project_id, {number} AS side, CASE WHEN u.account_type = 2 THEN 1 ELSE a.access END AS access, a.role_id, a.team, 0
FROM access_pairs w CROSS JOIN LATERAL (SELECT * FROM {side}.users x WHERE x.id = w.user_id OFFSET 0) AS u
CROSS JOIN LATERAL (SELECT * FROM {side}.assignments x WHERE x.user_id = w.user_id AND x.project_id = w.project_id OFFSET 0) AS a
UNION ALL
SELECT w.user_id, w.project_id, {number}, CASE WHEN u.account_type = 2 THEN 1 ELSE a.access END, a.role_id, a.team, 0
FROM access_pairs w CROSS JOIN LATERAL (SELECT * FROM {side}.users x WHERE x.id = w.user_id OFFSET 0) AS u
CROSS JOIN LATERAL (SELECT * FROM {side}.members x WHERE x.user_id = w.user_id OFFSET 0) AS m
JOIN {side}.group_tree t ON t.inner_id = m.group_id JOIN {side}.assignments a ON a.project_id = w.project_id AND a.group_id = t.outer_id
UNION ALL
SELECT w.user_id, w.project_id, {number}, CASE WHEN u.account_type = 2 THEN 1 ELSE 0 END, NULL, 0,
    CAST(u.default_group = 0 AND u.default_without LIKE '%' || p.uuid || '%' AS INTEGER)
FROM access_pairs w CROSS JOIN LATERAL (SELECT * FROM {side}.users x WHERE x.id = w.user_id OFFSET 0) AS u
JOIN {side}.projects p ON p.id = w.project_id AND (u.default_group = 1 OR p.created <= u.default_until)

-- name: access.defaultUsers
SELECT x.user_id, x.until_before, x.until_after, b.account_type = 2, a.account_type = 2
FROM access_users x LEFT JOIN LATERAL (SELECT * FROM users_before y WHERE y.id = x.user_id OFFSET 0) AS b ON true LEFT JOIN users a ON a.id = x.user_id ORDER BY x.user_id

-- name: access.userNames
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM users u WHERE u.id = ANY (ARRAY({ids ?}))
UNION ALL
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name FROM users_before u
WHERE u.id = ANY (ARRAY({ids ?})) AND NOT EXISTS (SELECT 1 FROM users a WHERE a.id = u.id)
