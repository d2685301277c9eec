-- Accounts that somebody can work as: they sign in, and see at least who there is.
-- name: lookup.operators
SELECT u.email, u.first_name, u.last_name,
       (SELECT string_agg(r.name, ', ') FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = u.id)
FROM users u
WHERE u.status = 1 AND u.locked = 0
  AND EXISTS (SELECT 1 FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id
              WHERE ur.user_id = u.id AND rp.permission = 'users.view')
  AND ({contains u.email_key, ?} OR {contains u.first_key, ?} OR {contains u.last_key, ?})
ORDER BY u.last_key, u.first_key, u.email_key LIMIT ?

-- Null: the owner of the schema, who may work as anybody.
-- name: lookup.ownAddress
SELECT my_address()
