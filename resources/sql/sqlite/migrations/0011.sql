-- Access from the Default Group in one place: who has it to what, since which event, and who kept it after leaving (G5). It
-- began when the user came in, or the project came to be, whichever was later.

ALTER TABLE users ADD COLUMN default_without TEXT NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN default_without TEXT NOT NULL DEFAULT '';

CREATE INDEX users_keeping_access ON users (id) WHERE default_until IS NOT NULL AND default_group = 0;

-- Since which event a user has been in the Default Group, or was for the last time.
CREATE VIEW default_stays AS
    SELECT u.id AS user_id, coalesce(
        (SELECT min(h.since) FROM users_history h
         WHERE h.id = u.id AND h.default_group = 1
           AND NOT EXISTS (SELECT 1 FROM users_history z WHERE z.id = u.id AND z.default_group = 0 AND z.since > h.since
                           AND (u.default_group = 1 OR z.since < (SELECT max(l.since) FROM users_history l WHERE l.id = u.id AND l.default_group = 1)))),
        u.since) AS since
    FROM users u;

CREATE VIEW project_starts AS
    SELECT p.id AS project_id, coalesce((SELECT min(h.since) FROM projects_history h WHERE h.id = p.id), p.since) AS since FROM projects p;

-- Of those who have left.
CREATE VIEW kept_access AS
    SELECT u.id AS user_id, p.id AS project_id
    FROM users u CROSS JOIN projects p
    WHERE u.default_group = 0 AND u.default_until IS NOT NULL AND p.created <= u.default_until
      AND u.default_without NOT LIKE '%' || p.uuid || '%';

CREATE VIEW default_access AS
    SELECT a.user_id, a.project_id, CASE WHEN s.since > b.since THEN s.since ELSE b.since END AS since
    FROM (SELECT user_id, project_id FROM kept_access
          UNION ALL SELECT u.id, p.id FROM users u CROSS JOIN projects p WHERE u.default_group = 1) AS a
    JOIN default_stays s ON s.user_id = a.user_id JOIN project_starts b ON b.project_id = a.project_id;

-- Since which event an inner group has been in an outer one: by the way that was there first, when its last step was made.
CREATE VIEW nesting_ways AS
    WITH RECURSIVE up (inner_id, outer_id, since) AS (
        SELECT inner_id, outer_id, since FROM nestings
        UNION
        SELECT up.inner_id, n.outer_id, CASE WHEN up.since > n.since THEN up.since ELSE n.since END
        FROM up JOIN nestings n ON n.inner_id = up.outer_id
    )
    SELECT inner_id, outer_id, min(since) AS since FROM up GROUP BY inner_id, outer_id;
