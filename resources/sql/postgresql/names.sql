-- Each name once, by steps through what they are sorted by: not all who bear them are looked at. The steps are taken as far as
-- somebody asks for them.
-- name: names.people
WITH RECURSIVE firsts (sort_key) AS (
    (SELECT first_sort_key FROM users ORDER BY first_sort_key LIMIT 1)
    UNION ALL SELECT (SELECT u.first_sort_key FROM users u WHERE u.first_sort_key > f.sort_key ORDER BY u.first_sort_key LIMIT 1) FROM firsts f WHERE f.sort_key IS NOT NULL),
lasts (sort_key) AS (
    (SELECT last_sort_key FROM users ORDER BY last_sort_key LIMIT 1)
    UNION ALL SELECT (SELECT u.last_sort_key FROM users u WHERE u.last_sort_key > l.sort_key ORDER BY u.last_sort_key LIMIT 1) FROM lasts l WHERE l.sort_key IS NOT NULL)
(SELECT (SELECT u.first_name FROM users u WHERE u.first_sort_key = f.sort_key LIMIT 1) FROM firsts f WHERE f.sort_key IS NOT NULL LIMIT ?)
UNION (SELECT (SELECT u.last_name FROM users u WHERE u.last_sort_key = l.sort_key LIMIT 1) FROM lasts l WHERE l.sort_key IS NOT NULL LIMIT ?)
