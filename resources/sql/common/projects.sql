-- name: projects.countAssignments
SELECT count(*) FROM assignments WHERE project_id = ?

-- name: projects.reachedByDefault
SELECT 1 FROM users u, projects p WHERE u.id = ? AND p.id = ? AND (u.default_group = 1 OR p.created <= u.default_until)
