// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include <QSet>

using namespace muster;
using namespace Qt::StringLiterals;

// Groups by SCIM, and who is in them, on each engine.
class ScimGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsMadeRenamedAndDeleted();
    void membersComeAndGo_data();
    void membersComeAndGo();
    void groupsHoldGroups();
    void aWholeGroupIsReplaced();
    void membersThatAreNobody();
    void versionsFollowMembers();
    void oneOfTwoWithTheSameVersionIsFirst();
    void whatTwoAddAtOnceIsAllThere();
    void whoDeletesWhatIsGoneIsToldSo();
    void groupsAreFoundByAMember();
    void thePolicyOfProjectsHolds();
    void manyMembers();
    void cleanup();

private:
    QString user(const QString &name) { return m_users.value(name); }
    QString group(const QByteArray &name, const QStringList &members = {});
    QSet<QString> members(const QString &id);

    std::unique_ptr<ScimHarness> m_scim;
    QHash<QString, QString> m_users; // IDs
    QByteArray m_of; // test
    int m_row = 0;
};

void ScimGroupsTest::init()
{
    if (m_of == QTest::currentTestFunction())
        return;
    m_of = QTest::currentTestFunction();
    m_scim = std::make_unique<ScimHarness>();
    m_scim->use(m_scim->client(u"okta@northwind.example"_s));
    QVector<Change> changes;
    for (const char *name : {"a", "b", "c", "d"})
        changes.append(newUser(QString::fromLatin1(name) + u"@x.example"_s, {{Field::FirstName, QString::fromLatin1(name)}, {Field::Status, u"active"_s}}));
    MUSTER_VERIFY(m_scim->apply(changes));
    for (const char *name : {"a", "b", "c", "d"})
        m_users.insert(QString::fromLatin1(name), m_scim->cell(u"SELECT uuid FROM users WHERE email = ?"_s, {QString::fromLatin1(name) + u"@x.example"_s}));
}

void ScimGroupsTest::cleanup()
{
    if (!QTest::currentDataTag())
        QCOMPARE(m_scim->verified(), QString());
}

QString ScimGroupsTest::group(const QByteArray &name, const QStringList &members)
{
    QByteArray list;
    for (const QString &member : members)
        list += (list.isEmpty() ? "" : ",") + q("{'value':'") + member.toLatin1() + q("'}");
    const ScimAnswer made = m_scim->post(u"/Groups"_s, q("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:Group'],'externalId':'e','displayName':'") + name + q("','members':[") + list + "]}");
    if (made.status != 201)
        qFatal("%s", made.text.constData());
    return made.id();
}

QSet<QString> ScimGroupsTest::members(const QString &id)
{
    QSet<QString> ids;
    for (const QJsonValue &member : m_scim->get(u"/Groups/"_s + id).body.value(u"members"_s).toArray())
        ids.insert(m_users.key(member.toObject().value(u"value"_s).toString(), member.toObject().value(u"display"_s).toString()));
    return ids;
}

void ScimGroupsTest::oneIsMadeRenamedAndDeleted()
{
    const ScimAnswer made = m_scim->post(u"/Groups"_s, q("{'displayName':'Field crew','members':[{'value':'") + user(u"a"_s).toLatin1() + q("','display':'X'}]}"));
    QVERIFY2(made.status == 201, qPrintable(made.words()));
    const QString place = u"/Groups/"_s + made.id();
    QCOMPARE(made.headers.value("location"), (ScimHarness::base() + place).toUtf8());
    QCOMPARE(m_scim->rows({.table = Table::Members}, {Column::Group, Column::Email}), QStringList {u"Field crew|a@x.example"_s});
    QCOMPARE(m_scim->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::Operator, Column::Changes}).first(), u"okta|2"_s); // one change set
    const QJsonObject member = made.body.value(u"members"_s).toArray().first().toObject();
    QCOMPARE(member.value(u"type"_s), QJsonValue(u"User"_s));
    QCOMPARE(member.value(u"$ref"_s), QJsonValue(ScimHarness::base() + u"/Users/"_s + user(u"a"_s)));
    const ScimAnswer again = m_scim->post(u"/Groups"_s, q("{'displayName':'FIELD Crew'}"));
    QVERIFY(again.status == 409 && again.scimType() == u"uniqueness"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'Replace','value':{'id':'") + made.id().toLatin1() + q("','displayName':'Crew'}}]")).status, 204);
    QCOMPARE(m_scim->get(place).field(u"displayName"_s), u"Crew"_s);
    QCOMPARE(members(made.id()), QSet<QString> {u"a"_s});
    QVERIFY(!m_scim->get(place + u"?excludedAttributes=members"_s).body.contains(u"members"_s));
    QCOMPARE(m_scim->remove(place).status, 204);
    QCOMPARE(m_scim->get(place).status, 404);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'displayName','value':'X'}]")).status, 404);
    QCOMPARE(m_scim->post(u"/Groups"_s, q("{'members':[]}")).scimType(), u"invalidValue"_s);
}

