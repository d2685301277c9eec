-- name: import.groups
SELECT uuid, name, name_key FROM user_groups

-- name: import.projects
SELECT uuid, name, name_key FROM projects

-- name: import.groupsOnProjects
SELECT g.uuid, p.uuid FROM assignments a JOIN user_groups g ON g.id = a.group_id JOIN projects p ON p.id = a.project_id
