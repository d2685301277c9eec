-- name: logins.known
SELECT login, user_uuid FROM known_logins()

-- name: logins.isOwner
SELECT CASE WHEN is_owner() THEN 1 ELSE 0 END
