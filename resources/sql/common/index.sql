-- The index in memory: see storage/index.

-- name: index.usersOf
SELECT u.id FROM users u WHERE u.uuid IN ({texts ?})
UNION SELECT h.id FROM users_history h WHERE h.uuid IN ({texts ?})