void ScimGroupsTest::membersComeAndGo_data()
{
    QTest::addColumn<QByteArray>("operations"); // $a: an ID
    QTest::addColumn<QString>("after");
    QTest::newRow("one comes") << q("[{'op':'add','path':'members','value':[{'value':'$c'}]}]") << u"a b c"_s;
    QTest::newRow("one that is there") << q("[{'op':'Add','path':'members','value':[{'value':'$a'},{'value':'$c'}]}]") << u"a b c"_s;
    QTest::newRow("twice") << q("[{'op':'Add','path':'members','value':[{'value':'$c'},{'value':'$c'}]},{'op':'add','path':'members','value':{'value':'$c'}}]") << u"a b c"_s;
    QTest::newRow("in a value") << q("[{'op':'add','value':{'members':[{'value':'$c','display':'C','type':'User','$ref':'x'}]}}]") << u"a b c"_s;
    QTest::newRow("by filter") << q("[{'op':'remove','path':'members[value eq \\'$a\\']'}]") << u"b"_s;
    QTest::newRow("by several") << q("[{'op':'Remove','path':'members[value eq \\'$a\\' or value eq \\'$b\\']'}]") << u""_s;
    QTest::newRow("by list") << q("[{'op':'Remove','path':'members','value':[{'value':'$a'}]}]") << u"b"_s;
    QTest::newRow("who is not there") << q("[{'op':'remove','path':'members[value eq \\'$d\\']'},{'op':'remove','path':'members','value':[{'value':'$c'}]}]") << u"a b"_s;
    QTest::newRow("all") << q("[{'op':'remove','path':'members'}]") << u""_s;
    QTest::newRow("replaced") << q("[{'op':'replace','path':'members','value':[{'value':'$b'},{'value':'$d'}]}]") << u"b d"_s;
    QTest::newRow("replaced by none") << q("[{'op':'replace','path':'members','value':[]}]") << u""_s;
    QTest::newRow("out and in again") << q("[{'op':'remove','path':'members'},{'op':'add','path':'members','value':[{'value':'$a'},{'value':'$c'}]}]") << u"a c"_s;
    QTest::newRow("in and out again") << q("[{'op':'add','path':'members','value':[{'value':'$c'}]},{'op':'remove','path':'members[value eq \\'$c\\']'}]") << u"a b"_s;
    QTest::newRow("upper case") << q("[{'op':'remove','path':'members[value eq \\'$A\\']'}]") << u"b"_s;
}

void ScimGroupsTest::membersComeAndGo()
{
    QFETCH(QByteArray, operations);
    QFETCH(QString, after);
    const QString id = group("Crew " + QByteArray::number(++m_row), {user(u"a"_s), user(u"b"_s)});
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        operations.replace('$' + it.key().toLatin1(), it->toLatin1());
        operations.replace('$' + it.key().toUpper().toLatin1(), it->toUpper().toLatin1());
    }
    const ScimAnswer patched = m_scim->patch(u"/Groups/"_s + id, operations);
    QVERIFY2(patched.status == 204, qPrintable(patched.words()));
    const QStringList wanted = after.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(members(id), QSet<QString>(wanted.cbegin(), wanted.cend()));
}

void ScimGroupsTest::groupsHoldGroups()
{
    const QString inner = group("Inner", {user(u"a"_s)});
    const QString outer = group("Outer", {inner, user(u"b"_s)});
    QCOMPARE(members(outer), QSet<QString>({u"Inner"_s, u"b"_s}));
    for (const QJsonValue &member : m_scim->get(u"/Groups/"_s + outer).body.value(u"members"_s).toArray())
        QCOMPARE(member.toObject().value(u"type"_s).toString(), member.toObject().value(u"value"_s).toString() == inner ? u"Group"_s : u"User"_s);
    const ScimAnswer circle = m_scim->patch(u"/Groups/"_s + inner, q("[{'op':'add','path':'members','value':[{'value':'") + outer.toLatin1() + q("'}]}]"));
    QVERIFY2(circle.status == 400 && circle.scimType() == u"invalidValue"_s, qPrintable(circle.words()));
    QCOMPARE(m_scim->patch(u"/Groups/"_s + outer, q("[{'op':'remove','path':'members[value eq \\'") + inner.toLatin1() + q("\\']'}]")).status, 204);
    QCOMPARE(members(outer), QSet<QString> {u"b"_s});
}

