// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "storage/Workspace.h"
#include "storage/queries/Listing.h"
#include "storage/queries/VerifyWorkspace.h"
#include "support/Engines.h"
#include "support/Logins.h"

#include <QTest>

namespace muster {

// A workspace that goes away, on the engine of the program, with Ada King as its owner. Everything waits, as tests do.
class TestWorkspace
{
public:
    explicit TestWorkspace(Clock clock = systemClock(), const QString &database = QStringLiteral("muster")); // of a server
    TestWorkspace(const TestWorkspace &like, Clock clock); // what another holds that is closed

    QString folder() const { return m_place.folder(); }
    QString path() const { return m_place.location(); }
    // Where somebody opens it who is not its owner.
    QString pathAs(const QString &address) const { return hasLogins() ? loginOf(path(), address) : path(); }
    OpenOptions options() const;

    Workspace &door() { return *m_door; }
    Workspace *operator->() { return m_door.get(); }
    void close() { m_door.reset(); }
    Result<void> reopen();

    Result<Outcome> apply(QVector<Change> changes) { return m_door->apply({std::move(changes), {}, 0}).result(); }
    Result<Plan> preview(QVector<Change> changes) { return m_door->preview({std::move(changes), {}, 0}).result(); }

    QStringList rows(const TableQuery &query, const QVector<Column> &columns); // all of a query, as "cell|cell" of the columns asked for
    QStringList users(const QString &text) { return rows({Table::Users, text, {}, {}}, {Column::Email}); }
    // Everything that can be listed but the trail itself: equal before and after, when nothing changed.
    QStringList everything();

private:
    Clock m_clock;
    Place m_place;
    std::unique_ptr<Workspace> m_door;
};

// Makes a workspace once, and a copy of it for each test: to make one takes longer than most tests do.
class WorkspaceMould
{
public:
    using Fill = std::function<void(TestWorkspace &)>;
    explicit WorkspaceMould(Fill fill = {});

    std::unique_ptr<TestWorkspace> cast(Clock clock = systemClock());

private:
    Fill m_fill;
    std::unique_ptr<TestWorkspace> m_first;
};

QString faultsOf(const WorkspaceReport &report); // what verifying found, for the message of a test

inline Change newUser(const QString &email, Values more = {})
{
    more.set(Field::Email, email);
    return change::addUser(more);
}

} // namespace muster

// The value of a Result, or a failed test that names the error.
#define MUSTER_VERIFY(result) \
    do { \
        const auto &checked = (result); \
        const QString error = checked ? QString() : QStringLiteral("error %1: %2").arg(int(checked.error().code)).arg(checked.error().parameters.join(QLatin1Char('|'))); \
        QVERIFY2(checked.has_value(), qPrintable(error)); \
    } while (false)
