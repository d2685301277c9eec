// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "core/QueryParts.h"
#include "storage/queries/MeantWords.h"
#include "storage/queries/WorkspaceState.h"
#include "support/RandomText.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// What queries find (U2), whatever is typed.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void blankAndNotBlankAreAll_data();
    void blankAndNotBlankAreAll();
    void everyConditionIsAnswered_data();
    void everyConditionIsAnswered();
    void alternatives_data();
    void alternatives();
    void switchesGiveWayToAnAskedStatus();
    void longWordsAreAnswered();
    void manyWordsAreRefused();
    void whateverIsTypedIsAnswered();
    void eventsAreFoundByAnyOfTheirActions();
    void paletteFindsByName_data();
    void paletteFindsByName();
    void whatIsMeantIsOffered_data();
    void whatIsMeantIsOffered();

private:
    QStringList users(const QString &query) { return m_workspace.rows({Table::Users, query, {}, {{Column::Email, Qt::AscendingOrder}}}, {Column::Email}); }

    TestWorkspace m_workspace;
};

void SearchTest::initTestCase()
{
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, u"Okta"_s}}}),
        newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::Provider, u"Okta"_s}, {Field::Classification, u"Internal"_s}, {Field::Status, u"active"_s}}),
        newUser(u"cy@x.example"_s, {{Field::Department, u"Café"_s}, {Field::Roles, QStringList {u"analyst"_s}}, {Field::Manager, u"bo@x.example"_s}}),
        newUser(u"di@x.example"_s, {{Field::LastName, u"Zoltan"_s}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"analyst"_s, u"standard-user"_s}}, {Field::Status, u"disabled"_s}}),
        change::addGroup(u"Field crew"_s), change::addGroup(u"Night, watch"_s), change::addGroup(u"Office"_s), change::addMember(u"Field crew"_s, u"bo@x.example"_s),
        change::addMember(u"Night, watch"_s, u"cy@x.example"_s), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s),
        change::assignGroup(u"Alpha"_s, u"Field crew"_s, {{Field::Team, true}}), change::assignUser(u"Alpha"_s, u"cy@x.example"_s),
        Change(Verb::Add, ObjectKind::Nesting, {u"Office"_s, u"Field crew"_s})}));
    MUSTER_VERIFY(m_workspace.apply({change::addGroup(u"Gone"_s)}));
    MUSTER_VERIFY(m_workspace->undo().result());
}

void SearchTest::blankAndNotBlankAreAll_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("word");
    for (const TableDefinition &table : tableDefinitions()) {
        for (const FieldDefinition &column : columnsOf(table.table)) {
            if (column.kind != ValueKind::Key && column.kind != ValueKind::Flag)
                QTest::addRow("%s %s", table.key, column.word) << table.table << QString::fromLatin1(column.word);
        }
    }
}

// Each row has something in a column or has not, and is found by one of the two.
void SearchTest::blankAndNotBlankAreAll()
{
    QFETCH(Table, table);
    QFETCH(QString, word);
    const FieldDefinition &column = *queryColumn(table, word);
    const auto found = [&](const QString &query) { return m_workspace.rows({table, query}, {column.field}); };
    const QStringList blank = found(word + u":none"_s);
    const QStringList filled = found(u"has:"_s + word);
    QCOMPARE(blank.size() + filled.size(), found({}).size());
    QCOMPARE(found(u"-has:"_s + word), blank);
    QCOMPARE(found(u'-' + word + u":none"_s), filled);
    for (const QString &cell : blank)
        QVERIFY2(cell.isEmpty() || cell == "0"_L1, qPrintable(cell));
    for (const QString &cell : filled)
        QVERIFY2(!cell.isEmpty() && cell != "0"_L1, qPrintable(cell));
}

void SearchTest::everyConditionIsAnswered_data()
{
    blankAndNotBlankAreAll_data();
}

