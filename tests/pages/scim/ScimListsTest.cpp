// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include <QJsonDocument>
#include <QSet>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace muster;
using namespace Qt::StringLiterals;

// Lists, filters, pages, searches, many requests in one, and what the service says of itself.
class ScimListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void mistakesInFilters_data();
    void mistakesInFilters();
    void pagesByIndex();
    void pagesByCursor();
    void cursorsOfOthers();
    void sorted();
    void searching();
    void someAttributes();
    void itSaysWhatItCan();
    void addressesThatAreNot_data();
    void addressesThatAreNot();
    void manyInOne();
    void manyInOneThatAreWrong();
    void cleanupTestCase();

private:
    ScimAnswer list(const QString &kind, const QVector<std::pair<QString, QString>> &query);
    QStringList names(const ScimAnswer &answer);
    QStringList all(const QVector<std::pair<QString, QString>> &query, bool byCursor);

    std::unique_ptr<ScimHarness> m_scim;
    static constexpr int Users = 123; // with the owner and the client
};

void ScimListsTest::initTestCase()
{
    m_scim = std::make_unique<ScimHarness>();
    m_scim->use(m_scim->client(u"entra@northwind.example"_s));
    QVector<Change> changes;
    for (int i = 0; i < Users - 2; ++i) {
        changes.append(newUser(u"user%1@x.example"_s.arg(i, 3, 10, QLatin1Char('0')), {{Field::FirstName, i % 2 ? u"Odd"_s : u"Even"_s}, {Field::LastName, u"N%1"_s.arg(997 - i)}, {Field::Department, i % 10 == 0 ? u"Ovens"_s : QString()},
            {Field::Status, i % 3 == 0 ? u"disabled"_s : u"active"_s}, {Field::ExternalId, u"Ext-%1"_s.arg(i)}}));
    }
    for (int i = 0; i < 7; ++i)
        changes.append(change::addGroup(u"Group %1"_s.arg(i)));
    MUSTER_VERIFY(m_scim->apply(changes));
}

void ScimListsTest::cleanupTestCase()
{
    QCOMPARE(m_scim->verified(), QString());
}

ScimAnswer ScimListsTest::list(const QString &kind, const QVector<std::pair<QString, QString>> &query)
{
    QString path = u'/' + kind;
    for (const auto &[name, value] : query)
        path += (path.contains(u'?') ? u'&' : u'?') + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return m_scim->get(path);
}

QStringList ScimListsTest::names(const ScimAnswer &answer)
{
    QStringList names;
    for (const QJsonValue &one : answer.resources())
        names.append(one.toObject().value(one.toObject().contains(u"userName"_s) ? u"userName"_s : u"displayName"_s).toString());
    return names;
}

void ScimListsTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("userName") << u"userName eq \"USER007@x.example\""_s << 1;
    QTest::newRow("in another case") << u"USERNAME Eq \"user007@x.example\""_s << 1;
    QTest::newRow("URN") << u"urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"user007@x.example\""_s << 1;
    QTest::newRow("nobody") << u"userName eq \"user700@x.example\""_s << 0;
    QTest::newRow("externalId") << u"externalId eq \"Ext-7\""_s << 1;
    QTest::newRow("externalId has case") << u"externalId eq \"ext-7\""_s << 0;
    QTest::newRow("emails") << u"emails[type eq \"work\" and value eq \"user007@x.example\"]"_s << 1;
    QTest::newRow("emails of home") << u"emails[type eq \"home\" and value eq \"user007@x.example\"]"_s << 0;
    QTest::newRow("emails.value") << u"emails.value eq \"user007@x.example\""_s << 1;
    QTest::newRow("emails alone") << u"emails co \"user00\""_s << 10;
    QTest::newRow("active") << u"active eq true"_s << 82;
    QTest::newRow("active as a text") << u"active eq \"False\""_s << 41;
    QTest::newRow("and") << u"active eq false and name.givenName eq \"even\""_s << 21;
    QTest::newRow("or binds less") << u"userName eq \"user001@x.example\" or active eq false and userName eq \"user001@x.example\""_s << 1;
    QTest::newRow("brackets") << u"(userName eq \"user001@x.example\" or userName eq \"user003@x.example\") and active eq false"_s << 1;
    QTest::newRow("not") << u"not (userName sw \"user\")"_s << 2;
    QTest::newRow("starts") << u"userName sw \"USER01\""_s << 10;
    QTest::newRow("ends") << u"userName ew \"5@x.example\""_s << 12;
    QTest::newRow("not equal") << u"name.givenName ne \"Odd\""_s << 63;
    QTest::newRow("present") << u"name.familyName pr and externalId pr"_s << 121;
    QTest::newRow("not present") << u"not (urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department pr)"_s << 110;
    QTest::newRow("of an extension") << u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"ovens\""_s << 13;
    QTest::newRow("null") << u"externalId eq null"_s << 2;
    QTest::newRow("order") << u"userName ge \"user118@x.example\""_s << 3;
    QTest::newRow("since") << u"meta.created gt \"2020-01-01T00:00:00Z\" and meta.lastModified ge \"2020-01-01T00:00:00Z\""_s << 123;
    QTest::newRow("before") << u"meta.created lt \"2020-01-01T00:00:00Z\""_s << 0;
    QTest::newRow("kept nowhere") << u"nickName eq \"x\""_s << 0;
    QTest::newRow("quotation marks") << u"userName eq \"a\\\"b\""_s << 0;
    QTest::newRow("SQL") << u"userName eq \"' OR 1=1 --\""_s << 0;
    QTest::newRow("a wildcard is none") << u"userName co \"%\""_s << 0;
    QTest::newRow("schemas") << u"schemas eq \"urn:ietf:params:scim:schemas:core:2.0:User\""_s << 123;
}

void ScimListsTest::filters()
{
    QFETCH(QString, filter);
    QFETCH(int, count);
    const ScimAnswer found = list(u"Users"_s, {{u"filter"_s, filter}, {u"count"_s, u"200"_s}});
    QVERIFY2(found.status == 200, qPrintable(found.words()));
    QCOMPARE(found.body.value(u"totalResults"_s).toInt(), count);
    QCOMPARE(found.resources().size(), count);
    QCOMPARE(all({{u"filter"_s, filter}}, true), names(found));
}

