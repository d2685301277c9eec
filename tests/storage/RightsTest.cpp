// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/MeantWords.h"
#include "storage/queries/Reasons.h"
#include "storage/queries/Trail.h"
#include "storage/queries/WorkspaceState.h"
#include "support/RightsFixture.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Rule 4 and R5, in every cell: who may do what to whom. tests/data/rights.txt is the written table.
class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsAsWritten_data();
    void everyCellIsAsWritten();
    void whatMayNotBeSeenIsNotAnswered_data();
    void whatMayNotBeSeenIsNotAnswered();
    void nobodyRaisesThemselves();
    void nobodyGivesWhatTheyDoNotHold();
    void groupsGiveNoMoreThanIsHeld();
    void readOnlyLiftsNothing();
    void readOnlyTakesNothing_data();
    void readOnlyTakesNothing();
    void readOnlyTakesNothingByUndo();
    void whoMayDoNothingLearnsNothing();
    void givingNothingNeedsNothing();
    void undoIsNoWayRound();
    void whatGoesAlongNeedsNoRightOfItsOwn();
    void whoIsDeactivatedSeesNothing();
    void columnsThatTellOfAnotherKindNeedItsRight_data();
    void columnsThatTellOfAnotherKindNeedItsRight();
    void whatMayNotBeSeenIsNotFoundEither();

private:
    QString cell(Workspace &workspace, const Rights &rights, const OperatorKind &who, Verb verb, ObjectKind kind, const FieldDefinition *field);

    TestWorkspace m_workspace;
};

void RightsTest::initTestCase()
{
    makeOperators(m_workspace);
}

QString RightsTest::cell(Workspace &workspace, const Rights &rights, const OperatorKind &who, Verb verb, ObjectKind kind, const FieldDefinition *field)
{
    const QVector<Change> changes = changesFor(who, verb, kind, field);
    const bool onUsers = changes.size() == 4;
    QString letters;
    for (int i = 0; i < int(changes.size()); ++i) {
        const Change &change = changes.at(i);
        const std::optional<bool> answer = mayByEngine(workspace, change);
        if (!answer)
            return u"?"_s;
        const bool may = *answer;
        Values current;
        if (onUsers) {
            const OperatorKind target = targetKind(who, Target(i));
            current = {{Field::AccountType, target.accountType}, {Field::Roles, target.roles}};
        }
        if (rights.check(verb, kind, change.set, current).has_value() != may) // what the window asks
            return u"the window and the engine disagree"_s;
        if (may)
            letters += onUsers ? QString(u"sbea"_s.at(i)) : u"+"_s;
    }
    return letters.isEmpty() ? u"-"_s : letters;
}

void RightsTest::everyCellIsAsWritten_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < int(operators.size()); ++column)
        QTest::newRow(qPrintable(operators.at(column).name)) << column;
}

void RightsTest::everyCellIsAsWritten()
{
    QFETCH(int, column);
    const OperatorKind &who = operators.at(column);
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(who.name));
    QVERIFY(workspace);
    const Result<WorkspaceState> state = workspace->read(ReadWorkspaceState {}).result();
    MUSTER_VERIFY(state);
    QMap<QString, QStringList> written = writtenRights();
    QStringList wrong;
    const auto compare = [&](const QString &row, const QString &found) {
        const QString wanted = written.take(row).value(column);
        if (found != wanted)
            wrong.append(u"%1: %2, not %3"_s.arg(row, found, wanted));
    };
    for (const ChangeDefinition &definition : changeDefinitions()) {
        compare(QString::fromLatin1(definition.name), cell(*workspace, state->rights, who, definition.verb, definition.object, nullptr));
        for (const FieldDefinition &field : fieldsOf(definition.object)) {
            if (definition.verb == Verb::Remove || (definition.verb == Verb::Edit && !field.is(FieldDefinition::Editable)))
                continue;
            compare(QString::fromLatin1(definition.name) + u'.' + QLatin1StringView(field.key), cell(*workspace, state->rights, who, definition.verb, definition.object, &field));
        }
    }
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        wrong.append(it.key() + u": is nothing that can be changed"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void RightsTest::whatMayNotBeSeenIsNotAnswered_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("users");
    QTest::addColumn<bool>("projects");
    QTest::addColumn<bool>("trail");
    QTest::addColumn<bool>("settings");
    QTest::newRow("administrator") << u"administrator"_s << true << true << true << true;
    QTest::newRow("admin-standard") << u"admin-standard"_s << true << true << false << false;
    QTest::newRow("co-admin") << u"co-admin"_s << true << true << true << false;
    QTest::newRow("one") << u"one"_s << false << false << false << false;
    QTest::newRow("read-only") << u"read-only"_s << true << true << true << true;
    QTest::newRow("analyst") << u"analyst"_s << false << true << false << false;
    QTest::newRow("nobody") << u"nobody"_s << false << false << false << false;
}

