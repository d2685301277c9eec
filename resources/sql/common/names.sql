-- name: names.groups
SELECT uuid, name, name_key FROM user_groups

-- name: names.projects
SELECT uuid, name, name_key FROM projects

-- name: names.groupsOnProjects
SELECT g.uuid, p.uuid FROM assignments a JOIN group_tree t ON t.outer_id = a.group_id JOIN user_groups g ON g.id = t.inner_id
JOIN projects p ON p.id = a.project_id

-- Each name once, by steps through what they are sorted by: not all who bear them are looked at.
-- name: names.people
WITH RECURSIVE firsts (sort_key) AS (
    SELECT min(first_sort_key) FROM users
    UNION ALL SELECT (SELECT min(u.first_sort_key) FROM users u WHERE u.first_sort_key > f.sort_key) FROM firsts f WHERE f.sort_key IS NOT NULL LIMIT ?),
lasts (sort_key) AS (
    SELECT min(last_sort_key) FROM users
    UNION ALL SELECT (SELECT min(u.last_sort_key) FROM users u WHERE u.last_sort_key > l.sort_key) FROM lasts l WHERE l.sort_key IS NOT NULL LIMIT ?)
SELECT (SELECT u.first_name FROM users u WHERE u.first_sort_key = f.sort_key LIMIT 1) FROM firsts f WHERE f.sort_key IS NOT NULL
UNION SELECT (SELECT u.last_name FROM users u WHERE u.last_sort_key = l.sort_key LIMIT 1) FROM lasts l WHERE l.sort_key IS NOT NULL
