-- Of this transaction alone: whoever tries out changes must write no row that others write too.
-- name: workspace.setEvent
SELECT set_config('muster.event', CAST(CAST(? AS bigint) AS text), true)
