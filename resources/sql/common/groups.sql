-- name: groups.projectNames
SELECT p.name FROM assignments a JOIN projects p ON p.id = a.project_id WHERE a.group_id = ? ORDER BY p.name_sort_key

-- name: groups.projectRoles
SELECT DISTINCT r.role_key FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id JOIN roles r ON r.id = a.role_id WHERE t.inner_id = ?
