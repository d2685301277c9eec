// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/postgresql/PostgresLocation.h"
#include "support/TestWorkspace.h"

#include <QRegularExpression>

namespace muster {

// Something of everything, with a past: edited, removed, undone, taken out again. Eleven events in all.
inline void fillWithPast(TestWorkspace &w)
{
    MUSTER_VERIFY(w.apply({newUser(QStringLiteral("eve@x.example"), {{Field::FirstName, QStringLiteral("Eve")}, {Field::Status, QStringLiteral("active")}, {Field::Department, QStringLiteral("Läb")}}),
        newUser(QStringLiteral("bo@x.example"), {{Field::Roles, QStringList {QStringLiteral("Analyst"), QStringLiteral("Standard User")}}, {Field::Manager, QStringLiteral("eve@x.example")}, {Field::Classification, QStringLiteral("Internal")}}),
        newUser(QStringLiteral("gone@x.example"))}));
    MUSTER_VERIFY(w.apply({change::addGroup(QStringLiteral("Outer")), change::addGroup(QStringLiteral("Inner")), change::addGroup(QStringLiteral("Alone")), change::addProject(QStringLiteral("Alpha")), change::addProject(QStringLiteral("Beta"))}));
    MUSTER_VERIFY(w.apply({Change(Verb::Add, ObjectKind::Nesting, {QStringLiteral("Outer"), QStringLiteral("Inner")}), change::addMember(QStringLiteral("Inner"), QStringLiteral("eve@x.example")), change::addMember(QStringLiteral("Outer"), QStringLiteral("bo@x.example")),
        change::addMember(QStringLiteral("Alone"), QStringLiteral("gone@x.example")), change::assignGroup(QStringLiteral("Alpha"), QStringLiteral("Outer"), {{Field::Team, true}}), change::assignUser(QStringLiteral("Beta"), QStringLiteral("bo@x.example")),
        change::assignUser(QStringLiteral("Beta"), QStringLiteral("gone@x.example"))}));
    MUSTER_VERIFY(w.apply({change::editUser(QStringLiteral("bo@x.example"), {{Field::Roles, QStringList {QStringLiteral("Analyst")}}, {Field::DefaultGroup, true}}),
        change::editUserAssignment(QStringLiteral("Beta"), QStringLiteral("bo@x.example"), {{Field::Access, QStringLiteral("read-only")}}), change::renameGroup(QStringLiteral("Alone"), QStringLiteral("Lonely")), change::editProject(QStringLiteral("Beta"), {{Field::Archived, true}})}));
    MUSTER_VERIFY(w->apply({{change::editWorkspace({{Field::Deletion, QStringLiteral("any")}, {Field::Providers, QStringList {QStringLiteral("Okta"), QStringLiteral("SSO")}}})}, QStringLiteral("Für die Prüfung"), 0}).result());
    MUSTER_VERIFY(w.apply({change::deleteUser(QStringLiteral("gone@x.example")), Change(Verb::Remove, ObjectKind::Nesting, {QStringLiteral("Outer"), QStringLiteral("Inner")})}));
    MUSTER_VERIFY(w->undo().result());
    MUSTER_VERIFY(w.apply({change::deleteUser(QStringLiteral("gone@x.example"))}));
    const QStringList permitted {QStringLiteral("audit_log.view"), QStringLiteral("users.view")};
    MUSTER_VERIFY(w.apply({change::addRole({{Field::Name, QStringLiteral("Doomed")}, {Field::Permissions, permitted}}), change::editUser(QStringLiteral("bo@x.example"), {{Field::Roles, QStringList {QStringLiteral("Doomed"), QStringLiteral("Analyst")}}})}));
    MUSTER_VERIFY(w.apply({change::addRole({{Field::Name, QStringLiteral("Auditor")}, {Field::Permissions, permitted}}), change::deleteRole(QStringLiteral("Doomed"), QStringLiteral("Auditor"))}));
    const auto inviting = [](const QString &email) { return change::addInvitation({{Field::Email, email}, {Field::FirstName, QStringLiteral("Ines")}, {Field::LastName, QStringLiteral("Neu")}, {Field::Project, QStringLiteral("Alpha")}}); };
    MUSTER_VERIFY(w.apply({inviting(QStringLiteral("one@y.example")), inviting(QStringLiteral("two@y.example")), inviting(QStringLiteral("three@y.example"))}));
    MUSTER_VERIFY(w.apply({change::editInvitation(QStringLiteral("one@y.example"), {{Field::InvitationState, QStringLiteral("revoked")}}), change::deleteInvitation(QStringLiteral("two@y.example"))}));
}

// As somebody with the file and without Muster would: the triggers are put back afterwards, so that they do not tell.
inline void tamperWithFile(TestWorkspace &workspace, const QStringList &statements)
{
    auto database = Database::open(workspace.path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    QStringList triggers;
    QStringList names;
    MUSTER_VERIFY((*database)->each(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"), {}, [&](const SqlRow &row) {
        names.append(row.value(0).toString());
        triggers.append(row.value(1).toString());
        return true;
    }));
    MUSTER_VERIFY((*database)->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    MUSTER_VERIFY((*database)->run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    for (const QString &name : std::as_const(names))
        MUSTER_VERIFY((*database)->run(QStringLiteral("DROP TRIGGER %1").arg(name)));
    for (const QString &statement : statements) {
        const Result<qint64> done = (*database)->run(statement);
        MUSTER_VERIFY(done);
        QVERIFY2(*done != 0, qPrintable(statement));
    }
    for (const QString &trigger : std::as_const(triggers))
        MUSTER_VERIFY((*database)->run(trigger));
    database->reset();
}

// As a superuser would, whom no trigger stops.
inline void tamperWithServer(TestWorkspace &workspace, const QStringList &statements)
{
    QString script = QStringLiteral("SET session_replication_role = replica; SET search_path = %1;\n").arg(PostgresLocation::parse(workspace.path())->schema);
    for (QString statement : statements)
        script += QStringLiteral("WITH done AS (%1 RETURNING 1) SELECT count(*) FROM done;\n").arg(statement.replace(QRegularExpression(QStringLiteral("x'([0-9]+)'")), QStringLiteral("'\\x\\1'")).replace(QStringLiteral("char("), QStringLiteral("chr(")));
    const PostgresServer::Answer answer = PostgresServer::instance().attempt(QStringLiteral("postgres"), script, PostgresServer::databaseOf(workspace.path()));
    QVERIFY2(answer.done, qPrintable(answer.errors));
    QVERIFY2(!answer.rows.split(u'\n').contains(QStringLiteral("0")), qPrintable(script));
}

// Behind the program's back. Each of the statements, in words of either engine, must have changed something.
inline void tamper(TestWorkspace &workspace, const QStringList &statements)
{
    workspace.close();
    if (engineOfProgram() == Engine::Sqlite)
        tamperWithFile(workspace, statements);
    else
        tamperWithServer(workspace, statements);
    if (!QTest::currentTestFailed())
        MUSTER_VERIFY(workspace.reopen());
}

// All that is made of texts, as a program with another Unicode may have made it.
inline QStringList ofAnotherUnicode()
{
    return {QStringLiteral("UPDATE workspace SET sort_version = 'of old'"), QStringLiteral("UPDATE users SET last_sort_key = x'01', email_sort_key = x'01'"),
    QStringLiteral("UPDATE users SET email_key = 'of old ' || id, search = search || ' old'"), QStringLiteral("UPDATE user_groups SET name_key = 'of old ' || name"), QStringLiteral("UPDATE providers SET name_key = 'of old ' || name"),
    QStringLiteral("UPDATE operator_names SET name_key = 'of old'"), QStringLiteral("UPDATE event_texts SET reason_key = 'of old'")};
}

} // namespace muster
