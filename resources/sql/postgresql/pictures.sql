-- Nobody writes them otherwise (guards/6-pictures.sql).
-- name: pictures.keep
SELECT keep_picture(?, ?) WHERE CAST(? AS bigint) IS NOT NULL

-- Both only where there is no server, where it is done along with the names (guards/2-forgetting.sql).
-- name: forgetting.picturesOf
SELECT DISTINCT picture FROM users_history WHERE uuid IN ({texts ?}) AND picture <> ''

-- name: forgetting.pictures
SELECT 1 WHERE CAST(? AS text) IS NULL
