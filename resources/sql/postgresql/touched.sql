-- What a change set touches, so that invariants need not look at everything. Numbers of new rows are above all that were given
-- out before, by whomever; the rest is noted by triggers of the schema. Who writes without having made these tables, cannot.

-- name: touched.createUsers
CREATE TEMP TABLE IF NOT EXISTS touched_users (user_id bigint PRIMARY KEY) ON COMMIT DELETE ROWS

-- name: touched.createAssignments
CREATE TEMP TABLE IF NOT EXISTS touched_assignments (assignment_id bigint PRIMARY KEY) ON COMMIT DELETE ROWS

-- name: touched.createNames
-- Nothing: search has no index of its own.

-- name: touched.createMarks
CREATE TEMP TABLE IF NOT EXISTS touched_marks (members bigint NOT NULL) ON COMMIT DELETE ROWS

-- name: touched.createSeats
-- Nothing: who held which role before is told by the number of the event.

-- name: touched.onRole
-- Nothing: see touched.createSeats.

-- name: touched.onRoleGone
-- Nothing: see touched.createSeats.

-- name: touched.onLicensed
-- Nothing: see touched.createSeats.

-- name: touched.clearSeats
-- Nothing: see touched.createSeats.

-- name: touched.createMails
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onAsked
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onAskedNew
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onAskedGone
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onInvited
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onInvitedNew
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onInvitedGone
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.clearMails
-- Nothing: whose mails those are, fill_mails finds by the number of the event.

-- name: touched.onAssignment
-- Nothing: the schema has it.

-- name: touched.onAssignmentUpdate
-- Nothing: the schema has it.

-- name: touched.onRename
-- Nothing: search has no index of its own.

-- name: touched.onDelete
-- Nothing: search has no index of its own.

-- name: touched.clearUsers
-- Nothing: it went with the last commit.

-- name: touched.clearAssignments
-- Nothing: it went with the last commit.

-- name: touched.clearNames
-- Nothing: search has no index of its own.

-- name: touched.clearMarks
-- Nothing: it went with the last commit.

-- name: touched.mark
INSERT INTO touched_marks VALUES (coalesce(pg_sequence_last_value(CAST('members_id_seq' AS regclass)), 0))

-- name: touched.gather
INSERT INTO touched_users SELECT user_id FROM members WHERE id > (SELECT members FROM touched_marks) ON CONFLICT DO NOTHING

-- name: touched.dropNames
-- Nothing: search has no index of its own.

-- name: touched.addNames
-- Nothing: search has no index of its own.
