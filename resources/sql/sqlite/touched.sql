-- What a change set touches, so that invariants need not look at everything and the search index is brought up to date
-- once, at the end. New users and members are those with an id above the mark taken at the start (ids only grow); the
-- rest is noted by triggers of this connection, so that no code can forget to.

-- name: touched.createUsers
CREATE TEMP TABLE IF NOT EXISTS touched_users (user_id INTEGER PRIMARY KEY)

-- name: touched.createAssignments
CREATE TEMP TABLE IF NOT EXISTS touched_assignments (assignment_id INTEGER PRIMARY KEY)

-- name: touched.createNames
CREATE TEMP TABLE IF NOT EXISTS touched_names (user_id INTEGER PRIMARY KEY, search TEXT NOT NULL)

-- name: touched.createMarks
CREATE TEMP TABLE IF NOT EXISTS touched_marks (users INTEGER NOT NULL, members INTEGER NOT NULL)

-- Users who were there before, with whether they took a seat (rule 2) before their roles were touched.
-- name: touched.createSeats
CREATE TEMP TABLE IF NOT EXISTS touched_seats (user_id INTEGER PRIMARY KEY, seated INTEGER NOT NULL)

-- Of whom a mail may be wanted otherwise than before, by User ID or the ID of the invitation.
-- name: touched.createMails
CREATE TEMP TABLE IF NOT EXISTS touched_mails (object_uuid TEXT PRIMARY KEY) WITHOUT ROWID

-- name: touched.onAsked
CREATE TEMP TRIGGER IF NOT EXISTS touch_asked AFTER UPDATE OF activation_asked, reset_asked ON main.users WHEN OLD.activation_asked IS NOT NEW.activation_asked OR OLD.reset_asked IS NOT NEW.reset_asked BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (NEW.uuid);
END

-- name: touched.onAskedNew
CREATE TEMP TRIGGER IF NOT EXISTS touch_asked_new AFTER INSERT ON main.users WHEN NEW.activation_asked IS NOT NULL OR NEW.reset_asked IS NOT NULL BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (NEW.uuid);
END

-- name: touched.onAskedGone
CREATE TEMP TRIGGER IF NOT EXISTS touch_asked_gone AFTER DELETE ON main.users WHEN OLD.activation_asked IS NOT NULL OR OLD.reset_asked IS NOT NULL BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (OLD.uuid);
END

-- name: touched.onInvited
CREATE TEMP TRIGGER IF NOT EXISTS touch_invited AFTER UPDATE OF asked, state ON main.invitations BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (NEW.uuid);
END

-- name: touched.onInvitedNew
CREATE TEMP TRIGGER IF NOT EXISTS touch_invited_new AFTER INSERT ON main.invitations BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (NEW.uuid);
END

-- name: touched.onInvitedGone
CREATE TEMP TRIGGER IF NOT EXISTS touch_invited_gone AFTER DELETE ON main.invitations BEGIN
    INSERT OR IGNORE INTO touched_mails VALUES (OLD.uuid);
END

-- name: touched.clearMails
DELETE FROM touched_mails

-- name: touched.onAssignment
CREATE TEMP TRIGGER IF NOT EXISTS touch_assignment AFTER INSERT ON main.assignments WHEN NEW.team = 1 BEGIN
    INSERT OR IGNORE INTO touched_assignments VALUES (NEW.id);
END

-- name: touched.onAssignmentUpdate
CREATE TEMP TRIGGER IF NOT EXISTS touch_assignment_again AFTER UPDATE ON main.assignments WHEN NEW.team = 1 BEGIN
    INSERT OR IGNORE INTO touched_assignments VALUES (NEW.id);
END

-- name: touched.onRename
CREATE TEMP TRIGGER IF NOT EXISTS touch_name AFTER UPDATE OF search ON main.users WHEN OLD.search <> NEW.search BEGIN
    INSERT OR IGNORE INTO touched_names VALUES (OLD.id, OLD.search);
END

-- name: touched.onDelete
CREATE TEMP TRIGGER IF NOT EXISTS touch_deleted AFTER DELETE ON main.users BEGIN
    INSERT OR IGNORE INTO touched_names VALUES (OLD.id, OLD.search);
END

-- name: touched.onRole
CREATE TEMP TRIGGER IF NOT EXISTS touch_seat BEFORE INSERT ON main.user_roles WHEN NEW.user_id <= (SELECT users FROM touched_marks) BEGIN
    INSERT OR IGNORE INTO touched_seats SELECT NEW.user_id,
        EXISTS (SELECT 1 FROM main.user_roles ur CROSS JOIN main.roles r WHERE ur.user_id = NEW.user_id AND r.id = ur.role_id AND r.licensed = 1);
END

-- name: touched.onRoleGone
CREATE TEMP TRIGGER IF NOT EXISTS touch_seat_gone BEFORE DELETE ON main.user_roles WHEN OLD.user_id <= (SELECT users FROM touched_marks) BEGIN
    INSERT OR IGNORE INTO touched_seats SELECT OLD.user_id,
        EXISTS (SELECT 1 FROM main.user_roles ur CROSS JOIN main.roles r WHERE ur.user_id = OLD.user_id AND r.id = ur.role_id AND r.licensed = 1);
END

-- A role that becomes licensed, or is no more, does so for all who hold it.
-- name: touched.onLicensed
CREATE TEMP TRIGGER IF NOT EXISTS touch_seat_role BEFORE UPDATE OF licensed ON main.roles WHEN OLD.licensed <> NEW.licensed BEGIN
    INSERT OR IGNORE INTO touched_seats SELECT held.user_id,
        EXISTS (SELECT 1 FROM main.user_roles ur CROSS JOIN main.roles r WHERE ur.user_id = held.user_id AND r.id = ur.role_id AND r.licensed = 1)
    FROM main.user_roles held WHERE held.role_id = OLD.id AND held.user_id <= (SELECT users FROM touched_marks);
END

-- name: touched.clearSeats
DELETE FROM touched_seats

-- name: touched.clearUsers
DELETE FROM touched_users

-- name: touched.clearAssignments
DELETE FROM touched_assignments

-- name: touched.clearNames
DELETE FROM touched_names

-- name: touched.clearMarks
DELETE FROM touched_marks

-- name: touched.mark
INSERT INTO touched_marks VALUES (coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'users'), 0),
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'members'), 0))

-- name: touched.gather
INSERT OR IGNORE INTO touched_users SELECT user_id FROM members WHERE id > (SELECT members FROM touched_marks)

-- name: touched.dropNames
INSERT INTO users_search (users_search, rowid, search)
SELECT 'delete', user_id, search FROM touched_names WHERE user_id <= (SELECT users FROM touched_marks)

-- name: touched.addNames
INSERT INTO users_search (rowid, search)
SELECT u.id, u.search FROM touched_names t CROSS JOIN users u
WHERE u.id = t.user_id AND u.id <= (SELECT users FROM touched_marks)
UNION ALL
SELECT id, search FROM users WHERE id > (SELECT users FROM touched_marks)