// A part of what a text column shows finds it.
void SearchTest::everyConditionIsAnswered()
{
    QFETCH(Table, table);
    QFETCH(QString, word);
    const FieldDefinition &column = *queryColumn(table, word);
    if (column.kind != ValueKind::Text && column.kind != ValueKind::List)
        return;
    for (const QString &cell : m_workspace.rows({table}, {column.field})) {
        const QString part = cell.section(u'+', 0, 0).section(u'"', 0, 0).left(10); // a quotation mark cannot be asked for
        if (part.isEmpty() || part.startsWith(u"Default Group"))
            continue;
        const QStringList found = m_workspace.rows({table, word + u":\""_s + part + u'"'}, {column.field});
        QVERIFY2(found.contains(cell), qPrintable(word + u':' + part + u" → "_s + found.join(u", "_s)));
    }
}

void SearchTest::alternatives_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &query, const QStringList &names) {
        QStringList found;
        for (const QString &name : names)
            found.append(name + (name == "ada"_L1 ? u"@northwind.example"_s : u"@x.example"_s));
        QTest::newRow(qPrintable(query)) << query << found;
    };
    row(u"bo|cafe"_s, {u"bo"_s, u"cy"_s});
    row(u"bo or cafe"_s, {u"bo"_s, u"cy"_s});
    row(u"bo or cafe or king"_s, {u"ada"_s, u"bo"_s, u"cy"_s});
    row(u"role:analyst,administrator"_s, {u"ada"_s, u"cy"_s, u"di"_s});
    row(u"role:analyst|administrator status:disabled"_s, {u"di"_s});
    row(u"-role:analyst,administrator"_s, {u"bo"_s});
    row(u"role:analyst or group:field"_s, {u"bo"_s, u"cy"_s, u"di"_s});
    row(u"group:\"Night, watch\",field"_s, {u"bo"_s, u"cy"_s});
    row(u"provider:okta,none"_s, {u"ada"_s, u"bo"_s, u"di"_s});
    row(u"king or -domain:x.example"_s, {u"ada"_s});
    row(u"domain:northwind.example,nowhere.example"_s, {u"ada"_s});
    row(u"status:disabled,pending"_s, {u"cy"_s, u"di"_s});
}

void SearchTest::alternatives()
{
    QFETCH(QString, query);
    QTEST(users(query), "found");
}

void SearchTest::switchesGiveWayToAnAskedStatus()
{
    const TableQuery hidden {.table = Table::Users, .text = u"role:analyst"_s, .showDisabled = false, .showPending = false};
    QCOMPARE(m_workspace.rows(hidden, {Column::Email}), QStringList());
    TableQuery asked = hidden;
    asked.text = u"role:analyst status:disabled,active"_s;
    QCOMPARE(m_workspace.rows(asked, {Column::Email}), QStringList {u"di@x.example"_s});
}

void SearchTest::longWordsAreAnswered()
{
    QString word;
    for (int i = 0; word.size() < LongestQuery; ++i)
        word += QString::number(i * 7919, 36);
    QCOMPARE(users(word.left(LongestQuery)), QStringList());
    QCOMPARE(users(u"-"_s + word.left(LongestQuery - 1)).size(), 4);
}

void SearchTest::manyWordsAreRefused()
{
    const auto refusal = [this](const QString &query) { return m_workspace->read(ListIds {{Table::Users, query}, 0}).result().error().code; };
    for (const QString &query : {u"a "_s.repeated(1000), u"a|"_s.repeated(400), u"role:"_s + u"a,"_s.repeated(100), QString(5000, u'x')})
        QCOMPARE(refusal(query), ErrorCode::QueryTooLong);
    MUSTER_VERIFY(m_workspace->read(ListIds {{Table::Users, u"a "_s.repeated(MostQueryWords)}, 0}).result());
    MUSTER_VERIFY(m_workspace->read(ListIds {{Table::Users, u"role:"_s + u"a,"_s.repeated(MostQueryWords)}, 0}).result());
}

void SearchTest::whateverIsTypedIsAnswered()
{
    RandomText texts(3);
    for (int round = 0; round < 300; ++round) {
        const auto table = Table(texts.number(quint32(tableDefinitions().size())));
        const QVector<FieldDefinition> &columns = columnsOf(table);
        QString query = texts.next();
        if (texts.number(2))
            query = QLatin1StringView(columns.at(texts.number(quint32(columns.size()))).word) + u':' + query;
        const Result<Listing> listing = m_workspace->read(ListIds {{table, query}, 0}).result();
        QVERIFY2(listing || listing.error().code != ErrorCode::Database, qPrintable(query));
    }
}

