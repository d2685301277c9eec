-- Nobody tells it of a file.
-- name: present.all
SELECT 1 WHERE 1 = 0

-- name: present.tell
SELECT 1 WHERE coalesce(?, ?, ?, ?) IS NULL

-- name: present.leave
SELECT 1 WHERE 1 = 0
