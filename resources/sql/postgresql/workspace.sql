-- Of this transaction alone: whoever tries out changes must write no row that others write too.
-- name: workspace.setEvent
SELECT begin_change(CAST(? AS bigint))

-- name: workspace.eventTime
SELECT event_time(CAST(? AS bigint))