void ScimGroupsTest::aWholeGroupIsReplaced()
{
    const QString id = group("Crew", {user(u"a"_s), user(u"b"_s)});
    const ScimAnswer put = m_scim->put(u"/Groups/"_s + id, q("{'displayName':'Team','members':[{'value':'") + user(u"b"_s).toLatin1() + q("'},{'value':'") + user(u"c"_s).toLatin1() + q("'}]}"));
    QVERIFY2(put.status == 200 && put.field(u"displayName"_s) == u"Team"_s, qPrintable(put.words()));
    QCOMPARE(members(id), QSet<QString>({u"b"_s, u"c"_s}));
    QCOMPARE(m_scim->put(u"/Groups/"_s + id, q("{'displayName':'Team'}")).status, 200);
    QCOMPARE(members(id), QSet<QString>());
}

void ScimGroupsTest::membersThatAreNobody()
{
    const QString id = group("Crew", {user(u"a"_s)});
    for (const char *nobody : {"00000000-0000-4000-8000-000000000000", "a@x.example", "", "; or 1=1"}) {
        const ScimAnswer refused = m_scim->patch(u"/Groups/"_s + id, q("[{'op':'add','path':'members','value':[{'value':'$'}]}]").replace("$", nobody));
        QVERIFY2(refused.status == 400 && refused.scimType() == u"invalidValue"_s, qPrintable(refused.words()));
    }
    const ScimAnswer other = m_scim->patch(u"/Groups/"_s + id, q("[{'op':'remove','path':'members[display co \\'a\\']'}]"));
    QCOMPARE(other.scimType(), u"invalidFilter"_s);
    QCOMPARE(members(id), QSet<QString> {u"a"_s});
}

void ScimGroupsTest::versionsFollowMembers()
{
    const QString place = u"/Groups/"_s + group("Crew", {user(u"a"_s), user(u"b"_s)});
    QSet<QByteArray> versions;
    const auto note = [&] {
        const QByteArray version = m_scim->get(place).headers.value("etag");
        const bool isNew = !versions.contains(version);
        versions.insert(version);
        return isNew;
    };
    QVERIFY(note());
    QVERIFY(!note());
    for (const QByteArray &operation : {q("{'op':'remove','path':'members[value eq \\'$a\\']'}"), q("{'op':'add','path':'members','value':[{'value':'$a'}]}"), q("{'op':'remove','path':'members[value eq \\'$b\\']'}"), q("{'op':'replace','path':'displayName','value':'Team'}")}) {
        QByteArray filled = operation;
        filled.replace("$a", user(u"a"_s).toLatin1()).replace("$b", user(u"b"_s).toLatin1());
        QCOMPARE(m_scim->patch(place, '[' + filled + ']').status, 204);
        QVERIFY2(note(), filled.constData());
    }
    const QByteArray body = q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[{'op':'remove','path':'members'}]}");
    QCOMPARE(m_scim->ask("PATCH", place, body, {{"If-Match", "W/\"1.2.3\""}}).status, 412);
    QCOMPARE(m_scim->ask("PATCH", place, body, {{"If-Match", m_scim->get(place).headers.value("etag")}}).status, 204);
    QCOMPARE(m_scim->ask("GET", place, {}, {{"If-None-Match", m_scim->get(place).headers.value("etag")}}).status, 304);
}

// Both have read the same group, and ask at once to add somebody to it as it was: one of them has to read it again.
void ScimGroupsTest::oneOfTwoWithTheSameVersionIsFirst()
{
    const QString place = u"/Groups/"_s + group("Crew");
    const auto body = [this](const char *name) { return q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[{'op':'add','path':'members','value':[{'value':'") + user(QString::fromLatin1(name)).toLatin1() + q("'}]}]}"); };
    const QByteArray bodies[] = {body("a"), body("b")};
    for (int round = 0; round < 15; ++round) {
        QCOMPARE(m_scim->patch(place, q("[{'op':'remove','path':'members'}]")).status, 204);
        const QByteArray version = m_scim->get(place).headers.value("etag");
        const QVector<ScimAnswer> answers = m_scim->askTogether("PATCH", place, {bodies[0], bodies[1]}, {{"If-Match", version}});
        QSet<int> said;
        for (const ScimAnswer &answer : answers)
            said.insert(answer.status);
        QCOMPARE(said, (QSet<int> {204, 412}));
    }
}

