-- Both only where there is no server: there they are done along with all else (guards/2-forgetting.sql).
-- name: forgetting.syncLinks
SELECT 1 WHERE CAST(? AS text) IS NULL

-- name: forgetting.syncSteps
SELECT 1 WHERE CAST(? AS text) IS NULL
