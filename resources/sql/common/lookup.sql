-- name: lookup.userByUuid
SELECT id, uuid, email, first_name, last_name, since FROM users WHERE uuid = ?

-- name: lookup.userByEmail
SELECT id, uuid, email, first_name, last_name, since FROM users WHERE email_key = ?

-- name: lookup.groupByUuid
SELECT id, uuid, name, since FROM user_groups WHERE uuid = ?

-- name: lookup.groupByName
SELECT id, uuid, name, since FROM user_groups WHERE name_key = ?

-- name: lookup.projectByUuid
SELECT id, uuid, name, since FROM projects WHERE uuid = ?

-- name: lookup.projectByName
SELECT id, uuid, name, since FROM projects WHERE name_key = ?

-- name: lookup.roles
SELECT id, uuid, name, name_key, scope, since FROM roles ORDER BY rank, name_sort_key

-- name: lookup.invitationByUuid
SELECT id, uuid, email, first_name, last_name, since FROM invitations WHERE uuid = ?

-- name: lookup.invitationByEmail
SELECT id, uuid, email, first_name, last_name, since FROM invitations WHERE email_key = ? AND state = 0 LIMIT 2

-- name: lookup.providers
SELECT id, name, name_key FROM providers ORDER BY rank

-- name: lookup.classifications
SELECT id, name, name_key FROM classifications ORDER BY rank

-- name: lookup.uuidWasUsed
SELECT 1 FROM users_history WHERE uuid = ? LIMIT 1

-- name: lookup.operatorByEmail
SELECT id, uuid, email, first_name, last_name, status, locked FROM users WHERE email_key = ?

-- name: lookup.firstAdministrator
SELECT u.id, u.uuid, u.email, u.first_name, u.last_name, u.status, u.locked
FROM users u
WHERE u.status = 1 AND u.locked = 0
  AND EXISTS (SELECT 1 FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id
              WHERE ur.user_id = u.id AND rp.permission = 'users.manage_roles')
ORDER BY u.id LIMIT 2

-- Accounts that somebody can work as: they sign in, and see at least who there is.
-- name: lookup.operators
SELECT u.email, u.first_name, u.last_name,
       (SELECT group_concat(r.name, ', ') FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = u.id)
FROM users u
WHERE u.status = 1 AND u.locked = 0
  AND EXISTS (SELECT 1 FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id
              WHERE ur.user_id = u.id AND rp.permission = 'users.view')
  AND ({contains u.email_key, ?} OR {contains u.first_key, ?} OR {contains u.last_key, ?})
ORDER BY u.last_key, u.first_key, u.email_key LIMIT ?

-- name: lookup.rolePermissions
SELECT r.uuid, r.scope, r.rank, r.built_in, rp.permission FROM roles r LEFT JOIN role_permissions rp ON rp.role_id = r.id

-- name: lookup.account
SELECT account_type, status, locked FROM users WHERE id = ?

-- Of who has signed in to the engine itself.
-- name: lookup.ownAddress
SELECT NULL
