// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/UserSearch.h"
#include "support/RightsFixture.h"
#include "support/ServerSession.h"

namespace muster {

// A row of the trail.
struct Entry
{
    QString action;
    QString object;
    QString objectId;
    QString change;
    QString otherId {};
};

// What is told of it besides, for an event that lies.
struct Forged
{
    QString number {}; // empty: the next
    QString at = QStringLiteral("event_time(0)");
    QString operatorId = QStringLiteral("me()");
    QString operatorName {}; // empty: their own
    QString previous = QStringLiteral("(SELECT hash FROM trail_head())");
    QString undoes = QStringLiteral("NULL");
    QString hash {}; // empty: the right one
    QString first {}; // empty: the next
    QString last {}; // before the commit
    QString with {}; // in the very statement that the event comes with
    QString reason = QStringLiteral("''");
    QString forgotten = QStringLiteral("''"); // see storage/audit/Forgetting
};

// What an operator does to the tables of a server with psql and their login, in place of the program.
class ByHand
{
protected:
    static PostgresServer &server() { return PostgresServer::instance(); }
    static QString quoted(const QString &text) { return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\''; }

    // With the operators of RightsFixture.
    void makeWorkspace()
    {
        qputenv("MUSTER_TEST_ENGINE", "postgresql");
        m_workspace = std::make_unique<TestWorkspace>();
        makeOperators(*m_workspace);
    }

    QString schema() const { return m_workspace->path().section(QStringLiteral("schema="), 1); }
    QString login(const QString &name) const
    {
        QString &known = m_logins[name];
        if (known.isEmpty())
            known = loginOf(m_workspace->path(), name == QStringLiteral("owner") ? QStringLiteral("ada@northwind.example") : addressOf(name)).section(QStringLiteral("//"), 1).section(u'@', 0, 0);
        return known;
    }

    // Of the owner.
    QString ask(const QString &sql) const
    {
        if (!m_session)
            m_session = std::make_unique<ServerSession>(server(), QStringLiteral("muster"));
        return m_session->ask(QStringLiteral("SET search_path = %1; %2").arg(schema(), sql)).trimmed();
    }
    QString uuid(const QString &address) const { return ask(QStringLiteral("SELECT uuid FROM users WHERE email = '%1'").arg(address)); }
    QString head() const { return ask(QStringLiteral("SELECT seq || ' ' || hash FROM events ORDER BY seq DESC LIMIT 1")); }

    PostgresServer::Answer attempt(const QString &name, const QString &script) const { return server().attempt(login(name), QStringLiteral("SET search_path = %1;\n").arg(schema()) + script); }

    // What an UPDATE of users sets for another department: it is searched by, too.
    static QString toDepartment(const QString &name)
    {
        QStringList lines {QStringLiteral("first_key || ' ' || last_key")};
        for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
            if (UserSearch::looksInto(field) && field.field != Field::FirstName && field.field != Field::LastName)
                lines.append(field.field == Field::Department ? quoted(name.toLower()) : QString::fromLatin1(field.keyColumn));
        }
        return QStringLiteral("department = %1, department_key = %2, search = %3").arg(quoted(name), quoted(name.toLower()), lines.join(QStringLiteral(" || chr(10) || ")));
    }

    // A whole change as a program makes it: the same SHA-256, so that an event is refused for what it says and not for its hash.
    QString byHand(const QString &name, const QString &rows, const QVector<Entry> &entries, const Forged &forged = {}) const
    {
        using namespace Qt::StringLiterals;
        const QString number = forged.number.isEmpty() ? ask(u"SELECT max(seq) + 1 FROM events"_s) : forged.number;
        const QString first = forged.first.isEmpty() ? ask(u"SELECT max(id) + 1 FROM entries"_s) : forged.first;
        const QString operatorName = forged.operatorName.isEmpty() ? addressOf(name) : forged.operatorName;
        QString script = uR"(CREATE FUNCTION pg_temp.n(x bigint) RETURNS bytea LANGUAGE sql AS $$ SELECT '\x6e'::bytea || int8send(x) $$;
CREATE FUNCTION pg_temp.t(x text) RETURNS bytea LANGUAGE sql AS $$ SELECT '\x74'::bytea || int8send(octet_length(convert_to(x, 'UTF8'))) || convert_to(x, 'UTF8') $$;
CREATE FUNCTION pg_temp.s(salt bytea, x text, y text) RETURNS text LANGUAGE sql AS $$ SELECT encode(sha256(salt || pg_temp.t(x) || pg_temp.t(y)), 'hex') $$;
BEGIN ISOLATION LEVEL REPEATABLE READ;
LOCK TABLE turn IN EXCLUSIVE MODE;
SELECT begin_change(%1) AS begun \gset
)"_s.arg(number);
        script += u"SELECT %1 AS number, %2 AS first, %3 AS at \\gset\n%4;\n"_s.arg(number, first, forged.at, rows);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Entry &entry = entries.at(i);
            script += u"INSERT INTO entries (id, event, action, object, object_id, other_id, change, salt) VALUES (:first + %1, :number, %2, %3, %4, %5, %6, '\\x000102030405060708090a0b0c0d0e0f');\n"_s
                          .arg(QString::number(i), quoted(entry.action), quoted(entry.object), quoted(entry.objectId), quoted(entry.otherId), quoted(entry.change));
        }
        script += uR"(SELECT %1 AS previous, %7 AS reason \gset
SELECT encode(sha256(pg_temp.n(3) || coalesce((SELECT string_agg(pg_temp.n(id) || pg_temp.n(event) || pg_temp.t(action) || pg_temp.t(object_id) || pg_temp.t(other_id) || pg_temp.t(coalesce(seal, pg_temp.s(salt, object, change))), ''::bytea ORDER BY id) FROM entries WHERE id >= :first), ''::bytea)
    || pg_temp.t(:'previous') || pg_temp.n(:number) || pg_temp.n(:at) || pg_temp.t(%2) || pg_temp.t(pg_temp.s('\x000102030405060708090a0b0c0d0e0f', %3, 'psql')) || pg_temp.t(:'reason') || coalesce(pg_temp.n(%4), '\x2d'::bytea) || pg_temp.n(:first) || pg_temp.n(%5) || pg_temp.t(%9)), 'hex') AS hash \gset
%8 INSERT INTO events (seq, at, operator_id, operator_name, origin, reason, undoes, first_entry, entries, previous, hash, form, salt, forgotten)
VALUES (:number, :at, %2, %3, 'psql', :'reason', %4, :first, %5, :'previous', %6, 3, '\x000102030405060708090a0b0c0d0e0f', %9);
)"_s.arg(forged.previous, forged.operatorId, quoted(operatorName), forged.undoes, QString::number(entries.size()), forged.hash.isEmpty() ? u":'hash'"_s : quoted(forged.hash),
            forged.reason, forged.with, forged.forgotten);
        script += u"INSERT INTO operator_names (name, name_key) VALUES (%1, lower(%1)) ON CONFLICT (name) DO NOTHING;\n"_s.arg(quoted(operatorName));
        return script + forged.last + u"\nCOMMIT;\n"_s;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    mutable QHash<QString, QString> m_logins; // as they were made
    mutable std::unique_ptr<ServerSession> m_session; // of the owner
};

} // namespace muster
