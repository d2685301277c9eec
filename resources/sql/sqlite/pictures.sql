-- name: pictures.keep
INSERT INTO pictures (hash, image) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING

-- What nobody has any more, and nobody had.
-- name: forgetting.pictures
DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.picture = pictures.hash) AND NOT EXISTS (SELECT 1 FROM users_history h WHERE h.picture = pictures.hash)
