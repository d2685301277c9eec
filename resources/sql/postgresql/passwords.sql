-- What is there nobody reads (guards/6-passwords.sql).
-- name: passwords.set
SELECT set_password(?, ?, ?)

-- name: passwords.drop
-- Nothing: it goes with the time when it was set (guards/6-passwords.sql).

-- name: verify.passwords
SELECT email FROM lost_passwords()
