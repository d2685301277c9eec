// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresGuards.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Licence.h"
#include "core/LicenceKeys.h"
#include "core/MailLink.h"
#include "core/OneTimeCode.h"
#include "core/Pseudonym.h"
#include "core/Rights.h"
#include "core/SignInReport.h"
#include "core/Text.h"
#include "storage/Catalogue.h"
#include "storage/Database.h"
#include "storage/Dialect.h"
#include "storage/Logins.h"
#include "storage/Writer.h"
#include "storage/audit/ChainHash.h"
#include "storage/mails/Outbox.h"
#include "storage/postgresql/RecordedForm.h"
#include "storage/postgresql/SqlLiteral.h"
#include "storage/sync/SyncStore.h"
#include "storage/visits/KnownVisit.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ReadTable
{
    QString name;
    Table like; // whose permission it needs
    QString own {}; // what one may see all the same
};

// What other systems report of sign-ins, see storage/signins.
const QStringList &reportedTables()
{
    static const QStringList tables {u"sign_ins"_s, u"sessions"_s};
    return tables;
}

QVector<ReadTable> readTables()
{
    QVector<ReadTable> tables {{u"users"_s, Table::Users, u"uuid = (SELECT me())"_s},
        {u"user_roles"_s, Table::Users, u"user_id = (SELECT my_id())"_s}, {u"user_groups"_s, Table::Groups},
        {u"members"_s, Table::Members}, {u"nestings"_s, Table::Groups}, {u"projects"_s, Table::Projects, u"uuid = (SELECT my_offer())"_s},
        {u"assignments"_s, Table::Assignments, u"(user_id = (SELECT my_id()) AND (SELECT is_pages()))"_s}, {u"invitations"_s, Table::Invitations, u"uuid = (SELECT my_invitation())"_s}};
    for (qsizetype i = 0, count = tables.size(); i < count; ++i)
        tables.append({tables.at(i).name + u"_history"_s, tables.at(i).like, {}});
    tables.append({u"group_tree"_s, Table::Groups});
    tables.append({u"seats"_s, Table::Users});
    tables.append({u"pictures"_s, Table::Users, u"hash IN (SELECT u.picture FROM users u WHERE u.uuid = (SELECT me()))"_s});
    for (const QString &name : reportedTables())
        tables.append({name, Table::Users});
    tables.append({u"mails"_s, Table::Mails});
    for (const QString &name : {u"events"_s, u"event_texts"_s, u"operator_names"_s})
        tables.append({name, Table::Events, name == "events"_L1 ? u"seq = (SELECT my_event())"_s : name == "operator_names"_L1 ? u"name = (SELECT my_name())"_s : QString()});
    for (const QString &name : {u"entries"_s, u"entry_texts"_s})
        tables.append({name, Table::Entries, name == "entries"_L1 ? u"event = (SELECT my_event())"_s : QString()});
    return tables;
}

const QStringList &guardedTables()
{
    static const QStringList tables {
        u"users"_s, u"user_roles"_s, u"user_groups"_s, u"members"_s, u"nestings"_s, u"projects"_s, u"assignments"_s, u"roles"_s, u"invitations"_s};
    return tables;
}

const QStringList &ownLists()
{
    static const QStringList tables {u"providers"_s, u"classifications"_s};
    return tables;
}

const QStringList &trailTables()
{
    static const QStringList tables {
        u"events"_s, u"entries"_s, u"event_texts"_s, u"entry_texts"_s, u"operator_names"_s};
    return tables;
}

// What an undo of everything that was done to a user leaves otherwise than it was.
QStringList fieldsThatStay()
{
    QStringList keys;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.is(FieldDefinition::Irrevocable) || field.is(FieldDefinition::Reported))
            keys.append(QString::fromLatin1(field.key));
    }
    return keys;
}

// Whoever changes anything needs one of them.
QStringList changingPermissions()
{
    QStringList all;
    for (const ChangeDefinition &definition : changeDefinitions()) {
        all.append(QString::fromLatin1(definition.permission));
        for (const FieldDefinition &field : fieldsOf(definition.object)) {
            if (field.permission)
                all.append(QString::fromLatin1(field.permission));
        }
    }
    all.removeDuplicates();
    return all;
}

