-- Texts are bound as the UTF-8 that the chain is made of: Qt would bind them as UTF-16, to be translated twice.

-- name: trail.insertEntry
INSERT INTO entries (id, event, action, object, object_id, other_id, change)
VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))
