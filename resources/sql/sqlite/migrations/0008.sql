-- Groups in groups (G6). Whoever is in the inner one is in the outer one too.
CREATE TABLE nestings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outer_id INTEGER NOT NULL REFERENCES user_groups (id),
    inner_id INTEGER NOT NULL REFERENCES user_groups (id),
    since INTEGER NOT NULL,
    UNIQUE (outer_id, inner_id)
) STRICT;

CREATE INDEX nestings_by_inner ON nestings (inner_id, outer_id);

CREATE TABLE nestings_history (
    id INTEGER NOT NULL, outer_id INTEGER NOT NULL, inner_id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX nestings_history_by_inner ON nestings_history (inner_id, since);

DROP VIEW group_members;

DROP VIEW group_tree;

-- Which group is in which, directly or not, each one in itself: so every rule is one join away. Kept by the triggers below,
-- so that no code can forget to.
CREATE TABLE group_tree (
    inner_id INTEGER NOT NULL,
    outer_id INTEGER NOT NULL,
    PRIMARY KEY (inner_id, outer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX group_tree_by_outer ON group_tree (outer_id, inner_id);

INSERT INTO group_tree (inner_id, outer_id) SELECT id, id FROM user_groups;

CREATE TRIGGER group_tree_grow AFTER INSERT ON user_groups BEGIN
    INSERT INTO group_tree (inner_id, outer_id) VALUES (NEW.id, NEW.id);
END;

CREATE TRIGGER group_tree_shrink AFTER DELETE ON user_groups BEGIN
    DELETE FROM group_tree WHERE inner_id = OLD.id AND outer_id = OLD.id;
END;

CREATE TRIGGER group_tree_join AFTER INSERT ON nestings BEGIN
    INSERT OR IGNORE INTO group_tree (inner_id, outer_id)
    SELECT i.inner_id, o.outer_id FROM group_tree o CROSS JOIN group_tree i WHERE o.inner_id = NEW.outer_id AND i.outer_id = NEW.inner_id;
END;

-- What was joined by it, and then again what is joined by others: those others lead into the part that was cut off.
CREATE TRIGGER group_tree_part AFTER DELETE ON nestings BEGIN
    DELETE FROM group_tree
    WHERE outer_id IN (SELECT o.outer_id FROM group_tree o WHERE o.inner_id = OLD.outer_id)
      AND inner_id IN (SELECT i.inner_id FROM group_tree i WHERE i.outer_id = OLD.inner_id);
    INSERT OR IGNORE INTO group_tree (inner_id, outer_id)
    SELECT i.inner_id, o.outer_id
    FROM group_tree part CROSS JOIN nestings n CROSS JOIN group_tree o CROSS JOIN group_tree i
    WHERE part.outer_id = OLD.inner_id AND n.inner_id = part.inner_id AND o.inner_id = n.outer_id AND i.outer_id = n.inner_id;
END;

CREATE VIEW group_members AS
    SELECT t.outer_id AS group_id, m.user_id, m.id AS member_id, m.group_id AS through_id
    FROM members m JOIN group_tree t ON t.inner_id = m.group_id;
