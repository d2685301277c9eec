-- name: passwords.set
INSERT INTO passwords (user_id, hash, since) VALUES (?, ?, ?) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, since = excluded.since

-- name: passwords.drop
DELETE FROM passwords WHERE user_id = ?

-- name: verify.passwords
SELECT u.email FROM users u LEFT JOIN passwords p ON p.user_id = u.id WHERE (u.password_changed IS NULL) <> (p.user_id IS NULL)