void ScimListsTest::mistakesInFilters_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"userName", "userName eq", "userName eq kim", "userName xx \"a\"", "userNam eq \"a\"", "userName eq \"a", "(userName pr", "userName pr)", "userName eq \"a\" and", "active gt true", "active eq \"perhaps\"",
             "userName eq 5", "userName eq {}", "userName.x eq \"a\"", "name.x eq \"a\"", "emails[", "emails[]", "emails[x eq \"a\"]", "title[value eq \"a\"]", "meta.created gt \"yesterday\"", "not userName pr", "userName eq \"a\" xor title pr", "a.b.c pr",
             "externalId gt null", "urn:x:y eq \"a\" and", "userName eq \"\\ud800\"", "[value eq \"a\"]"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
    QTest::newRow("deep") << QString(500, u'(') + u"userName pr"_s + QString(500, u')');
    QTest::newRow("long") << u"userName eq \"%1\""_s.arg(QString(5'000, u'x'));
    QTest::newRow("many") << QStringList(200, u"title pr"_s).join(u" or "_s);
}

void ScimListsTest::mistakesInFilters()
{
    QFETCH(QString, filter);
    const ScimAnswer refused = list(u"Users"_s, {{u"filter"_s, filter}});
    QVERIFY2(refused.status == 400 && refused.scimType() == u"invalidFilter"_s && !refused.field(u"detail"_s).isEmpty(), qPrintable(refused.words()));
}

QStringList ScimListsTest::all(const QVector<std::pair<QString, QString>> &query, bool byCursor)
{
    QStringList all;
    QString cursor;
    for (int pages = 0; pages < 50; ++pages) {
        QVector<std::pair<QString, QString>> asked = query + QVector<std::pair<QString, QString>> {{u"count"_s, u"17"_s}};
        asked.append(byCursor ? std::make_pair(u"cursor"_s, cursor) : std::make_pair(u"startIndex"_s, QString::number(all.size() + 1)));
        const ScimAnswer page = list(u"Users"_s, asked);
        if (page.status != 200 || page.resources().size() > 17)
            return {page.words()};
        all += names(page);
        cursor = page.field(u"nextCursor"_s);
        if (byCursor ? cursor.isEmpty() : page.resources().isEmpty())
            return all;
    }
    return {u"no end"_s};
}

void ScimListsTest::pagesByIndex()
{
    const QStringList users = all({}, false);
    QCOMPARE(users.size(), Users);
    QCOMPARE(QSet<QString>(users.cbegin(), users.cend()).size(), Users);
    const ScimAnswer page = list(u"Users"_s, {{u"startIndex"_s, u"-5"_s}, {u"count"_s, u"2"_s}});
    QCOMPARE(page.body.value(u"startIndex"_s), QJsonValue(1));
    QCOMPARE(page.body.value(u"itemsPerPage"_s), QJsonValue(2));
    QCOMPARE(page.body.value(u"totalResults"_s), QJsonValue(Users));
    QCOMPARE(list(u"Users"_s, {{u"count"_s, u"0"_s}}).resources().size(), 0);
    QCOMPARE(list(u"Users"_s, {{u"count"_s, u"-1"_s}}).body.value(u"totalResults"_s), QJsonValue(Users));
    QCOMPARE(list(u"Users"_s, {{u"startIndex"_s, u"99999999999"_s}}).resources().size(), 0);
    QCOMPARE(list(u"Users"_s, {}).resources().size(), 100);
    QCOMPARE(all({{u"filter"_s, u"active eq false"_s}}, false).size(), 41);
    QCOMPARE(list(u"Groups"_s, {{u"count"_s, u"3"_s}, {u"startIndex"_s, u"6"_s}}).resources().size(), 2);
}

void ScimListsTest::pagesByCursor()
{
    QCOMPARE(all({}, true), all({}, false));
    QCOMPARE(all({{u"filter"_s, u"active eq false"_s}}, true), all({{u"filter"_s, u"active eq false"_s}}, false));
    QCOMPARE(all({{u"sortBy"_s, u"name.familyName"_s}}, true), all({{u"sortBy"_s, u"name.familyName"_s}}, false));
    QCOMPARE(all({{u"filter"_s, u"active eq false"_s}, {u"sortBy"_s, u"name.familyName"_s}}, true), all({{u"filter"_s, u"active eq false"_s}, {u"sortBy"_s, u"name.familyName"_s}}, false));
    QVERIFY(!list(u"Users"_s, {{u"cursor"_s, QString()}}).body.contains(u"startIndex"_s));
}

void ScimListsTest::cursorsOfOthers()
{
    const QString cursor = list(u"Users"_s, {{u"cursor"_s, QString()}, {u"count"_s, u"5"_s}}).field(u"nextCursor"_s);
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(list(u"Users"_s, {{u"cursor"_s, cursor}, {u"count"_s, u"5"_s}}).status, 200);
    QCOMPARE(list(u"Groups"_s, {{u"cursor"_s, cursor}}).scimType(), u"invalidCursor"_s);
    QCOMPARE(list(u"Users"_s, {{u"cursor"_s, cursor}, {u"filter"_s, u"title pr"_s}}).scimType(), u"invalidCursor"_s);
    QCOMPARE(list(u"Users"_s, {{u"cursor"_s, cursor}, {u"sortBy"_s, u"userName"_s}}).scimType(), u"invalidCursor"_s);
    QCOMPARE(list(u"Users"_s, {{u"cursor"_s, u"x"_s}}).scimType(), u"invalidCursor"_s);
    QCOMPARE(list(u"Users"_s, {{u"cursor"_s, cursor}, {u"count"_s, u"0"_s}}).scimType(), u"invalidCount"_s);
}

void ScimListsTest::sorted()
{
    const QStringList names = all({{u"sortBy"_s, u"userName"_s}, {u"sortOrder"_s, u"descending"_s}}, false);
    QStringList expected = names;
    std::sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(names, expected);
    QCOMPARE(this->names(list(u"Users"_s, {{u"sortBy"_s, u"name.familyName"_s}, {u"filter"_s, u"userName sw \"user\""_s}, {u"count"_s, u"1"_s}})), QStringList {u"user120@x.example"_s});
    QCOMPARE(this->names(list(u"Groups"_s, {{u"sortBy"_s, u"displayName"_s}, {u"sortOrder"_s, u"descending"_s}, {u"count"_s, u"2"_s}})), QStringList({u"Group 6"_s, u"Group 5"_s}));
    QCOMPARE(list(u"Users"_s, {{u"sortBy"_s, u"phoneNumbers"_s}}).scimType(), u"invalidPath"_s);
}

void ScimListsTest::searching()
{
    const QByteArray body = q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],'filter':'userName sw \\'user01\\'','attributes':['userName'],'startIndex':2,'count':3,'sortBy':'userName'}");
    const ScimAnswer found = m_scim->post(u"/Users/.search"_s, body);
    QVERIFY2(found.status == 200, qPrintable(found.words()));
    QCOMPARE(names(found), QStringList({u"user011@x.example"_s, u"user012@x.example"_s, u"user013@x.example"_s}));
    QCOMPARE(found.resources().first().toObject().keys(), QStringList({u"id"_s, u"schemas"_s, u"userName"_s}));
    QCOMPARE(m_scim->get(u"/Users/.search"_s).status, 200 + 0); // a list
    QCOMPARE(m_scim->put(u"/Users/.search"_s, body).status, 405);
}

