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