void RightsTest::whatMayNotBeSeenIsNotAnswered()
{
    QFETCH(QString, who);
    QFETCH(bool, users);
    QFETCH(bool, projects);
    QFETCH(bool, trail);
    QFETCH(bool, settings);
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(who));
    QVERIFY(workspace);
    const auto seen = [&](const auto &question) {
        const auto answer = workspace->read(question).result();
        return answer.has_value() || answer.error().code != ErrorCode::NotAllowed;
    };
    for (const TableDefinition &table : tableDefinitions()) {
        const QByteArray permission(table.permission);
        const bool expected = permission.isEmpty() ? true : permission.startsWith("users.") ? users : permission.startsWith("clients.") ? projects : permission.startsWith("tenant_settings.") ? settings : trail;
        QVERIFY2(seen(ListIds {{table.table}, 5}) == expected, table.key);
        QVERIFY2(seen(ReadRows {table.table, {1}}) == expected, table.key);
        QVERIFY2(seen(KnownValues {table.table, columnsOf(table.table).first().field, {}, 5}) == expected, table.key);
    }
    QCOMPARE(seen(ReadEntries {1}), trail);
    QCOMPARE(seen(ReadHistory {workspace->info().operatorId}), trail);
    QCOMPARE(seen(WhyAccess {workspace->info().operatorId}), users && projects);
    const Result<Counts> counts = workspace->read(ReadCounts {}).result();
    MUSTER_VERIFY(counts);
    QCOMPARE(counts->users > 0, users);
    QCOMPARE(counts->projects > 0, projects);
    const Result<FindByName::Answer> answer = workspace->read(FindByName {u"e"_s, 20}).result();
    MUSTER_VERIFY(answer);
    for (const Found &one : answer->found)
        QVERIFY(one.kind == ObjectKind::Project ? projects : users);
    QCOMPARE(!answer->found.isEmpty(), users || projects);
}

void RightsTest::nobodyRaisesThemselves()
{
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, u"admin-standard@x.example"_s);
    QVERIFY(workspace);
    const QStringList before = m_workspace.everything();
    const QString self = u"admin-standard@x.example"_s;
    for (const Change &change : {change::editUser(self, {{Field::Roles, QStringList {u"Administrator"_s}}}), change::editUser(u"below@x.example"_s, {{Field::Roles, QStringList {u"Administrator"_s}}}),
             change::editUser(u"below@x.example"_s, {{Field::AccountType, u"admin"_s}}), change::editUser(u"ada@northwind.example"_s, {{Field::Status, u"disabled"_s}}),
             newUser(u"mine@x.example"_s, {{Field::Roles, QStringList {u"Administrator"_s}}}), newUser(u"mine@x.example"_s, {{Field::AccountType, u"admin"_s}}),
             change::deleteUser(u"ada@northwind.example"_s)}) {
        const Result<Outcome> done = workspace->apply({{change}, {}, 0}).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotAllowed);
    }
    QCOMPARE(m_workspace.everything(), before);
}

