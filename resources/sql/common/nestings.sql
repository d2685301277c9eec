-- Groups in groups (G6).

-- name: nestings.holds
SELECT 1 FROM group_tree WHERE outer_id = ? AND inner_id = ?

-- name: nestings.step
-- One step down from a group towards one that it holds somewhere.
SELECT n.inner_id, o.name, o.uuid, i.name, ev.operator_name, ev.at
FROM nestings n JOIN group_tree t ON t.outer_id = n.inner_id AND t.inner_id = ? JOIN user_groups o ON o.id = n.outer_id
JOIN user_groups i ON i.id = n.inner_id LEFT JOIN events ev ON ev.seq = n.since -- of a change set in the making there is no event yet
WHERE n.outer_id = ? ORDER BY i.name_sort_key LIMIT 1

-- name: nestings.touch
-- Members of the inner group may be on two teams now, where a group that they have come into is one. Where it is made one
-- later, that is looked at.
INSERT INTO touched_users
SELECT m.user_id FROM group_members m
WHERE m.group_id = ? AND EXISTS (SELECT 1 FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id AND a.team = 1 WHERE t.inner_id = ?)
ON CONFLICT DO NOTHING
