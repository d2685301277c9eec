-- What a sync keeps is read by who may see integrations and users, and written by who may edit both. What is kept of somebody decides what the next run, whoever starts it, writes of them: so of an account
-- that ranks above, only by who may manage administrators.

CREATE OR REPLACE FUNCTION sees_sync() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT may('{see sync}') AND may('{view}')
$$;

CREATE OR REPLACE FUNCTION may_sync() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT may('{edit sync}') AND may('{edit}')
$$;

CREATE OR REPLACE FUNCTION check_sync(who text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    mine text[];
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN;
    END IF;
    PERFORM hold_still();
    IF NOT may_sync() THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{edit sync}';
    END IF;
    IF EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned()) THEN -- where rows say what nobody has judged yet
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'what a sync keeps is not written amid a change';
    END IF;
    mine := permissions_of(me());
    IF '{admins}' <> ALL (mine) AND EXISTS (SELECT 1 FROM users u WHERE u.uuid = who AND (u.account_type = 0 OR rank_of(who) < rank_of(me()))) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{admins}';
    END IF;
END $$;

-- By whom the row is written: by the owner's functions too (2-forgetting.sql), whoever has called them.
CREATE OR REPLACE FUNCTION guard_sync() RETURNS trigger LANGUAGE plpgsql SET search_path = {path} AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_class c WHERE c.oid = TG_RELID AND pg_has_role(current_user, c.relowner, 'USAGE')) THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    PERFORM check_sync(CASE WHEN TG_OP = 'DELETE' THEN OLD.object_uuid ELSE NEW.object_uuid END);
    IF TG_OP = 'UPDATE' AND (OLD.object_uuid, OLD.kind, OLD.connection) IS DISTINCT FROM (NEW.object_uuid, NEW.kind, NEW.connection) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'what is kept of one object does not become that of another';
    END IF;
    IF TG_OP <> 'DELETE' AND (char_length(NEW.connection) > 2000 OR char_length(NEW.remote_id) > {longest id} OR octet_length(CAST(to_jsonb(NEW) AS text)) > {largest base}) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what a sync keeps';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON sync_links FOR EACH ROW EXECUTE FUNCTION guard_sync();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON sync_steps FOR EACH ROW EXECUTE FUNCTION guard_sync();

-- A run is its operator's; of one whose time is over, anybody says that it has died. What is past stays as it was.
CREATE OR REPLACE FUNCTION guard_sync_run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    now bigint := clock_now();
    is_so boolean;
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN NEW;
    END IF;
    PERFORM hold_still();
    IF NOT may_sync() THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{edit sync}';
    END IF;
    is_so := NEW.claimed_until <= now + {sync lease} + {ahead} AND char_length(NEW.connection) <= 2000 AND char_length(NEW.counts) <= 10000 AND char_length(NEW.problem) <= 10000 AND char_length(NEW.said) <= 10000
        AND CASE TG_OP WHEN 'INSERT' THEN NEW.operator_uuid = me() AND NEW.state = 0 AND NEW.ended IS NULL AND NEW.started BETWEEN now - {ahead} AND now + {ahead}
        ELSE OLD.state = 0 AND (NEW.id, NEW.operator_uuid, NEW.started, NEW.connection) = (OLD.id, OLD.operator_uuid, OLD.started, OLD.connection)
            AND (OLD.operator_uuid = me() OR (NEW.state = 3 AND OLD.claimed_until < now + {ahead} AND (NEW.counts, NEW.problem, NEW.said) = (OLD.counts, OLD.problem, OLD.said))) END;
    IF is_so IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a run is its operator''s, and what is past stays';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE ON sync_runs FOR EACH ROW EXECUTE FUNCTION guard_sync_run()
