-- Passwords of accounts: see core/Password.h.

-- name: passwords.ofUser
SELECT p.hash FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.uuid = ?

-- Whether somebody who may administer the workspace has one: then nobody works here without.
-- name: passwords.ofAdministrators
SELECT 1 FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.status = 1 AND EXISTS (
    SELECT 1 FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id WHERE ur.user_id = u.id AND rp.permission = 'users.manage_admins') LIMIT 1

-- name: passwords.isAdministrator
SELECT 1 FROM users u WHERE u.uuid = ? AND EXISTS (
    SELECT 1 FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id WHERE ur.user_id = u.id AND rp.permission = 'users.manage_admins')

-- name: passwords.account
SELECT uuid, email, first_name, last_name, sign_in, password_temporary, since FROM users WHERE uuid = ?
