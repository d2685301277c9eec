-- Letters that a workspace writes itself, terms that have to be accepted, reminders of invitations, warnings of few seats, and other systems that accounts are kept in step with.
ALTER TABLE workspace ADD COLUMN mail_texts text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN terms text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN connections text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN remind_days bigint NOT NULL DEFAULT 2 CHECK (remind_days BETWEEN 0 AND 30);

CREATE INDEX invitations_by_expiry ON invitations (expires) WHERE state = 0;

CREATE INDEX role_permissions_by_permission ON role_permissions (permission);

DROP VIEW wanted_mails;

-- Mails that are wanted, by the moment at which they were asked for; `usable`: whoever gets one can do something with it. Kinds are those of core/Kinds: MailKind. Nobody asks for reminders and for
-- warnings of few seats: they come to be by the time, or by a number (mails.remind, mails.warn), and are wanted as long as the invitation waits, or the account may do something about it.
CREATE VIEW wanted_mails (object_uuid, kind, asked, since, usable) AS
SELECT u.uuid, 0, u.activation_asked, u.since, CASE WHEN u.sign_in = 1 AND u.status = 0 THEN 1 ELSE 0 END FROM users u WHERE u.activation_asked IS NOT NULL
UNION ALL SELECT u.uuid, 1, u.reset_asked, u.since, CASE WHEN u.sign_in = 1 AND u.status = 1 THEN 1 ELSE 0 END FROM users u WHERE u.reset_asked IS NOT NULL
UNION ALL SELECT i.uuid, 2, i.asked, i.since, 1 FROM invitations i WHERE i.asked IS NOT NULL AND i.state = 0
UNION ALL SELECT i.uuid, 3, i.asked, CAST(0 AS bigint), 1 FROM invitations i WHERE i.asked IS NOT NULL AND i.state = 0
UNION ALL SELECT m.object_uuid, 4, m.asked, CAST(0 AS bigint), CASE WHEN EXISTS (SELECT 1 FROM users u WHERE u.uuid = m.object_uuid AND u.status = 1) THEN 1 ELSE 0 END FROM mails m WHERE m.kind = 4;

ALTER VIEW wanted_mails SET (security_invoker = true)
