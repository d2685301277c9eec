// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "support/Answers.h"
#include "support/TestWorkspace.h"

#include <QSignalSpy>
#include <QUuid>

namespace muster {

// A context over a workspace of its own, with prepared answers.
class TestContext
{
public:
    explicit TestContext(Clock clock = systemClock()) : workspace(std::move(clock)), m_context(workspace.door(), parts()) { }

    TestWorkspace workspace;
    Answers answers;

    WorkspaceContext *operator->() { return &m_context; }
    WorkspaceContext &context() { return m_context; }
    WorkspaceContextParts parts() { return {answers, answers, workspace.folder() + QStringLiteral("/settings.ini")}; }

    // Makes them, and gives their IDs.
    QString user(const QString &name)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Change change = newUser(name.toLower() + QStringLiteral("@northwind.example"), {{Field::FirstName, name}, {Field::Status, keyOf(Status::Active)}});
        change.references.first() = id;
        must({change});
        return id;
    }
    QString group(const QString &name, const QStringList &members = {})
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QVector<Change> changes {change::addGroup(name, id)};
        for (const QString &member : members)
            changes << change::addMember(id, member);
        must(changes);
        return id;
    }
    QString project(const QString &name)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        must({change::addProject(name, id)});
        return id;
    }
    void must(const QVector<Change> &changes)
    {
        const Result<Outcome> outcome = workspace.apply(changes);
        if (!outcome)
            qFatal("A change of the test was refused: %d %s", int(outcome.error().code), qPrintable(outcome.error().parameters.join(u'|')));
    }

    // As a page would publish them.
    ObjectRow userRow(const QString &id) { return {Table::Users, row(Table::Users, id)}; }
    ObjectRow invitationRow(const QString &id) { return {Table::Invitations, row(Table::Invitations, id)}; }
    ObjectRow groupRow(const QString &id) { return {Table::Groups, row(Table::Groups, id)}; }
    ObjectRow projectRow(const QString &id) { return {Table::Projects, row(Table::Projects, id)}; }
    ObjectRow assignmentRow(const QString &projectId, const QString &subjectId)
    {
        const Listing all = workspace->read(ListIds {{.table = Table::Assignments}, 0}).result().value();
        const QVector<Row> rows = workspace->read(ReadRows {Table::Assignments, all.ids}).result().value();
        for (const Row &row : rows) {
            const ObjectRow one {Table::Assignments, row};
            if (one.text(Column::ProjectId) == projectId && one.text(Column::SubjectId) == subjectId)
                return one;
        }
        return {Table::Assignments, {}};
    }

    // As commands look at them.
    UserRef userRefOf(const QString &id) { return userRef(userRow(id).row); }
    GroupRef groupRefOf(const QString &id) { return groupRef(groupRow(id).row); }
    ProjectRef projectRefOf(const QString &id) { return projectRef(projectRow(id).row); }

private:
    Row row(Table table, const QString &id)
    {
        const auto ids = workspace->read(FindIds {table, {id}}).result().value();
        return workspace->read(ReadRows {table, ids}).result().value().value(0);
    }

    WorkspaceContext m_context;
};

} // namespace muster