// What rows that join two things stand for.
QStringList boundColumns()
{
    QStringList columns;
    for (const KindDefinition &kind : kindDefinitions()) {
        for (const ReferenceDefinition &reference : kind.references) {
            if (kind.joins())
                columns.append(QString::fromLatin1(reference.column));
        }
    }
    columns.removeDuplicates();
    return columns;
}

QStringList cappedPermissions()
{
    QStringList capped = Catalogue::permissions();
    capped.removeIf([](const QString &permission) { return !Rights::isCapped(permission); });
    return capped;
}

// Of the workspace's own row.
QString settingsColumns()
{
    QStringList columns;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::Workspace)) {
        if (field.column)
            columns.append(QString::fromLatin1(field.column));
    }
    return columns.join(u", "_s);
}

// Of the fields that say how long their texts may be.
int shortestLimit()
{
    int shortest = int(LongestAddress);
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User))
        shortest = field.longest > 0 ? std::min(shortest, field.longest) : shortest;
    return shortest;
}

// As bytes in hexadecimal.
QString licenceSignersArray()
{
    QStringList keys;
    for (const LicenceSigner &signer : licenceSigners())
        keys.append(u"\\x"_s + QString::fromLatin1(signer.publicKey.toHex()));
    return arrayOf(keys);
}

// As core/Pseudonym makes it of an ID.
QString pseudonymOf(Field field, const QString &account)
{
    if (field == Field::LastName)
        return u"%1 || right(%2, %3)"_s.arg(quoted(Pseudonym::nameStart()), account).arg(Pseudonym::IdCharacters);
    return field == Field::Email ? u"%1 || %2"_s.arg(account, quoted(Pseudonym::addressEnd())) : u"''"_s;
}

// Of an entry n, by the User ID that `account` says.
QString forgottenChange(ObjectKind kind, const QString &account)
{
    QString change = u"CAST(n.change AS jsonb)"_s;
    for (const FieldDefinition &field : fieldsOf(kind)) {
        for (const QString &side : {u"was"_s, u"set"_s}) {
            if (field.is(FieldDefinition::Telling))
                change = u"jsonb_set(%1, '{%2,%3}', to_jsonb(CAST(%4 AS text)), false)"_s.arg(change, side, QLatin1StringView(field.key), pseudonymOf(field.field, account));
        }
    }
    return change;
}

// Of a row n of history, likewise.
QString forgottenColumns(ObjectKind kind, const QString &account)
{
    QStringList columns;
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (field.is(FieldDefinition::Telling))
            columns.append(QLatin1StringView(field.column) + u" = "_s + pseudonymOf(field.field, account));
    }
    return columns.join(u", "_s);
}

// A statement as a function has it, by the names of what it takes.
QString inOrder(QString query, const QStringList &names)
{
    for (const QString &name : names)
        query.replace(query.indexOf(u'?'), 1, name);
    return query;
}

QString ofHash(const QString &query)
{
    return inOrder(query, {u"token_hash"_s});
}

// What is touched, for a rule that programs ask of temporary tables.
QString withTouched(QString rule)
{
    const QString touched = uR"(WITH touched_users (user_id) AS (
        SELECT m.user_id FROM members m WHERE m.since = number
        UNION SELECT m.user_id FROM nestings n JOIN group_members m ON m.group_id = n.inner_id WHERE n.since = number),
    touched_assignments (assignment_id) AS (SELECT a.id FROM assignments a WHERE a.since = number),)"_s;
    const qsizetype with = rule.indexOf("WITH "_L1);
    return rule.replace(with, 4, touched);
}