void ScimListsTest::someAttributes()
{
    const auto keys = [&](const QString &name, const QString &value) { return list(u"Users"_s, {{u"filter"_s, u"userName eq \"user000@x.example\""_s}, {name, value}}).resources().first().toObject(); };
    QCOMPARE(keys(u"attributes"_s, u"NAME.givenName,active"_s).keys(), QStringList({u"active"_s, u"id"_s, u"name"_s, u"schemas"_s}));
    QCOMPARE(keys(u"attributes"_s, u"name.givenName"_s).value(u"name"_s).toObject().keys(), QStringList {u"givenName"_s});
    QVERIFY(!keys(u"excludedAttributes"_s, u"name.givenName,id,emails"_s).value(u"name"_s).toObject().contains(u"givenName"_s));
    QVERIFY(keys(u"excludedAttributes"_s, u"name.givenName,id,emails"_s).contains(u"id"_s));
    QVERIFY(!keys(u"excludedAttributes"_s, u"name.givenName,id,emails"_s).contains(u"emails"_s));
    const QString enterprise = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s;
    QCOMPARE(keys(u"attributes"_s, enterprise + u":department"_s).value(enterprise).toObject().value(u"department"_s), QJsonValue(u"Ovens"_s));
    QVERIFY(!keys(u"excludedAttributes"_s, enterprise).contains(enterprise));
    QCOMPARE(keys(u"attributes"_s, u"nonsense"_s).keys(), QStringList({u"id"_s, u"schemas"_s}));
}

