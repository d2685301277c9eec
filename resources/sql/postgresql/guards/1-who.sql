-- Whose login it is, and what that user may do now. {path}: where functions of the owner look for what they name, temporary
-- tables last; {added}, {capped}, {changing}: see core/Rights.

-- Whoever owns the schema, or is a member of that role, is bound by nothing here, as the owner of a file is.
CREATE OR REPLACE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT pg_has_role(session_user, current_user, 'USAGE')
$$;

-- Null: nobody, as is who may not sign in any more. Amid a change, whose that is.
CREATE OR REPLACE FUNCTION me() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT coalesce((SELECT b.operator_id FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned()), (SELECT u.uuid FROM users u WHERE u.uuid = l.user_uuid AND u.status = 1 AND u.locked = 0))
        FROM logins l WHERE l.login = CAST(session_user AS text));
END $$;

-- For what is given away, or noted, and told by no event: by what stands now. Nobody makes an event until that stands too, and whoever has looked before the latest one has to look again (40001).
CREATE OR REPLACE FUNCTION hold_still() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        PERFORM FROM turn FOR SHARE;
    END IF;
END $$;

-- Whether it is that of the pages which links lead to (2-links.sql). It is nobody's, and amid a change that of whose link it is.
CREATE OR REPLACE FUNCTION is_pages() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM logins l WHERE l.login = CAST(session_user AS text) AND l.user_uuid = '{pages}');
END $$;

-- Of the pages: the invitation that is being answered, and the project that it offers.
CREATE OR REPLACE FUNCTION my_invitation() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT b.link_object FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned() AND b.link <> '' AND b.link_kind = 2);
END $$;

CREATE OR REPLACE FUNCTION my_offer() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT i.project FROM invitations i WHERE i.uuid = my_invitation());
END $$;

-- And the event that they make.
CREATE OR REPLACE FUNCTION my_event() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT b.event FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned() AND b.link <> '');
END $$;

CREATE OR REPLACE FUNCTION my_name() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT b.operator_name FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned() AND b.link <> '');
END $$;

CREATE OR REPLACE FUNCTION is_known() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT me() IS NOT NULL OR is_owner() OR is_pages()
$$;

CREATE OR REPLACE FUNCTION permissions_of(who text) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT p.permission), '{}')
    FROM users u CROSS JOIN LATERAL (
        SELECT rp.permission FROM user_roles ur JOIN role_permissions rp ON rp.role_id = ur.role_id WHERE ur.user_id = u.id
        UNION ALL SELECT unnest({added}) WHERE u.account_type = 0) AS p
    WHERE u.uuid = who AND u.status = 1 AND u.locked = 0 AND NOT (u.account_type = 2 AND p.permission = ANY ({capped})));
END $$;

-- Where a role that permits this stands among those that are built in, see core/Rights.
CREATE OR REPLACE FUNCTION rank_of_permissions(permitted text[]) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT CASE WHEN '{admins}' = ANY (permitted) THEN min(b.rank)
        ELSE greatest(min(b.rank) + 1, max(b.rank) FILTER (WHERE string_to_array(b.permissions, ' ') @> permitted)) END
    FROM roles b WHERE b.built_in = 1 AND b.scope = 0 AND permitted IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION rank_of_role(r roles) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT CASE WHEN r.built_in = 1 THEN r.rank ELSE rank_of_permissions(string_to_array(r.permissions, ' ')) END
$$;

-- Of the highest role held; the lower, the higher.
CREATE OR REPLACE FUNCTION rank_of(who text) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT coalesce(min(rank_of_role(r)), 2147483647)
    FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.id = ur.role_id WHERE u.uuid = who);
END $$;

-- Amid a change, as they were when it was begun: who takes something from themselves ends what they are about.
CREATE OR REPLACE FUNCTION mine() RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN coalesce((SELECT b.permissions FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned()), permissions_of(me()));
END $$;

CREATE OR REPLACE FUNCTION may(permission text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN pg_has_role(session_user, current_user, 'USAGE') OR permission = ANY (mine());
END $$;

-- Whoever changes something reads what rules look into.
CREATE OR REPLACE FUNCTION may_read(permission text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN may(permission) OR mine() && {changing};
END $$;

CREATE OR REPLACE FUNCTION reads_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT may_read('{audit}') AND may_read('{view}') AND may_read('{projects}')
$$;

CREATE OR REPLACE FUNCTION my_id() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN (SELECT u.id FROM users u WHERE u.uuid = me() AND NOT EXISTS (SELECT 1 FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned() AND b.link_kind IN (4, 5) AND b.link <> '')); -- by an address alone, no more than has to be
END $$;

CREATE OR REPLACE FUNCTION my_address() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT email FROM users WHERE uuid = me()
$$;

-- Of the trail, what tells that there is something new, also to who may not read it.
CREATE OR REPLACE FUNCTION trail_head() RETURNS TABLE (seq bigint, hash text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT e.seq, e.hash FROM events e WHERE is_known() ORDER BY e.seq DESC LIMIT 1
$$;

CREATE OR REPLACE FUNCTION event_of_hash(wanted text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT e.seq FROM events e WHERE e.hash = wanted AND is_known()
$$;

CREATE OR REPLACE FUNCTION last_entry() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT coalesce(max(n.id), 0) FROM entries n WHERE is_known()
$$;

CREATE OR REPLACE FUNCTION hash_of_event(wanted bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT e.hash FROM events e WHERE e.seq = wanted AND is_known()
$$;

-- What was changed, but to what and from what only for who may read that.
CREATE OR REPLACE FUNCTION entries_since(known bigint, most bigint)
RETURNS TABLE (event bigint, action text, object_id text, other_id text, change text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT en.event, en.action, en.object_id, en.other_id,
        CASE WHEN may_read('{audit}') THEN en.change
        ELSE CAST(jsonb_build_object('do', en.action, 'set', (SELECT coalesce(jsonb_object_agg(k, NULL), '{}') FROM jsonb_object_keys(coalesce(CAST(en.change AS jsonb) -> 'set', '{}')) AS k)) AS text) END
    FROM entries en
    WHERE (me() IS NOT NULL OR is_owner()) AND en.id >= (SELECT min(first_entry) FROM events WHERE seq > known)
    ORDER BY en.id LIMIT most
$$
