-- Names of users whom an event deletes leave the trail and history, where the workspace has it so (U17): see storage/audit/Forgetting. Operators may not
-- write there, so it is done here, for whoever the event in the making deletes; that it deletes them is judged with the rest of it.

CREATE OR REPLACE FUNCTION pseudonym(account text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT {pseudonym}
$$;

CREATE OR REPLACE FUNCTION forgotten_from(first_one bigint) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT DISTINCT n.object_id FROM entries n CROSS JOIN workspace w
    WHERE n.id >= first_one AND n.action = 'deleteUser' AND w.tombstone = 1 AND NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = n.object_id)
$$;

-- What is of them: themselves, and invitations that go by their pseudonyms.
CREATE OR REPLACE FUNCTION forgotten_objects(gone text[]) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT gone || ARRAY(SELECT DISTINCT h.uuid FROM invitations_history h WHERE h.email IN (SELECT {account address} FROM unnest(gone) AS a (account)))
$$;

-- What the event is hashed with: what it left of them. Null, which no event says: it left too much.
CREATE OR REPLACE FUNCTION forgotten_by(first_one bigint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    gone text[] := ARRAY(SELECT forgotten_from(first_one));
BEGIN
    IF gone = '{}' THEN
        RETURN '';
    END IF;
    IF EXISTS (SELECT 1 FROM entries n WHERE n.object_id = ANY (gone) AND n.salt IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT encode(sha256(string_agg(chain_number(n.id) || chain_text(n.object) || chain_text(n.change), CAST('' AS bytea) ORDER BY n.id)), 'hex')
        FROM entries n WHERE n.object_id = ANY (forgotten_objects(gone)) AND n.seal IS NOT NULL);
END $$;

CREATE OR REPLACE FUNCTION check_forgets(first_one bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun b WHERE b.xid = pg_current_xact_id() AND b.first_entry = first_one) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'nobody is forgotten without a change that was begun';
    END IF;
END $$;

-- Who they are.
CREATE OR REPLACE FUNCTION forget_accounts(first_one bigint) RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    gone text[];
    pictures_of text[];
    invited text[];
    invited_of text[];
BEGIN
    PERFORM check_forgets(first_one);
    gone := ARRAY(SELECT forgotten_from(first_one));
    -- Invitations that are gone, to addresses that were theirs and are nobody else's now; of those that went along, capital letters may have been others
    SELECT coalesce(array_agg(y.uuid), '{}'), coalesce(array_agg(y.account), '{}') INTO invited, invited_of FROM (
        SELECT x.uuid, min(x.account) AS account FROM (
            SELECT h.uuid, h.email, a.uuid AS account FROM users_history a JOIN invitations_history h ON h.email = a.email WHERE a.uuid = ANY (gone) AND a.since < a.until -- not for a moment
            UNION SELECT h.uuid, h.email, a.uuid FROM entries n JOIN invitations_history h ON h.uuid = n.object_id JOIN users_history a ON lower(a.email) = lower(h.email)
            WHERE n.id >= first_one AND n.action = 'deleteInvitation' AND a.uuid = ANY (gone) AND a.since < a.until
        ) AS x
        WHERE NOT EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = x.uuid) AND NOT EXISTS (SELECT 1 FROM users u WHERE u.email_key = lower(x.email))
        GROUP BY x.uuid
    ) AS y;
    UPDATE entries n SET salt = NULL, seal = seal_of(n.salt, n.object, n.change),
        object = pseudonym(n.object_id) || CASE WHEN n.object ~ '→' THEN ' ' || regexp_replace(n.object, '^.*→', '→') ELSE '' END,
        change = CASE WHEN n.other_id = '' THEN CAST({forgotten change} AS text) ELSE n.change END
    WHERE n.object_id = ANY (gone) AND n.salt IS NOT NULL;
    UPDATE entries n SET salt = NULL, seal = seal_of(n.salt, n.object, n.change), object = pseudonym(g.account), change = CAST({forgotten invitation} AS text)
    FROM unnest(invited, invited_of) AS g (uuid, account) WHERE n.object_id = g.uuid AND n.salt IS NOT NULL;
    DELETE FROM entry_texts x USING entries n WHERE x.entry = n.id AND n.object_id = ANY (gone || invited) AND n.seal IS NOT NULL;
    pictures_of := ARRAY(SELECT DISTINCT h.picture FROM users_history h WHERE h.uuid = ANY (gone) AND h.picture <> '');
    UPDATE users_history n SET {forgotten columns} WHERE n.uuid = ANY (gone);
    UPDATE invitations_history n SET {forgotten invitation columns} FROM unnest(invited, invited_of) AS g (uuid, account) WHERE n.uuid = g.uuid;
    DELETE FROM mails m WHERE m.object_uuid = ANY (gone || invited);
    DELETE FROM links l WHERE l.object_uuid = ANY (gone || invited);
    UPDATE sync_links l SET base = '{}' WHERE l.kind = 0 AND l.object_uuid = ANY (gone);
    UPDATE sync_steps s SET wanted = '', said = '' WHERE s.kind = 0 AND s.object_uuid = ANY (gone);
    DELETE FROM pictures p WHERE p.hash = ANY (pictures_of) AND NOT EXISTS (SELECT 1 FROM users u WHERE u.picture = p.hash AND u.picture <> '') AND NOT EXISTS (SELECT 1 FROM users_history h WHERE h.picture = p.hash AND h.picture <> '');
    RETURN QUERY SELECT unnest(gone);
END $$;

-- Then, what the event in the making is hashed with: whoever deletes may not be one who reads the trail.
CREATE OR REPLACE FUNCTION hash_of_forgotten(first_one bigint) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    PERFORM check_forgets(first_one);
    RETURN forgotten_by(first_one);
END $$;

CREATE OR REPLACE FUNCTION forget_operators(first_one bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    gone text[];
    names text[];
BEGIN
    PERFORM check_forgets(first_one);
    gone := ARRAY(SELECT forgotten_from(first_one));
    names := ARRAY(SELECT DISTINCT e.operator_name FROM events e WHERE e.operator_id = ANY (gone) AND e.salt IS NOT NULL);
    UPDATE events e SET salt = NULL, seal = seal_of(e.salt, e.operator_name, e.origin), operator_name = pseudonym(e.operator_id), origin = ''
    WHERE e.operator_id = ANY (gone) AND e.salt IS NOT NULL;
    UPDATE event_texts x SET origin_key = '' FROM events e WHERE x.event = e.seq AND e.operator_id = ANY (gone) AND e.seal IS NOT NULL;
    DELETE FROM operator_names o WHERE o.name = ANY (names) AND NOT EXISTS (SELECT 1 FROM events e WHERE e.operator_name = o.name);
END $$