void RightsTest::nobodyGivesWhatTheyDoNotHold()
{
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, u"co-admin@x.example"_s);
    QVERIFY(workspace);
    const auto refusal = [&](const Change &change) {
        const Result<Plan> plan = workspace->preview({{change}, {}, 0}).result();
        return plan && plan->items.first().refusal ? plan->items.first().refusal->parameters.value(1) : QString();
    };
    QCOMPARE(refusal(change::editUser(u"below@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})), QString());
    QCOMPARE(refusal(change::editUser(u"below@x.example"_s, {{Field::Roles, QStringList {u"administrator"_s}}})), u"licensing.edit"_s);
    QCOMPARE(refusal(change::editGroupAssignment(u"P"_s, u"G"_s, {{Field::Role, u"project.admin"_s}})), u"licensing.edit"_s);
    QCOMPARE(refusal(change::editGroupAssignment(u"P"_s, u"G"_s, {{Field::Role, u"project.viewer"_s}})), QString());
}

void RightsTest::groupsGiveNoMoreThanIsHeld()
{
    const Result<Outcome> made = m_workspace.apply({change::addGroup(u"Strong"_s), change::addGroup(u"Inner"_s), Change(Verb::Add, ObjectKind::Nesting, {u"Strong"_s, u"Inner"_s}),
        change::assignGroup(u"P"_s, u"Strong"_s, {{Field::Role, u"project.admin"_s}})});
    MUSTER_VERIFY(made);
    const auto refused = [&](const QString &who, const Change &change) {
        const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(who));
        const Result<Plan> plan = workspace->preview({{change}, {}, 0}).result();
        return plan && plan->items.first().refusal && plan->items.first().refusal->code == ErrorCode::NotAllowed;
    };
    for (const QString &who : {u"admin-standard"_s, u"co-admin"_s, u"read-only"_s}) {
        QVERIFY2(refused(who, change::addMember(u"Strong"_s, u"below@x.example"_s)), qPrintable(who));
        QVERIFY2(refused(who, change::addMember(u"Inner"_s, u"below@x.example"_s)), qPrintable(who));
        QVERIFY2(refused(who, Change(Verb::Add, ObjectKind::Nesting, {u"Inner"_s, u"Empty"_s})), qPrintable(who));
        QVERIFY2(!refused(who, change::addMember(u"Empty"_s, u"below@x.example"_s)), qPrintable(who));
    }
    QVERIFY(!refused(u"administrator"_s, change::addMember(u"Inner"_s, u"below@x.example"_s)));
    MUSTER_VERIFY(m_workspace->undo(made->event).result());
}

void RightsTest::readOnlyLiftsNothing()
{
    const Result<Outcome> made = m_workspace.apply({newUser(u"default@x.example"_s, {{Field::DefaultGroup, true}}), newUser(u"kept@x.example"_s, {{Field::DefaultGroup, true}})});
    MUSTER_VERIFY(made);
    const Result<Outcome> left = m_workspace.apply({change::editUser(u"kept@x.example"_s, {{Field::DefaultGroup, false}})});
    MUSTER_VERIFY(left);
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(u"read-only"_s));
    for (const Change &change : {change::editUser(u"read-only@x.example"_s, {{Field::AccountType, u"standard"_s}}), change::editUser(u"below@x.example"_s, {{Field::DefaultGroup, true}}),
             change::editUser(u"default@x.example"_s, {{Field::DefaultGroup, false}}), change::editUser(u"kept@x.example"_s, {{Field::DefaultAccessUntil, {}}}),
             change::editUser(u"kept@x.example"_s, {{Field::DefaultAccessWithout, QStringList {u"P"_s}}})}) {
        const Result<Outcome> done = workspace->apply({{change}, {}, 0}).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotAllowed);
    }
    // as it is already is no change
    const Result<Outcome> same = workspace->apply({{change::editUser(u"kept@x.example"_s, {{Field::DefaultGroup, false}, {Field::Department, u"x"_s}})}, {}, 0}).result();
    MUSTER_VERIFY(same);
    for (const qint64 event : {same->event, left->event, made->event})
        MUSTER_VERIFY(m_workspace->undo(event).result());
}

void RightsTest::readOnlyTakesNothing_data()
{
    QTest::addColumn<Change>("taking");
    QTest::addColumn<bool>("allowed"); // who takes it is on no project by it
    QTest::newRow("member of a group on a project") << change::removeMember(u"G"_s, u"member@x.example"_s) << false;
    QTest::newRow("member of a group within one") << change::removeMember(u"Within"_s, u"within@x.example"_s) << false;
    QTest::newRow("member of a group on none") << change::removeMember(u"Loose"_s, u"below@x.example"_s) << true;
    QTest::newRow("group out of one on a project") << Change(Verb::Remove, ObjectKind::Nesting, {u"G"_s, u"Within"_s}) << false;
    QTest::newRow("group out of one on none") << Change(Verb::Remove, ObjectKind::Nesting, {u"Loose"_s, u"Empty"_s}) << true;
    QTest::newRow("delete a group within one on a project") << change::deleteGroup(u"Within"_s) << false;
    QTest::newRow("delete a group that holds others") << change::deleteGroup(u"Loose"_s) << true;
    QTest::newRow("delete a user of a group") << change::deleteUser(u"within@x.example"_s) << false;
    QTest::newRow("delete a user on a project") << change::deleteUser(u"alone@x.example"_s) << false;
    QTest::newRow("delete a user of the Default Group") << change::deleteUser(u"default@x.example"_s) << false;
    QTest::newRow("delete a user who kept access") << change::deleteUser(u"kept@x.example"_s) << false;
    QTest::newRow("delete a user on none") << change::deleteUser(u"below@x.example"_s) << true;
    QTest::newRow("make a user read only") << change::editUser(u"alone@x.example"_s, {{Field::AccountType, u"read-only"_s}}) << false;
    QTest::newRow("deactivate a user") << change::editUser(u"alone@x.example"_s, {{Field::Status, u"disabled"_s}}) << true;
}

