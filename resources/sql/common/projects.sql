-- name: projects.insert
INSERT INTO projects (uuid, name, name_key, archived, created, since) VALUES (?, ?, ?, ?, ?, ?)

-- name: projects.read
SELECT name, archived, created FROM projects WHERE id = ?

-- name: projects.update
UPDATE projects SET name = ?, name_key = ?, archived = ?, since = ? WHERE id = ?

-- name: projects.delete
DELETE FROM projects WHERE id = ?

-- name: projects.countAssignments
SELECT count(*) FROM assignments WHERE project_id = ?

-- name: projects.reachedByDefault
SELECT 1 FROM users u, projects p WHERE u.id = ? AND p.id = ? AND (u.default_group = 1 OR p.created <= u.default_until)

-- name: assignments.ofUser
SELECT a.id, a.access, r.role_key, a.team, a.since FROM assignments a JOIN roles r ON r.id = a.role_id
WHERE a.project_id = ? AND a.user_id = ?

-- name: assignments.ofGroup
SELECT a.id, a.access, r.role_key, a.team, a.since FROM assignments a JOIN roles r ON r.id = a.role_id
WHERE a.project_id = ? AND a.group_id = ?

-- name: assignments.insert
INSERT INTO assignments (project_id, user_id, group_id, access, role_id, team, since) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: assignments.update
UPDATE assignments SET access = ?, role_id = ?, team = ?, since = ? WHERE id = ?

-- name: assignments.delete
DELETE FROM assignments WHERE id = ?
