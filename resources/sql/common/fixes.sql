-- How users without a team get one (P6).

-- name: fixes.projects
SELECT DISTINCT project_id FROM misconfigured

-- name: fixes.projectsOfUsers
SELECT a.project_id FROM assignments a WHERE a.team = 0 AND a.user_id IN ({ids ?})
UNION
SELECT a.project_id FROM group_members m JOIN assignments a ON a.group_id = m.group_id AND a.team = 0 WHERE m.user_id IN ({ids ?})

-- name: fixes.inUse
SELECT id, uuid, name FROM projects WHERE archived = 0 ORDER BY name_sort_key

-- name: fixes.assignments
SELECT a.user_id, a.group_id, g.uuid, g.name, a.access, r.uuid, a.team, a.since
FROM assignments a JOIN roles r ON r.id = a.role_id LEFT JOIN user_groups g ON g.id = a.group_id
WHERE a.project_id = ? ORDER BY g.name_sort_key NULLS FIRST

-- name: fixes.members
SELECT DISTINCT user_id FROM group_members WHERE group_id = ?

-- name: fixes.users
SELECT id, uuid, first_name, last_name, email FROM users WHERE id IN ({ids ?}) ORDER BY last_sort_key, first_sort_key, id
