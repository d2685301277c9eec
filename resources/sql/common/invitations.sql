-- The name of the project to which somebody at that address is invited, and has not answered.
-- name: invitations.out
SELECT coalesce((SELECT p.name FROM projects p WHERE p.uuid = i.project), '') FROM invitations i WHERE i.email_key = ? AND i.project = ? AND i.state = 0 LIMIT 1

-- The name of a project that is archived; nothing of others.
-- name: invitations.archived
SELECT name FROM projects WHERE uuid = ? AND archived = 1

-- name: invitations.toProject
SELECT i.uuid FROM invitations i JOIN projects p ON p.uuid = i.project WHERE p.id = ? AND i.state = 0 ORDER BY i.id

-- To what is their address, or was; nobody else's now.
-- name: invitations.ofUser
SELECT i.uuid FROM invitations i
WHERE i.email_key IN (SELECT u.email_key FROM users u WHERE u.id = ? UNION SELECT lower(h.email) FROM users_history h WHERE h.uuid = ?)
    AND NOT EXISTS (SELECT 1 FROM users o WHERE o.email_key = i.email_key AND o.id <> ?) ORDER BY i.id

-- name: invitations.withRole
SELECT i.uuid FROM invitations i JOIN roles r ON r.uuid = i.role WHERE r.id = ? AND i.state = 0 ORDER BY i.id LIMIT ?

-- Who has an account, and which role they have on the project by themselves.
-- name: invitees.accounts
SELECT u.email_key, u.uuid, u.first_name, u.last_name, u.email,
    (SELECT r.uuid FROM assignments a JOIN projects p ON p.id = a.project_id JOIN roles r ON r.id = a.role_id WHERE a.user_id = u.id AND p.uuid = ?)
FROM users u WHERE u.email_key IN ({texts ?})

-- name: invitees.invitations
SELECT i.email_key, i.uuid FROM invitations i WHERE i.state = 0 AND i.project = ? AND i.email_key IN ({texts ?})
