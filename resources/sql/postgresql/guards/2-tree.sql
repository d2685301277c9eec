-- Which group is within which, kept as rows come and go: before they do, so that whatever judges, in the same statement too, finds
-- the tree as it will be. {path}: operators may not write it themselves.

-- An INSERT that gives way to a row that is there (ON CONFLICT) comes here as well.
CREATE OR REPLACE FUNCTION group_tree_grow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    INSERT INTO group_tree (inner_id, outer_id)
    SELECT NEW.id, NEW.id WHERE NOT EXISTS (SELECT 1 FROM user_groups g WHERE g.id = NEW.id OR g.uuid = NEW.uuid OR g.name_key = NEW.name_key);
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION group_tree_shrink() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM group_tree WHERE inner_id = OLD.id AND outer_id = OLD.id;
    RETURN OLD;
END $$;

CREATE OR REPLACE FUNCTION group_tree_join() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    INSERT INTO group_tree (inner_id, outer_id)
    SELECT i.inner_id, o.outer_id FROM group_tree o CROSS JOIN group_tree i WHERE o.inner_id = NEW.outer_id AND i.outer_id = NEW.inner_id
    ON CONFLICT DO NOTHING;
    RETURN NEW;
END $$;

-- The nesting that goes is still there.
CREATE OR REPLACE FUNCTION group_tree_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM group_tree
    WHERE outer_id IN (SELECT o.outer_id FROM group_tree o WHERE o.inner_id = OLD.outer_id)
      AND inner_id IN (SELECT i.inner_id FROM group_tree i WHERE i.outer_id = OLD.inner_id);
    INSERT INTO group_tree (inner_id, outer_id)
    SELECT i.inner_id, o.outer_id
    FROM group_tree part CROSS JOIN nestings n CROSS JOIN group_tree o CROSS JOIN group_tree i
    WHERE n.id <> OLD.id AND part.outer_id = OLD.inner_id AND n.inner_id = part.inner_id AND o.inner_id = n.outer_id AND i.outer_id = n.inner_id
    ON CONFLICT DO NOTHING;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER group_tree_grow BEFORE INSERT ON user_groups FOR EACH ROW EXECUTE FUNCTION group_tree_grow();

CREATE OR REPLACE TRIGGER group_tree_shrink BEFORE DELETE ON user_groups FOR EACH ROW EXECUTE FUNCTION group_tree_shrink();

CREATE OR REPLACE TRIGGER group_tree_join BEFORE INSERT ON nestings FOR EACH ROW EXECUTE FUNCTION group_tree_join();

CREATE OR REPLACE TRIGGER group_tree_part BEFORE DELETE ON nestings FOR EACH ROW EXECUTE FUNCTION group_tree_part()
