-- Who has it open, with the names that the one who asks may see: number, user, what their name is made of, page, kind, object and what
-- its name is made of, since when, and that object.
-- name: present.all
SELECT h.life, h.user_uuid, u.first_name, u.last_name, u.email, h.page, h.kind, h.object, o.first_name, o.last_name, coalesce(o.email, g.name, p.name), h.since, h.object_since
FROM who_is_present() h
LEFT JOIN users u ON u.uuid = h.user_uuid
LEFT JOIN users o ON h.kind = 'user' AND o.uuid = h.object
LEFT JOIN user_groups g ON h.kind = 'group' AND g.uuid = h.object
LEFT JOIN projects p ON h.kind = 'project' AND p.uuid = h.object
ORDER BY h.since, h.life

-- Who tells, where they may work as anybody; page, kind, object.
-- name: present.tell
SELECT tell_present(?, ?, ?, ?)

-- name: present.leave
SELECT leave_present()
