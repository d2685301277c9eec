-- What a change set has touched, so that invariants need not look at everything. Filled by triggers of this connection,
-- so that no code can forget to.

-- name: touched.create
CREATE TEMP TABLE IF NOT EXISTS touched_users (user_id INTEGER PRIMARY KEY)

-- name: touched.create2
CREATE TEMP TABLE IF NOT EXISTS touched_assignments (assignment_id INTEGER PRIMARY KEY)

-- name: touched.trigger
CREATE TEMP TRIGGER IF NOT EXISTS touch_member AFTER INSERT ON main.members BEGIN
    INSERT OR IGNORE INTO touched_users VALUES (NEW.user_id);
END

-- name: touched.trigger2
CREATE TEMP TRIGGER IF NOT EXISTS touch_assignment AFTER INSERT ON main.assignments WHEN NEW.team = 1 BEGIN
    INSERT OR IGNORE INTO touched_assignments VALUES (NEW.id);
END

-- name: touched.trigger3
CREATE TEMP TRIGGER IF NOT EXISTS touch_assignment_again AFTER UPDATE ON main.assignments WHEN NEW.team = 1 BEGIN
    INSERT OR IGNORE INTO touched_assignments VALUES (NEW.id);
END

-- name: touched.clear
DELETE FROM temp.touched_users

-- name: touched.clear2
DELETE FROM temp.touched_assignments