QStringList policies()
{
    QStringList statements;
    for (const ReadTable &table : readTables()) {
        const QString permission = QString::fromLatin1(definitionOf(table.like).permission);
        const QString own = table.own.isEmpty() ? QString() : u" OR "_s + table.own;
        statements << u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table.name)
                   << u"DROP POLICY IF EXISTS seen ON %1"_s.arg(table.name)
                   << u"CREATE POLICY seen ON %1 FOR SELECT USING ((SELECT may_read(%2))%3)"_s.arg(
                          table.name, quoted(permission), own);
    }
    for (const QString &table : {u"passwords"_s, u"links"_s, u"authenticators"_s, u"recovery_codes"_s, u"visits"_s}) { // by nobody but the owner
        statements << u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table) << u"DROP POLICY IF EXISTS seen ON %1"_s.arg(table)
                   << u"CREATE POLICY seen ON %1 FOR SELECT USING (false)"_s.arg(table);
    }
    statements << u"DROP POLICY IF EXISTS edited ON mails"_s << u"CREATE POLICY edited ON mails FOR UPDATE USING (may_send(operator_uuid, object_uuid))"_s;
    for (const QString &table : guardedTables() + trailTables() + reportedTables()) {
        statements << u"DROP POLICY IF EXISTS added ON %1"_s.arg(table)
                   << u"CREATE POLICY added ON %1 FOR INSERT WITH CHECK (true)"_s.arg(table);
        if (trailTables().contains(table) && table != "operator_names"_L1) // of which the order may be another one day
            continue;
        statements << u"DROP POLICY IF EXISTS edited ON %1"_s.arg(table)
                   << u"CREATE POLICY edited ON %1 FOR UPDATE USING (true)"_s.arg(table)
                   << u"DROP POLICY IF EXISTS removed ON %1"_s.arg(table)
                   << u"CREATE POLICY removed ON %1 FOR DELETE USING (true)"_s.arg(table);
    }
    return statements;
}

// After the functions that they ask.
QStringList syncPolicies()
{
    QStringList statements;
    for (const QString &table : {u"sync_links"_s, u"sync_runs"_s, u"sync_steps"_s}) {
        statements << u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table);
        for (const auto &[policy, rule] : {std::pair(u"seen"_s, u"FOR SELECT USING ((SELECT sees_sync()))"_s), std::pair(u"added"_s, u"FOR INSERT WITH CHECK ((SELECT may_sync()))"_s),
                 std::pair(u"edited"_s, u"FOR UPDATE USING ((SELECT may_sync()))"_s), std::pair(u"removed"_s, u"FOR DELETE USING ((SELECT may_sync()))"_s)})
            statements << u"DROP POLICY IF EXISTS %1 ON %2"_s.arg(policy, table) << u"CREATE POLICY %1 ON %2 %3"_s.arg(policy, table, rule);
    }
    return statements;
}

// Where functions of the owner look for what they name.
QString pathOf(const QString &schema)
{
    return u"\"%1\", pg_catalog, pg_temp"_s.arg(schema);
}

QStringList triggers(const QString &path)
{
    QStringList statements;
    for (const QString &table : guardedTables() + QStringList {u"workspace"_s})
        statements
            << u"CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION guard_row()"_s
                   .arg(table);
    QStringList own {u"sign_ins_unlocked"_s, u"role_permissions_grow"_s, u"role_permissions_change"_s, u"role_permissions_shrink"_s};
    for (const QString &table : guardedTables())
        own.append(table + u"_history_keep"_s);
    for (const QString &function : std::as_const(own)) // they write what operators may not
        statements << u"ALTER FUNCTION %1() SECURITY DEFINER SET search_path = %2"_s.arg(function, path);
    return statements;
}

QStringList statementsOf(const QString &file)
{
    QFile text(u":/sql/postgresql/guards/"_s + file);
    if (!text.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qPrintable(text.fileName()));
    return QString::fromUtf8(text.readAll()).split(u";\n\n"_s, Qt::SkipEmptyParts);
}

} // namespace

// To write all of them once more takes a third of the time in which a workspace is made.
Result<void> PostgresGuards::rename(Database &database, const QString &schema)
{
    const QString look = uR"(DO $look$ DECLARE f regprocedure; BEGIN
        FOR f IN SELECT CAST(p.oid AS regprocedure) FROM pg_proc p WHERE p.pronamespace = CAST('"%1"' AS regnamespace) AND EXISTS (SELECT 1 FROM unnest(p.proconfig) AS c (setting) WHERE c.setting LIKE 'search_path=%') LOOP
            EXECUTE format('ALTER FUNCTION %s SET search_path = %2', f);
        END LOOP; END $look$)"_s;
    return database.run(QString(look).replace("%1"_L1, schema).replace("%2"_L1, pathOf(schema))).map([](qint64) {});
}

