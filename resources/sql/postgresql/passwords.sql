-- What is there nobody reads (guards/6-passwords.sql).
-- name: passwords.set
SELECT set_password(?, ?, ?)

-- It goes with the time when it was set (guards/6-passwords.sql).
-- name: passwords.drop
SELECT 1 WHERE CAST(? AS bigint) IS NULL

-- name: verify.passwords
SELECT email FROM lost_passwords()
