-- To which address a mail went, as its key (users.email_key), and when it came back since nobody gets mail there (RFC 3463 §2: class 5); null: it did not.
ALTER TABLE mails ADD COLUMN address text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN returned bigint;

UPDATE mails SET address = coalesce((SELECT u.email_key FROM users u WHERE u.uuid = mails.object_uuid), (SELECT i.email_key FROM invitations i WHERE i.uuid = mails.object_uuid), '') WHERE state IN (2, 3, 4);

CREATE INDEX mails_by_address ON mails (address, due);

CREATE INDEX mails_returned ON mails (address) WHERE returned IS NOT NULL;

-- Addresses of which the last mail that went there came back, with when and what was said. One that was handed over later and did not come back ends that.
CREATE VIEW returned_mail (address, at, said) AS
SELECT m.address, m.returned, m.said FROM mails m WHERE m.returned IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM mails l WHERE l.address = m.address AND (l.due > m.due OR (l.due = m.due AND l.id > m.id)) AND (l.returned IS NOT NULL OR l.state IN (2, 4)));

ALTER VIEW returned_mail SET (security_invoker = true)
