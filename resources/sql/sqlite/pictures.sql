-- name: pictures.keep
INSERT INTO pictures (hash, image, since) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING

-- name: forgetting.picturesOf
SELECT DISTINCT picture FROM users_history WHERE uuid IN ({texts ?}) AND picture <> ''

-- Of these, what nobody else has or had.
-- name: forgetting.pictures
DELETE FROM pictures WHERE hash IN ({texts ?}) AND NOT EXISTS (SELECT 1 FROM users u WHERE u.picture = pictures.hash AND u.picture <> '') AND NOT EXISTS (SELECT 1 FROM users_history h WHERE h.picture = pictures.hash AND h.picture <> '')