// Not by the first one alone.
void SearchTest::eventsAreFoundByAnyOfTheirActions()
{
    const auto found = [this](const TableQuery &query) { return m_workspace->read(ListIds {query, 0}).result().value().ids.size(); };
    const auto filtered = [&](const QStringList &actions) { return found({.table = Table::Events, .filters = {{Column::Action, actions}}}); };
    QCOMPARE(filtered({u"addProject"_s}), 1); // among many others
    QCOMPARE(found({.table = Table::Events, .text = u"action:addMember"_s}), 1);
    QCOMPARE(filtered({u"addUser"_s}), 2); // the founder, too
    QCOMPARE(filtered({u"addProject"_s, u"addGroup"_s}), 2);
    QCOMPARE(filtered({u"deleteUser"_s}), 0);
    QCOMPARE(found({.table = Table::Events, .text = u"-action:addProject"_s}) + 1, found({.table = Table::Events}));
}

void SearchTest::paletteFindsByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a part of a name") << u"ZOLT"_s << QStringList {u"Zoltan"_s};
    QTest::newRow("a part of an address") << u"cy@"_s << QStringList {u"cy@x.example"_s};
    QTest::newRow("name and address") << u"x.ex zolt"_s << QStringList {u"Zoltan"_s};
    QTest::newRow("not a role, nor a department") << u"analyst"_s << QStringList();
    QTest::newRow("no field") << u"name:zoltan"_s << QStringList();
    QTest::newRow("groups by all words") << u"crew FIELD"_s << QStringList {u"Field crew"_s};
    QTest::newRow("signs of queries") << u"night, \"watch"_s << QStringList {u"Night, watch"_s};
    QTest::newRow("projects") << u"alph"_s << QStringList {u"Alpha"_s};
    QTest::newRow("all kinds, by name") << u"f"_s << QStringList {u"Field crew"_s, u"Office"_s};
}

void SearchTest::paletteFindsByName()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    const Result<FindByName::Answer> answer = m_workspace->read(FindByName {text, 8}).result();
    MUSTER_VERIFY(answer);
    QStringList said;
    for (const Found &one : answer->found)
        said.append(one.name);
    QCOMPARE(said, names);
}

void SearchTest::whatIsMeantIsOffered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("meant");
    QTest::newRow("role") << u"role:analist"_s << u"role:Analyst"_s;
    QTest::newRow("one of a list") << u"role:administrator,analsyt"_s << u"role:Analyst"_s;
    QTest::newRow("a word of a name") << u"group:feild"_s << u"group:\"Field crew\""_s;
    QTest::newRow("project") << u"project:Alhpa"_s << u"project:Alpha"_s;
    QTest::newRow("provider") << u"provider:otka"_s << u"provider:Okta"_s;
    QTest::newRow("nothing near") << u"role:wizard"_s << QString();
    QTest::newRow("right") << u"role:analyst"_s << QString();
    QTest::newRow("bare, a role") << u"analist"_s << u"Analyst"_s;
    QTest::newRow("bare, a part of a name") << u"feild"_s << u"\"Field crew\""_s;
    QTest::newRow("bare, a project") << u"Aplha"_s << u"Alpha"_s;
    QTest::newRow("bare, a person") << u"Zoltna"_s << u"Zoltan"_s;
    QTest::newRow("one of several") << u"alpha analsyt"_s << u"Analyst"_s;
    QTest::newRow("left out") << u"-analist alpha"_s << QString();
    QTest::newRow("bare and right, beside what does not fit") << u"Beta Field"_s << QString();
    QTest::newRow("bare, nothing near") << u"wizardry"_s << QString();
}

void SearchTest::whatIsMeantIsOffered()
{
    QFETCH(QString, query);
    QFETCH(QString, meant);
    const Result<QVector<MeantWord>> words = m_workspace->read(FindMeantWords {{Table::Users, query}}).result();
    MUSTER_VERIFY(words);
    QCOMPARE(words->isEmpty() ? QString() : words->first().meant, meant);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
