-- name: users.roles
SELECT r.role_key FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = ? ORDER BY r.rank

-- name: users.addRole
INSERT INTO user_roles (user_id, role_id, since) VALUES (?, ?, ?)

-- name: users.dropRole
DELETE FROM user_roles WHERE user_id = ? AND role_id = ?
