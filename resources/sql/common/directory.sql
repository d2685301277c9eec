-- Users and groups as other systems are told of them: by IDs. See storage/queries/DirectoryObjects.h.

-- name: directory.users
SELECT u.id, u.uuid, u.since, u.created, u.email, u.first_name, u.last_name, u.account_type, u.status, u.locked, u.sign_in, u.default_group,
       u.external_id, u.department, u.job_title, u.phone, u.preferred_language, m.uuid, m.first_name, m.last_name, m.email
FROM users u LEFT JOIN users m ON m.id = u.manager_id WHERE u.id IN ({ids ?})

-- name: directory.roles
SELECT ur.user_id, r.uuid, r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id IN ({ids ?}) ORDER BY r.rank, r.name_sort_key

-- Also those around the groups that somebody is in.
-- name: directory.groupsOf
SELECT m.user_id, g.uuid, g.name, CASE WHEN EXISTS (SELECT 1 FROM members d WHERE d.group_id = g.id AND d.user_id = m.user_id) THEN 1 ELSE 0 END
FROM group_members m JOIN user_groups g ON g.id = m.group_id WHERE m.user_id IN ({ids ?}) GROUP BY m.user_id, g.id, g.uuid, g.name, g.name_sort_key ORDER BY g.name_sort_key

-- Of an event that may not be seen there is no time.
-- name: directory.times
SELECT seq, at FROM events WHERE seq IN ({ids ?})

-- name: directory.userCount
SELECT count(*) FROM users

-- name: directory.userPage
SELECT id FROM users WHERE id > ? ORDER BY id LIMIT ? OFFSET ?

-- name: directory.usersByExternalId
SELECT id FROM users WHERE external_key <> '' AND external_key = ? AND external_id = ? ORDER BY id

-- How many are in a group, and the last that came, say whether somebody has come or gone.
-- name: directory.groups
SELECT g.id, g.uuid, g.since, g.created, g.name, (SELECT count(*) FROM members m WHERE m.group_id = g.id), (SELECT max(m.since) FROM members m WHERE m.group_id = g.id),
       (SELECT count(*) FROM nestings n WHERE n.outer_id = g.id), (SELECT max(n.since) FROM nestings n WHERE n.outer_id = g.id)
FROM user_groups g WHERE g.id IN ({ids ?})

-- name: directory.groupCount
SELECT count(*) FROM user_groups

-- name: directory.groupPage
SELECT id FROM user_groups WHERE id > ? ORDER BY id LIMIT ? OFFSET ?

-- Of a user or a group.
-- name: directory.groupsHolding
SELECT m.group_id FROM users u JOIN members m ON m.user_id = u.id WHERE u.uuid = ?
UNION SELECT n.outer_id FROM user_groups g JOIN nestings n ON n.inner_id = g.id WHERE g.uuid = ?

-- name: directory.members
SELECT m.group_id, u.uuid, u.first_name, u.last_name, u.email FROM members m JOIN users u ON u.id = m.user_id WHERE m.group_id IN ({ids ?}) ORDER BY u.id

-- name: directory.innerGroups
SELECT n.outer_id, g.uuid, g.name FROM nestings n JOIN user_groups g ON g.id = n.inner_id WHERE n.outer_id IN ({ids ?}) ORDER BY g.id

-- Which of these are users, and which groups.
-- name: directory.usersAmong
SELECT uuid FROM users WHERE uuid IN ({texts ?})

-- name: directory.groupsAmong
SELECT uuid FROM user_groups WHERE uuid IN ({texts ?})

-- name: directory.someMembers
SELECT m.group_id, u.uuid, u.first_name, u.last_name, u.email FROM users u JOIN members m ON m.user_id = u.id WHERE u.uuid IN ({texts ?}) AND m.group_id IN ({ids ?}) ORDER BY u.id

-- name: directory.someInnerGroups
SELECT n.outer_id, g.uuid, g.name FROM user_groups g JOIN nestings n ON n.inner_id = g.id WHERE g.uuid IN ({texts ?}) AND n.outer_id IN ({ids ?}) ORDER BY g.id
