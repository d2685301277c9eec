-- Nobody writes them otherwise (guards/6-pictures.sql).
-- name: pictures.keep
SELECT keep_picture(?, ?)

-- Done along with the names (guards/2-forgetting.sql).
-- name: forgetting.pictures
SELECT 1