void ScimListsTest::itSaysWhatItCan()
{
    const QJsonObject config = m_scim->get(u"/ServiceProviderConfig"_s).body;
    for (const QString &what : {u"patch"_s, u"bulk"_s, u"filter"_s, u"sort"_s, u"etag"_s})
        QCOMPARE(config.value(what).toObject().value(u"supported"_s), QJsonValue(true));
    QCOMPARE(config.value(u"changePassword"_s).toObject().value(u"supported"_s), QJsonValue(false));
    QCOMPARE(config.value(u"pagination"_s).toObject().value(u"cursor"_s), QJsonValue(true));
    const QJsonArray types = m_scim->get(u"/ResourceTypes"_s).resources();
    QCOMPARE(types.size(), 2);
    for (const QJsonValue &type : types) {
        const QString endpoint = type.toObject().value(u"endpoint"_s).toString();
        QCOMPARE(m_scim->get(endpoint).status, 200);
        QCOMPARE(m_scim->get(u"/Schemas/"_s + type.toObject().value(u"schema"_s).toString()).status, 200);
        for (const QJsonValue &extension : type.toObject().value(u"schemaExtensions"_s).toArray())
            QCOMPARE(m_scim->get(u"/Schemas/"_s + extension.toObject().value(u"schema"_s).toString()).status, 200);
    }
    QCOMPARE(m_scim->get(u"/ResourceTypes/User"_s).field(u"endpoint"_s), u"/Users"_s);
    QCOMPARE(m_scim->get(u"/Schemas?filter=id%20pr"_s).status, 403);
    // What an answer has, the schemas name
    QSet<QString> known {u"id"_s, u"schemas"_s, u"meta"_s, u"externalId"_s};
    for (const QJsonValue &schema : m_scim->get(u"/Schemas"_s).resources()) {
        known.insert(schema.toObject().value(u"id"_s).toString());
        for (const QJsonValue &attribute : schema.toObject().value(u"attributes"_s).toArray())
            known.insert(attribute.toObject().value(u"name"_s).toString());
    }
    for (const QString &key : m_scim->find(u"Users"_s, u"userName eq \"user000@x.example\""_s).resources().first().toObject().keys())
        QVERIFY2(known.contains(key), qPrintable(key));
}

void ScimListsTest::addressesThatAreNot_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray("GET") << u""_s << 404;
    QTest::newRow("unknown") << QByteArray("GET") << u"/Dogs"_s << 404;
    QTest::newRow("below") << QByteArray("GET") << u"/Users/a/b"_s << 404;
    QTest::newRow("me") << QByteArray("GET") << u"/Me"_s << 501;
    QTest::newRow("delete all") << QByteArray("DELETE") << u"/Users"_s << 405;
    QTest::newRow("patch all") << QByteArray("PATCH") << u"/Groups"_s << 405;
    QTest::newRow("post to one") << QByteArray("POST") << u"/Users/a"_s << 405;
    QTest::newRow("post schemas") << QByteArray("POST") << u"/Schemas"_s << 405;
    QTest::newRow("get bulk") << QByteArray("GET") << u"/Bulk"_s << 405;
    QTest::newRow("unknown schema") << QByteArray("GET") << u"/Schemas/urn:x"_s << 404;
    QTest::newRow("unknown method") << QByteArray("BREW") << u"/Users"_s << 501;
}

void ScimListsTest::addressesThatAreNot()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const ScimAnswer answer = m_scim->ask(method, path, method == "GET" || method == "DELETE" ? "" : "{}");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.field(u"status"_s), QString::number(status));
    QCOMPARE(m_scim->ask("POST", u"/Users"_s, "userName=a", {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 415);
}

void ScimListsTest::manyInOne()
{
    const QByteArray body = q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'Operations':["
                              "{'method':'POST','path':'/Groups','bulkId':'g','data':{'displayName':'Bulk','members':[{'value':'bulkId:u'}]}}," // of what comes later
                              "{'method':'post','path':'/Users','bulkId':'u','data':{'userName':'bulk@y.example'}},"
                              "{'method':'PATCH','path':'/Users/bulkId:u','data':{'Operations':[{'op':'replace','path':'title','value':'Baker'}]}},"
                              "{'method':'POST','path':'/Users','bulkId':'again','data':{'userName':'BULK@y.example'}},"
                              "{'method':'DELETE','path':'/Groups/00000000-0000-4000-8000-000000000000'}]}");
    const ScimAnswer done = m_scim->post(u"/Bulk"_s, body);
    QVERIFY2(done.status == 200, qPrintable(done.words()));
    QStringList statuses;
    for (const QJsonValue &operation : done.body.value(u"Operations"_s).toArray())
        statuses.append(operation.toObject().value(u"status"_s).toString());
    QCOMPARE(statuses, QStringList({u"201"_s, u"201"_s, u"200"_s, u"409"_s, u"404"_s}));
    const QJsonObject first = done.body.value(u"Operations"_s).toArray().first().toObject();
    QVERIFY(first.value(u"location"_s).toString().startsWith(ScimHarness::base() + u"/Groups/"_s));
    QCOMPARE(m_scim->rows({.table = Table::Members, .text = u"group:Bulk"_s}, {Column::Email}), QStringList {u"bulk@y.example"_s});
    QCOMPARE(m_scim->rows({Table::Users, u"email:bulk@y.example"_s}, {Column::JobTitle}), QStringList {u"Baker"_s});
    QCOMPARE(m_scim->remove(QUrl(first.value(u"location"_s).toString()).path().mid(17)).status, 204);
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::Deletion, u"any"_s}}), change::deleteUser(u"bulk@y.example"_s)}));
}

