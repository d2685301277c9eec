-- name: users.insert
INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, account_type, status, sign_in,
    provider_id, classification_id, locked, mfa, verified, default_group, default_until, last_login, created, since)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (email_key) DO NOTHING

-- name: users.read
SELECT u.email, u.first_name, u.last_name, u.account_type, u.status, u.sign_in, p.name, c.name, u.locked, u.mfa, u.verified,
    u.default_group, u.default_until, u.last_login, u.created
FROM users u LEFT JOIN providers p ON p.id = u.provider_id LEFT JOIN classifications c ON c.id = u.classification_id
WHERE u.id = ?

-- name: users.roles
SELECT r.role_key FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = ? ORDER BY r.rank

-- name: users.update
UPDATE users SET account_type = ?, status = ?, provider_id = ?, classification_id = ?, locked = ?, mfa = ?, verified = ?,
    default_group = ?, default_until = ?, since = ?
WHERE id = ?

-- name: users.rename
UPDATE users SET email = ?, email_key = ?, first_name = ?, last_name = ?, first_key = ?, last_key = ?, search = ?, since = ?
WHERE id = ?

-- name: users.delete
DELETE FROM users WHERE id = ?

-- name: users.addRole
INSERT INTO user_roles (user_id, role_id, since) VALUES (?, ?, ?)

-- name: users.dropRole
DELETE FROM user_roles WHERE user_id = ? AND role_id = ?

-- name: users.dropRoles
DELETE FROM user_roles WHERE user_id = ?

-- name: users.groupUuids
SELECT g.uuid, g.name FROM members m JOIN user_groups g ON g.id = m.group_id WHERE m.user_id = ? ORDER BY g.name_key

-- name: users.projectUuids
SELECT p.uuid, p.name FROM assignments a JOIN projects p ON p.id = a.project_id WHERE a.user_id = ? ORDER BY p.name_key
