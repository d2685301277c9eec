-- name: names.groups
SELECT uuid, name, name_key FROM user_groups

-- name: names.projects
SELECT uuid, name, name_key FROM projects

-- name: names.groupsOnProjects
SELECT g.uuid, p.uuid FROM assignments a JOIN group_tree t ON t.outer_id = a.group_id JOIN user_groups g ON g.id = t.inner_id
JOIN projects p ON p.id = a.project_id

-- name: names.people
SELECT first_name FROM users WHERE first_name <> '' UNION SELECT last_name FROM users WHERE last_name <> '' LIMIT ?