void ScimListsTest::manyInOneThatAreWrong()
{
    const auto bulk = [&](const QByteArray &operations, const QByteArray &more = {}) { return m_scim->post(u"/Bulk"_s, q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'Operations':[") + operations + "]" + more + "}"); };
    const auto statuses = [](const ScimAnswer &answer) {
        QStringList statuses;
        for (const QJsonValue &operation : answer.body.value(u"Operations"_s).toArray())
            statuses.append(operation.toObject().value(u"status"_s).toString());
        return statuses.join(u' ');
    };
    QCOMPARE(statuses(bulk(q("{'method':'DELETE','path':'/Users/x'},{'method':'DELETE','path':'/Users/x'},{'method':'DELETE','path':'/Users/x'}"), q(",'failOnErrors':2"))), u"404 404"_s);
    QCOMPARE(statuses(bulk(q("{'method':'GET','path':'/Users/x'},{'method':'POST','path':'/Users','data':{}},{'method':'PUT','path':'/Schemas/x'},{'method':'POST','path':'/Bulk','bulkId':'b'},{'path':'../x'}"))), u"400 400 400 400 400"_s);
    QCOMPARE(statuses(bulk(q("{'method':'POST','path':'/Groups','bulkId':'a','data':{'displayName':'CA','members':[{'value':'bulkId:b'}]}},{'method':'POST','path':'/Groups','bulkId':'b','data':{'displayName':'CB','members':[{'value':'bulkId:a'}]}}"))), u"409 409"_s);
    QCOMPARE(statuses(bulk(q("{'method':'POST','path':'/Groups','bulkId':'a','data':{'displayName':'CA','members':[{'value':'bulkId:nobody'}]}}"))), u"409"_s);
    QCOMPARE(m_scim->post(u"/Bulk"_s, q("{'Operations':[]}")).scimType(), u"invalidSyntax"_s);
    QByteArray many;
    for (int i = 0; i < 501; ++i)
        many += (i ? "," : "") + q("{'method':'DELETE','path':'/Users/x'}");
    QCOMPARE(bulk(many).status, 413);
    QTcpSocket socket; // the answer comes before the body would
    socket.connectToHost(u"127.0.0.1"_s, m_scim->port());
    socket.write("POST /accounts/scim/v2/Users HTTP/1.1\r\nHost: x\r\nContent-Type: application/scim+json\r\nContent-Length: 2000000\r\n\r\n");
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += socket.readAll()).endsWith('}'); }, 60'000));
    QVERIFY2(said.startsWith("HTTP/1.1 413") && said.contains("application/scim+json"), said.constData());
    QVERIFY(!m_scim->rows({.table = Table::Groups}, {Column::Name}).contains(u"CA"_s));
}

QTEST_GUILESS_MAIN(ScimListsTest)
#include "ScimListsTest.moc"