// None says which version they mean. Somebody whom two add, or a name that two give, is no reason to leave out anything, or to refuse.
void ScimGroupsTest::whatTwoAddAtOnceIsAllThere()
{
    const QString id = group("Crew");
    const QString place = u"/Groups/"_s + id;
    const auto body = [this](const char *one, const char *other, const QByteArray &more = {}) {
        return q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[{'op':'add','path':'members','value':[{'value':'") + user(QString::fromLatin1(one)).toLatin1() + q("'},{'value':'")
            + user(QString::fromLatin1(other)).toLatin1() + q("'}]}") + more + "]}";
    };
    for (int round = 0; round < 15; ++round) {
        QCOMPARE(m_scim->patch(place, q("[{'op':'remove','path':'members'}]")).status, 204);
        const auto as = [round](const QByteArray &name) { return q(",{'op':'replace','path':'displayName','value':'") + name + ' ' + QByteArray::number(round) + q("'}"); };
        for (const ScimAnswer &answer : m_scim->askTogether("PATCH", place, {body("a", "b"), body("b", "c", as("Team")), body("c", "d", as("Crew"))}))
            QCOMPARE(answer.status, 204);
        QCOMPARE(members(id), (QSet<QString> {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QVERIFY(m_scim->get(place).field(u"displayName"_s).endsWith(u" %1"_s.arg(round)));
    }
}

void ScimGroupsTest::whoDeletesWhatIsGoneIsToldSo()
{
    for (int round = 0; round < 15; ++round) {
        QSet<int> said;
        for (const ScimAnswer &answer : m_scim->askTogether("DELETE", u"/Groups/"_s + group("Crew"), {{}, {}, {}}))
            said.insert(answer.status);
        QCOMPARE(said, (QSet<int> {204, 404}));
    }
}

void ScimGroupsTest::groupsAreFoundByAMember()
{
    const QString one = group("One", {user(u"a"_s)});
    const QString two = group("Two", {user(u"a"_s), one});
    group("Three", {user(u"b"_s)});
    const auto names = [&](const QString &filter) {
        QStringList names;
        for (const QJsonValue &group : m_scim->find(u"Groups"_s, filter).resources())
            names.append(group.toObject().value(u"displayName"_s).toString());
        return names.join(u' ');
    };
    QCOMPARE(names(u"members.value eq \"%1\""_s.arg(user(u"a"_s))), u"One Two"_s);
    QCOMPARE(names(u"members[value eq \"%1\"] and displayName sw \"t\""_s.arg(user(u"a"_s))), u"Two"_s);
    QCOMPARE(names(u"members eq \"%1\""_s.arg(one)), u"Two"_s);
    QCOMPARE(names(u"id eq \"%1\" and members.value eq \"%2\""_s.arg(two, user(u"b"_s))), QString()); // as Entra ID asks
    QCOMPARE(names(u"id eq \"%1\" and members.value eq \"%2\""_s.arg(two, user(u"a"_s))), u"Two"_s);
    QCOMPARE(names(u"displayName eq \"two\""_s), u"Two"_s);
    QCOMPARE(m_scim->find(u"Groups"_s, u"members pr"_s).scimType(), u"invalidFilter"_s);
    // Of two members only one is looked at; an answer would be wrong
    for (const QString &second : {u"members.value eq \"%1\""_s, u"not (members.value eq \"%1\")"_s, u"not (members[value eq \"%1\"])"_s})
        QCOMPARE(m_scim->find(u"Groups"_s, u"members.value eq \"%1\" and "_s.arg(user(u"a"_s)) + second.arg(one)).scimType(), u"invalidFilter"_s);
}

void ScimGroupsTest::thePolicyOfProjectsHolds()
{
    const QString id = group("Crew");
    MUSTER_VERIFY(m_scim->apply({change::addProject(u"Alpha"_s), change::assignGroup(u"Alpha"_s, u"Crew"_s)}));
    QCOMPARE(m_scim->remove(u"/Groups/"_s + id).status, 403);
}

// 3,000 at once, and out again.
void ScimGroupsTest::manyMembers()
{
    QVector<Change> changes;
    for (int i = 0; i < 3'000; ++i)
        changes.append(newUser(u"many%1@x.example"_s.arg(i)));
    MUSTER_VERIFY(m_scim->apply(changes));
    const QString id = group("Crew");
    QByteArray list;
    for (const QString &user : m_scim->rows({.table = Table::Users, .text = u"many"_s}, {Column::UserId}))
        list += (list.isEmpty() ? "" : ",") + q("{'value':'") + user.toLatin1() + q("'}");
    const ScimAnswer added = m_scim->patch(u"/Groups/"_s + id, q("[{'op':'add','path':'members','value':[") + list + "]}]");
    QVERIFY2(added.status == 204, qPrintable(added.words()));
    QCOMPARE(m_scim->get(u"/Groups/"_s + id).body.value(u"members"_s).toArray().size(), 3'000);
    QCOMPARE(m_scim->patch(u"/Groups/"_s + id, q("[{'op':'remove','path':'members'}]")).status, 204);
    QVERIFY(!m_scim->get(u"/Groups/"_s + id).body.contains(u"members"_s));
}

QTEST_GUILESS_MAIN(ScimGroupsTest)
#include "ScimGroupsTest.moc"
