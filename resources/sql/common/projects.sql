-- name: projects.countAssignments
SELECT count(*) FROM assignments WHERE project_id = ?

-- name: projects.reachedByDefault
SELECT 1 FROM users u, projects p WHERE u.id = ? AND p.id = ?
    AND (u.default_group = 1 OR EXISTS (SELECT 1 FROM kept_access k WHERE k.user_id = u.id AND k.project_id = p.id))

-- name: projects.keptWithout
-- Of a user who keeps access to the project from a Default Group that was left: the projects to which it has ended.
SELECT u.default_without FROM users u JOIN kept_access k ON k.user_id = u.id WHERE u.id = ? AND k.project_id = ?