void RightsTest::readOnlyTakesNothing()
{
    QFETCH(Change, taking);
    QFETCH(bool, allowed);
    const Result<Outcome> made = m_workspace.apply({newUser(u"within@x.example"_s), newUser(u"alone@x.example"_s, {{Field::Status, u"active"_s}}), newUser(u"default@x.example"_s, {{Field::DefaultGroup, true}}),
        newUser(u"kept@x.example"_s, {{Field::DefaultGroup, true}}), change::addGroup(u"Within"_s), Change(Verb::Add, ObjectKind::Nesting, {u"G"_s, u"Within"_s}),
        Change(Verb::Add, ObjectKind::Nesting, {u"Loose"_s, u"Empty"_s}), change::addMember(u"Within"_s, u"within@x.example"_s), change::assignUser(u"Free"_s, u"alone@x.example"_s)});
    MUSTER_VERIFY(made);
    const Result<Outcome> left = m_workspace.apply({change::editUser(u"kept@x.example"_s, {{Field::DefaultGroup, false}})});
    MUSTER_VERIFY(left);
    const QStringList before = m_workspace.everything();
    {
        const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(u"read-only"_s));
        const Result<Plan> plan = workspace->preview({{taking}, {}, 0}).result();
        MUSTER_VERIFY(plan);
        QCOMPARE(plan->canApply(), allowed);
        const Result<Outcome> done = workspace->apply({{taking}, {}, 0}).result();
        QCOMPARE(done.has_value(), allowed);
        if (!allowed) { // says that no role would help
            QCOMPARE(done.error(), (Error {ErrorCode::NotAllowed, {u"read-only@x.example"_s, u"clients.assign"_s, u"read-only"_s}}));
            QCOMPARE(m_workspace.everything(), before);
        } else {
            MUSTER_VERIFY(m_workspace->undo(done->event).result());
        }
    }
    // who may change projects may
    const Result<Outcome> asAdmin = openAs(m_workspace, addressOf(u"admin-standard"_s))->apply({{taking}, {}, 0}).result();
    QVERIFY(asAdmin || (taking.object == ObjectKind::User && taking.verb == Verb::Edit)); // of account types, that needs more
    for (const qint64 event : {asAdmin ? asAdmin->event : 0, left->event, made->event}) {
        if (event)
            MUSTER_VERIFY(m_workspace->undo(event).result());
    }
}

void RightsTest::readOnlyTakesNothingByUndo()
{
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, addressOf(u"read-only"_s));
    const auto isRefused = [&](qint64 event) {
        const Result<Outcome> undone = workspace->undo(event, {.withLater = true}).result();
        return !undone && undone.error().code == ErrorCode::NotAllowed;
    };
    const Result<Outcome> joined = m_workspace.apply({change::addMember(u"G"_s, u"below@x.example"_s)});
    MUSTER_VERIFY(joined);
    QVERIFY(isRefused(joined->event));
    MUSTER_VERIFY(m_workspace->undo(joined->event).result());
    const Result<Outcome> added = m_workspace.apply({newUser(u"added@x.example"_s)});
    MUSTER_VERIFY(added);
    const Result<Outcome> assigned = m_workspace.apply({change::assignUser(u"Free"_s, u"added@x.example"_s)});
    MUSTER_VERIFY(assigned);
    QVERIFY(isRefused(added->event));
    MUSTER_VERIFY(m_workspace->undo(assigned->event).result());
    QVERIFY(!isRefused(added->event)); // now it takes nothing
}

