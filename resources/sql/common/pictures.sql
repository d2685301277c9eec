-- Pictures of users, by the hash that the trail tells: what was taken away may come back by undo.

-- name: pictures.isKept
SELECT 1 FROM pictures WHERE hash = ?

-- name: pictures.ofUser
SELECT p.image FROM users u JOIN pictures p ON p.hash = u.picture WHERE u.uuid = ?

-- name: verify.pictures
SELECT u.email, u.picture, p.image FROM users u LEFT JOIN pictures p ON p.hash = u.picture WHERE u.picture <> ''