Result<void> PostgresGuards::write(Database &database, const QString &schema)
{
    const QString name = u'"' + schema + u'"';
    const QString path = pathOf(schema);
    const QVector<std::pair<QString, QString>> places {
        {u"{schema}"_s, name},
        {u"{path}"_s, path},
        {u"{added}"_s, arrayOf(Rights::addedByAdminType())},
        {u"{capped}"_s, arrayOf(cappedPermissions())},
        {u"{permissions}"_s, arrayOf(Catalogue::permissions())},
        {u"{changing}"_s, arrayOf(changingPermissions())},
        {u"{stays}"_s, arrayOf(fieldsThatStay())},
        {u"{audit}"_s, QString::fromLatin1(definitionOf(Table::Entries).permission)},
        {u"{view}"_s, QString::fromLatin1(definitionOf(Table::Users).permission)},
        {u"{projects}"_s, QString::fromLatin1(definitionOf(Table::Projects).permission)},
        {u"{edit}"_s, QString::fromLatin1(definitionOf(Verb::Edit, ObjectKind::User).permission)},
        {u"{invite}"_s, QString::fromLatin1(definitionOf(Verb::Add, ObjectKind::Invitation).permission)},
        {u"{settings}"_s, QString::fromLatin1(definitionOf(Verb::Edit, ObjectKind::Workspace).permission)},
        {u"{assign}"_s, Rights::assignToProjects()},
        {u"{admins}"_s, Rights::manageAdmins()},
        {u"{sorted}"_s, RecordedForm::derivedColumns()},
        {u"{wrong keys}"_s, RecordedForm::wrongKeys()},
        {u"{workspace}"_s, RecordedForm::workspace()},
        {u"{bound}"_s, arrayOf(boundColumns())},
        {u"{guarded}"_s, arrayOf(guardedTables())},
        {u"{lists}"_s, arrayOf(ownLists())},
        {u"{trail}"_s, arrayOf(trailTables())},
        {u"{reported}"_s, arrayOf(reportedTables())},
        {u"{ahead}"_s, QString::number(SignInReport::Ahead)},
        {u"{set}"_s, settingsColumns()},
        {u"{asked}"_s,
            arrayOf({u"is_owner"_s, u"me"_s, u"my_id"_s, u"my_address"_s, u"is_pages"_s, u"my_invitation"_s, u"my_offer"_s, u"my_event"_s, u"my_name"_s, u"last_entry"_s, u"may"_s, u"may_read"_s, u"reads_all"_s,
                u"trail_head"_s, u"event_of_hash"_s, u"hash_of_event"_s, u"entries_since"_s, u"begin_change"_s,
                u"event_time"_s, u"current_event"_s, u"make_login"_s, u"renew_login"_s, u"drop_login"_s,
                u"known_logins"_s, u"set_password"_s, u"keep_picture"_s, u"may_send"_s, u"fill_mails"_s, u"remind_invited"_s, u"warn_of_seats"_s, u"add_link"_s, u"replace_links"_s, u"sees_sync"_s, u"may_sync"_s, u"check_sync"_s, u"lost_passwords"_s, u"forget_accounts"_s, u"hash_of_forgotten"_s, u"forget_operators"_s, u"tell_present"_s, u"leave_present"_s, u"who_is_present"_s})},
        {u"{asked by pages}"_s, arrayOf({u"is_owner"_s, u"me"_s, u"my_id"_s, u"is_pages"_s, u"my_invitation"_s, u"my_offer"_s, u"my_event"_s, u"my_name"_s, u"last_entry"_s, u"may"_s, u"may_read"_s, u"trail_head"_s, u"event_of_hash"_s, u"hash_of_event"_s, u"begin_change"_s,
            u"event_time"_s, u"current_event"_s, u"set_password"_s, u"keep_picture"_s, u"fill_mails"_s, u"find_link"_s, u"find_offer"_s, u"find_deleted_offer"_s, u"use_link"_s, u"password_form"_s, u"find_visit"_s, u"find_forgetful"_s, u"start_visit"_s, u"take_step"_s,
            u"take_code"_s, u"end_visit"_s, u"end_other_visits"_s, u"note_refusal"_s, u"find_due"_s, u"note_login"_s, u"some_secret"_s, u"set_authenticator"_s, u"add_recovery_code"_s})},
        {u"{find link}"_s, ofHash(database.text("links.whole"))},
        {u"{find offer}"_s, ofHash(database.text("links.wholeOffer"))},
        {u"{find deleted offer}"_s, ofHash(database.text("links.wholeDeletedOffer"))},
        {u"{password form}"_s, inOrder(database.text("visits.wholeForm"), {u"address"_s})},
        {u"{find visit}"_s, inOrder(database.text("visits.whole"), {u"token_hash"_s, u"now"_s})},
        {u"{find account}"_s, inOrder(database.text("visits.wholeAccount"), {u"address"_s, u"now"_s})},
        {u"{too many failures}"_s, OwnAct::tooManyFailures()},
        {u"{note refusal}"_s, inOrder(database.text("visits.wholeRefusal"), {u"now"_s, u"address"_s})},
        {u"{noted within}"_s, QString::number(RefusedSignIn::NotedWithin)},
        {u"{find due}"_s, inOrder(database.text("visits.wholeDue"), {u"address"_s})},
        {u"{note login}"_s, ofHash(database.text("visits.wholeLogin"))},
        {u"{some secret}"_s, database.text("authenticators.wholeSome")},
        {u"{code period}"_s, QString::number(OneTimeCode::Period)},
        {u"{visit life}"_s, QString::number(KnownVisit::Life)},
        {u"{pages}"_s, Logins::Pages},
        {u"{all}"_s, arrayOf(Catalogue::rolesWith(u"*"_s))},
        {u"{views}"_s, arrayOf(Catalogue::rolesWith(u"*.view"_s))},
        {u"{own permission}"_s, Catalogue::ownPermission()},
        {u"{activation life}"_s, QString::number(MailLink::ActivationLife)},
        {u"{reset life}"_s, QString::number(MailLink::ResetLife)},
        {u"{lease}"_s, QString::number(Outbox::Lease)},
        {u"{see sync}"_s, SyncStore::seePermission()},
        {u"{edit sync}"_s, SyncStore::editPermission()},
        {u"{sync lease}"_s, QString::number(SyncStore::Lease)},
        {u"{longest id}"_s, QString::number(SyncStore::LongestId)},
        {u"{largest base}"_s, QString::number(SyncStore::LargestBase)},
        {u"{longest pause}"_s, QString::number(Outbox::LongestPause)},
        {u"{largest picture}"_s, QString::number(NewPicture::LargestBytes)},
        {u"{shortest}"_s, QString::number(shortestLimit())},
        {u"{longest name}"_s, QString::number(LongestName)},
        {u"{longest reason}"_s, QString::number(LongestReason)},
        {u"{form}"_s, QString::number(EventFields::LatestForm)},
        {u"{salt}"_s, QString::number(Seal::SaltBytes)},
        {u"{pseudonym}"_s, pseudonymOf(Field::LastName, u"account"_s)},
        {u"{account address}"_s, pseudonymOf(Field::Email, u"a.account"_s)},
        {u"{forgotten change}"_s, forgottenChange(ObjectKind::User, u"n.object_id"_s)},
        {u"{forgotten columns}"_s, forgottenColumns(ObjectKind::User, u"n.uuid"_s)},
        {u"{forgotten invitation}"_s, forgottenChange(ObjectKind::Invitation, u"g.account"_s)},
        {u"{forgotten invitation columns}"_s, forgottenColumns(ObjectKind::Invitation, u"g.account"_s)},
        {u"{administrator}"_s, database.dialect().withPhrases(database.text("invariants.administrator"))},
        {u"{signers}"_s, licenceSignersArray()},
        {u"{steps}"_s, database.text("seats.steps").replace("current_event()"_L1, "seats_taken.number"_L1)},
        {u"{one team}"_s, withTouched(database.text("invariants.oneTeam"))},
    };
    QStringList statements = statementsOf(u"1-who.sql"_s) + statementsOf(u"2-forgetting.sql"_s) + statementsOf(u"2-modules.sql"_s) + statementsOf(u"2-rows.sql"_s) + statementsOf(u"2-tree.sql"_s) + RecordedForm::views()
        + statementsOf(u"2-links.sql"_s) + statementsOf(u"3-judge.sql"_s) + statementsOf(u"6-mails.sql"_s) + policies() + triggers(path) + statementsOf(u"4-logins.sql"_s)
        + statementsOf(u"5-present.sql"_s) + statementsOf(u"6-signature.sql"_s) + statementsOf(u"6-seats.sql"_s) + statementsOf(u"6-passwords.sql"_s) + statementsOf(u"6-pictures.sql"_s) + statementsOf(u"6-visits.sql"_s) + statementsOf(u"6-sync.sql"_s) + syncPolicies() + statementsOf(u"7-grants.sql"_s);
    for (QString &statement : statements) {
        for (const auto &[place, text] : places)
            statement.replace(place, text);
    }
    return database.runAll(statements);
}

} // namespace muster
