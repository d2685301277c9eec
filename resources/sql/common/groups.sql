-- name: groups.projectNames
SELECT p.name FROM assignments a JOIN projects p ON p.id = a.project_id WHERE a.group_id = ? ORDER BY p.name_key