void RightsTest::whoMayDoNothingLearnsNothing()
{
    const std::unique_ptr<Workspace> nobody = openAs(m_workspace, addressOf(u"nobody"_s));
    const auto answer = [](Workspace &workspace, const Change &change) { return workspace.apply({{change}, {}, 0}).result().error(); };
    // whether there is such a user or group
    QCOMPARE(answer(*nobody, change::editUser(u"ada@northwind.example"_s, {{Field::FirstName, u"x"_s}})), answer(*nobody, change::editUser(u"no-one@x.example"_s, {{Field::FirstName, u"x"_s}})));
    QCOMPARE(answer(*nobody, change::addMember(u"G"_s, u"below@x.example"_s)), answer(*nobody, change::addMember(u"None"_s, u"no-one@x.example"_s)));
    // what a field holds, of who may edit but not see
    Change guess = change::editUser(u"below@x.example"_s, {{Field::Department, u"x"_s}});
    guess.was = {{Field::Department, u"a guess"_s}};
    const Result<Outcome> secret = m_workspace.apply({change::editUser(u"below@x.example"_s, {{Field::Department, u"Secret service"_s}})});
    MUSTER_VERIFY(secret);
    const Error told = answer(*openAs(m_workspace, addressOf(u"one"_s)), guess);
    QCOMPARE(told.code, ErrorCode::Changed);
    QVERIFY(!told.parameters.join(u' ').contains(u"Secret"_s));
    QVERIFY(answer(m_workspace.door(), guess).parameters.contains(u"Secret service"_s));
    MUSTER_VERIFY(m_workspace->undo(secret->event).result());
}

void RightsTest::givingNothingNeedsNothing()
{
    QVERIFY(Rights(u"x"_s, AccountType::Admin, {}, {}).check(Verb::Add, ObjectKind::User, {{Field::Email, u"a@x.example"_s}, {Field::Roles, QStringList()}}, {}));
}

void RightsTest::undoIsNoWayRound()
{
    // Ada takes the Administrator's role from somebody; who could not give it back cannot undo that either
    const Result<Outcome> done = m_workspace.apply({change::editUser(u"administrator-too@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}, {Field::AccountType, u"standard"_s}})});
    MUSTER_VERIFY(done);
    {
        const std::unique_ptr<Workspace> workspace = openAs(m_workspace, u"co-admin@x.example"_s);
        const Result<Outcome> undone = workspace->undo(done->event).result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::NotAllowed);
    }
    MUSTER_VERIFY(m_workspace->undo(done->event).result());
}

void RightsTest::whatGoesAlongNeedsNoRightOfItsOwn()
{
    // Deleting a user takes memberships and assignments along; undoing it gives them, and needs the right to
    const Result<Outcome> assigned = m_workspace.apply({change::assignUser(u"Free"_s, u"below@x.example"_s)});
    MUSTER_VERIFY(assigned);
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, u"admin-standard@x.example"_s);
    const Result<Plan> plan = workspace->preview({{change::deleteUser(u"below@x.example"_s)}, {}, 0}).result();
    MUSTER_VERIFY(plan);
    QVERIFY(plan->canApply());
    MUSTER_VERIFY(m_workspace->undo(assigned->event).result());
}

void RightsTest::columnsThatTellOfAnotherKindNeedItsRight_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<Table>("table");
    QTest::addColumn<QVector<Column>>("blank");
    QTest::newRow("users") << u"viewer@x.example"_s << Table::Users << QVector {Column::Projects, Column::Misconfigured};
    QTest::newRow("groups") << u"viewer@x.example"_s << Table::Groups << QVector {Column::Projects, Column::Teams};
    QTest::newRow("assignments") << u"analyst@x.example"_s << Table::Assignments << QVector {Column::Subject, Column::Email, Column::SubjectId, Column::By};
    QTest::newRow("access") << u"analyst@x.example"_s << Table::Access << QVector {Column::User, Column::Email, Column::UserId, Column::Via, Column::By};
    QTest::newRow("misconfigurations") << u"analyst@x.example"_s << Table::Misconfigurations << QVector {Column::User, Column::Email, Column::UserId, Column::Via};
}

static QVariant cellOf(Table table, const Row &row, Column column)
{
    return row.cells.value(columnIndex(table, column));
}

