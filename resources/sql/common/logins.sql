-- Who signs in to the engine itself: nobody, to a file.
-- name: logins.known
SELECT NULL, NULL WHERE 0 = 1

-- Whether the operator may do everything there, whatever rights say.
-- name: logins.isOwner
SELECT 1
