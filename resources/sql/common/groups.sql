-- name: groups.projectNames
SELECT p.name FROM assignments a JOIN projects p ON p.id = a.project_id WHERE a.group_id = ? ORDER BY p.name_sort_key

-- name: groups.projectRoles
SELECT DISTINCT r.uuid FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id JOIN roles r ON r.id = a.role_id WHERE t.inner_id = ?

-- name: groups.isTeam
-- Of itself, or of a group around it.
SELECT 1 FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id WHERE t.inner_id = ? AND a.team = 1 LIMIT 1