void RightsTest::columnsThatTellOfAnotherKindNeedItsRight()
{
    QFETCH(QString, who);
    QFETCH(Table, table);
    QFETCH(QVector<Column>, blank);
    const auto rowsAs = [table](Workspace &workspace) {
        const Result<Listing> all = workspace.read(ListIds {{.table = table}, 0}).result();
        return all ? workspace.read(ReadRows {table, all->ids}).result().value() : QVector<Row>();
    };
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, who);
    const QVector<Row> rows = rowsAs(*workspace);
    const QVector<Row> whole = rowsAs(m_workspace.door());
    if (hasLogins() && who.startsWith("analyst"_L1)) { // whose rows the engine keeps back, it keeps them back altogether
        QVERIFY(rows.isEmpty());
        return;
    }
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.size(), whole.size());
    QHash<qint64, Row> byId;
    for (const Row &row : whole)
        byId.insert(row.id, row);
    QVERIFY(std::any_of(whole.cbegin(), whole.cend(), [&](const Row &row) { return !cellOf(table, row, blank.first()).isNull(); }));
    for (const Row &row : rows) {
        for (const FieldDefinition &column : columnsOf(table)) {
            const QVariant seen = cellOf(table, row, column.field);
            if (blank.contains(column.field))
                QVERIFY2(seen.isNull(), column.key);
            else
                QCOMPARE(seen, cellOf(table, byId.value(row.id), column.field));
        }
    }
}

void RightsTest::whatMayNotBeSeenIsNotFoundEither()
{
    const std::unique_ptr<Workspace> viewer = openAs(m_workspace, u"viewer@x.example"_s);
    const auto found = [&](const TableQuery &query) { return viewer->read(ListIds {query, 0}).result(); };
    const Result<Listing> byTerm = found({.text = u"project:P"_s});
    QVERIFY(!byTerm);
    QCOMPARE(byTerm.error().code, ErrorCode::NotAllowed);
    QCOMPARE(found({.filters = {{Column::Projects, {u"P"_s}}}}).value().ids, QVector<qint64>());
    QCOMPARE(found({.sort = {{Column::Projects}}}).value().ids, found({}).value().ids); // an order tells too
    QVERIFY(!viewer->read(KnownValues {Table::Users, Column::Projects, {}, 10}).result());
    QVERIFY(!found({.text = u"group:G"_s}).value().ids.isEmpty());
    const auto meant = [](Workspace &workspace, const QString &typed) { // what may be meant tells too
        return workspace.read(FindMeantWords {{.table = Table::Users, .text = typed}}).result().value_or(QVector<MeantWord>());
    };
    QCOMPARE(meant(*m_workspace.operator->(), u"fere"_s), (QVector<MeantWord> {{u"fere"_s, u"Free"_s}}));
    QCOMPARE(meant(*viewer, u"fere"_s), QVector<MeantWord>());
    QCOMPARE(meant(*viewer, u"project:fere"_s), QVector<MeantWord>());

    const std::unique_ptr<Workspace> analyst = openAs(m_workspace, u"analyst@x.example"_s);
    QCOMPARE(analyst->read(ListIds {{.table = Table::Access, .text = u"member"_s}, 0}).result().value().ids, QVector<qint64>());
    QVERIFY(!m_workspace->read(ListIds {{.table = Table::Access, .text = u"member"_s}, 0}).result().value().ids.isEmpty());
}

void RightsTest::whoIsDeactivatedSeesNothing()
{
    const std::unique_ptr<Workspace> workspace = openAs(m_workspace, u"co-admin-too@x.example"_s);
    QVERIFY(workspace);
    MUSTER_VERIFY(workspace->read(ListIds {{Table::Users}, 5}).result());
    const Result<Outcome> done = m_workspace.apply({change::editUser(u"co-admin-too@x.example"_s, {{Field::Status, u"disabled"_s}})});
    MUSTER_VERIFY(done);
    QCOMPARE(workspace->read(ListIds {{Table::Users}, 5}).result().error().code, ErrorCode::NotAllowed);
    QVERIFY(!workspace->apply({{change::addGroup(u"mine"_s)}, {}, 0}).result());
    MUSTER_VERIFY(m_workspace->undo(done->event).result());
}

QTEST_GUILESS_MAIN(RightsTest)
#include "RightsTest.moc"
