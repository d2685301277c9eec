// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "net/scim/ScimDirectory.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = RemoteAnswer::Step;
using Kind = RemoteObject::Kind;

// What is created, changed and removed at a service that loses answers, knows no PATCH, shows too little, or is changed by somebody else.
class ScimChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isCreatedAsSent();
    void whatIsTakenIsSaid_data();
    void whatIsTakenIsSaid();
    void whatWasLostIsCreatedOnce_data();
    void whatWasLostIsCreatedOnce();
    void whoIsNotOursIsNotTaken();
    void groupsWithTheSameNameAreNotTakenForOurs();
    void onlyWhatIsOtherwiseIsSent();
    void nothingToDoIsNotSent();
    void valuesAreTakenAway();
    void whoIsKnownByTheAddressGoesOnToBe();
    void otherAddressesStay();
    void namesThatFollowFollow();
    void whatSomebodyElseHasChangedStays();
    void fieldsThatOthersHaveChangedDoNotMatter();
    void entityTagsAreConditions();
    void lostChangesAreMadeOnce_data();
    void lostChangesAreMadeOnce();
    void withoutPatchTheWholeIsWritten_data();
    void withoutPatchTheWholeIsWritten();
    void whatIsShownInPartIsNotWrittenBack();
    void membersComeInChunks();
    void membersThatOthersAddedStay();
    void groupsThatCannotBeMadeWithMembers();
    void whatIsKeptIsLearned_data();
    void whatIsKeptIsLearned();
    void isRemoved();
    void versionsInjectNothing();
    void flagsAndOperationsAreAsTheStandardWantsThem();

private:
    ScimDirectory &open(const QString &word, const QString &profile = {}, const ScimLimits &limits = {});
    RemoteObject read(const QString &id, Kind kind = Kind::User);
    QJsonArray sent(const QString &method) const; // bodies
    static QString reasonOf(const RemoteAnswer &answer) { return u"%1 %2"_s.arg(int(answer.step)).arg(answer.words); }

    ScimTestServer m_server {ScimTestServer::Of::Hostile};
    ScimConnection m_connection;
    std::unique_ptr<ScimDirectory> m_directory;
};

void ScimChangesTest::init()
{
    m_directory.reset();
}

ScimDirectory &ScimChangesTest::open(const QString &word, const QString &profile, const ScimLimits &limits)
{
    m_connection = m_server.connection(word);
    if (!profile.isEmpty())
        m_connection.profile = profile;
    m_directory = std::make_unique<ScimDirectory>(m_connection, m_server.secret(), limits);
    m_directory->setPause([](qint64) {});
    return *m_directory;
}

RemoteObject ScimChangesTest::read(const QString &id, Kind kind)
{
    RemoteObject object;
    const RemoteAnswer answer = m_directory->read(kind, id, object);
    if (!answer.isDone())
        qWarning("%s", qPrintable(reasonOf(answer)));
    return object;
}

QJsonArray ScimChangesTest::sent(const QString &method) const
{
    QJsonArray bodies;
    for (const QJsonValue &entry : m_server.journal(m_connection)) {
        if (entry[u"method"_s].toString() == method)
            bodies.append(QJsonDocument::fromJson(entry[u"body"_s].toString().toUtf8()).object());
    }
    return bodies;
}

static RemoteObject kim()
{
    return {.kind = Kind::User, .values = {{Field::Email, u"kim@x.example"_s}, {Field::FirstName, u"Kim"_s}, {Field::LastName, u"Žák"_s}, {Field::ExternalId, u"e-kim"_s}, {Field::Status, u"active"_s}, {Field::Department, u"Sales"_s},
                                        {Field::JobTitle, u"Clerk"_s}, {Field::Phone, u"+1 2"_s}, {Field::Manager, u"u00"_s}, {Field::PreferredLanguage, u"de"_s}}};
}

void ScimChangesTest::isCreatedAsSent()
{
    RemoteObject object = kim();
    QVERIFY(open(u"good"_s).create(object).isDone());
    QVERIFY(!object.id.isEmpty());
    QCOMPARE(read(object.id).values, kim().values);
    const QJsonObject body = sent(u"POST"_s).at(0).toObject();
    const QJsonObject expected = QJsonDocument::fromJson(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "userName":"kim@x.example","displayName":"Kim Žák","name":{"givenName":"Kim","familyName":"Žák"},"active":true,"externalId":"e-kim","title":"Clerk","preferredLanguage":"de",
        "emails":[{"value":"kim@x.example","type":"work","primary":true}],"phoneNumbers":[{"value":"+1 2","type":"work","primary":true}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Sales","manager":{"value":"u00"}}})").object();
    QCOMPARE(body, expected);
    RemoteObject bare {.kind = Kind::User, .values = {{Field::Email, u"lee@x.example"_s}, {Field::Department, QVariant()}, {Field::Status, u"disabled"_s}}, .userName = u"lee"_s};
    QVERIFY(m_directory->create(bare).isDone());
    QCOMPARE(sent(u"POST"_s).at(1).toObject().keys(), QStringList({u"active"_s, u"displayName"_s, u"emails"_s, u"schemas"_s, u"userName"_s}));
    QCOMPARE(read(bare.id).userName, u"lee"_s);
    QCOMPARE(read(bare.id).values.value(Field::Status).toString(), u"disabled"_s);
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, u"New"_s}}, .members = QStringList {u"u03"_s, u"crew"_s}};
    QVERIFY(m_directory->create(group).isDone());
    QCOMPARE(read(group.id, Kind::Group).members, group.members);
    RemoteObject terse = kim(); // created, and nothing said of it but that
    QVERIFY(open(u"terse"_s).create(terse).isDone());
    QCOMPARE(read(terse.id).values, kim().values);
}

void ScimChangesTest::whatIsTakenIsSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("409") << u"good"_s;
    QTest::newRow("400 and scimType") << u"taken400"_s;
}

void ScimChangesTest::whatIsTakenIsSaid()
{
    QFETCH(QString, word);
    RemoteObject object {.kind = Kind::User, .values = {{Field::Email, u"U07@x.example"_s}}};
    const RemoteAnswer answer = open(word).create(object);
    QCOMPARE(answer.step, Step::Taken);
    QVERIFY(!answer.words.isEmpty() && object.id.isEmpty());
}

void ScimChangesTest::whatWasLostIsCreatedOnce_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("posts");
    QTest::newRow("before it was done") << u"lost-before"_s << 2;
    QTest::newRow("after it was done") << u"lost-after"_s << 1;
    QTest::newRow("behind a gateway") << u"gateway"_s << 1;
    QTest::newRow("and filters find nothing") << u"deaf"_s << 1;
    QTest::newRow("turned away first") << u"throttle"_s << 3;
}

void ScimChangesTest::whatWasLostIsCreatedOnce()
{
    QFETCH(QString, word);
    QFETCH(int, posts);
    open(word);
    for (const Kind kind : {Kind::User, Kind::Group}) {
        RemoteObject object = kind == Kind::User ? kim() : RemoteObject {.kind = Kind::Group, .values = {{Field::Name, u"New"_s}}, .members = QStringList {u"u03"_s}};
        const RemoteAnswer answer = m_directory->create(object);
        QVERIFY2(answer.isDone(), qPrintable(reasonOf(answer)));
        int count = 0;
        QVERIFY(m_directory->list(kind, [&](const RemoteObject &found) {
            const Field field = kind == Kind::User ? Field::Email : Field::Name;
            count += found.values.value(field) == object.values.value(field) ? 1 : 0;
            return true;
        }).isWhole);
        QCOMPARE(count, 1);
        QCOMPARE(read(object.id, kind).values, object.values);
        if (kind == Kind::User)
            QCOMPARE(sent(u"POST"_s).size(), posts);
    }
}

void ScimChangesTest::whoIsNotOursIsNotTaken()
{
    open(u"good"_s);
    RemoteObject other = kim();
    QVERIFY(m_directory->create(other).isDone());
    // The answer to ours is lost, and there is one of this name with other values: it is not ours.
    ScimConnection connection = m_connection;
    connection.base.replace(u"/good/"_s, u"/silent/"_s);
    ScimDirectory lost(connection, m_server.secret(), {.tries = 2});
    lost.setPause([](qint64) {});
    RemoteObject ours = kim();
    QCOMPARE(lost.create(ours).step, Step::TryLater);
    QVERIFY(ours.id.isEmpty());
    open(u"lost-after"_s);
    RemoteObject first = kim();
    first.values[Field::FirstName] = u"Another"_s;
    QVERIFY(m_directory->create(first).isDone());
    RemoteObject second = kim();
    QCOMPARE(m_directory->create(second).step, Step::Taken);
}

void ScimChangesTest::groupsWithTheSameNameAreNotTakenForOurs()
{
    open(u"lost-before"_s);
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, u"crew"_s}, {Field::ExternalId, u"g-1"_s}}};
    QCOMPARE(m_directory->create(group).step, Step::Taken); // there is one, with another external ID
    QVERIFY(group.id.isEmpty());
}

void ScimChangesTest::onlyWhatIsOtherwiseIsSent()
{
    open(u"good"_s);
    const RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada"_s;
    wanted.values[Field::Status] = u"disabled"_s;
    wanted.values[Field::Department] = u"Field"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(u"u01"_s).values, wanted.values);
    QCOMPARE(sent(u"PATCH"_s).size(), 1);
    QSet<QString> paths;
    for (const QJsonValue &operation : sent(u"PATCH"_s).at(0)[u"Operations"_s].toArray())
        paths.insert(operation[u"path"_s].toString());
    QCOMPARE(paths, (QSet<QString> {u"name.givenName"_s, u"active"_s, u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"_s}));
}

void ScimChangesTest::nothingToDoIsNotSent()
{
    open(u"good"_s);
    const RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::Department] = QVariant(); // it was not said, and is not wanted
    QVERIFY(m_directory->change(known, wanted).isDone());
    RemoteObject old = known;
    old.values[Field::FirstName] = u"Old"_s; // by now it is as it is wanted
    QVERIFY(m_directory->change(old, wanted).isDone());
    QVERIFY(sent(u"PATCH"_s).isEmpty());
}

void ScimChangesTest::valuesAreTakenAway()
{
    open(u"good"_s);
    RemoteObject object = kim();
    QVERIFY(m_directory->create(object).isDone());
    const RemoteObject known = read(object.id);
    RemoteObject wanted = known;
    for (const Field field : {Field::Department, Field::JobTitle, Field::Phone, Field::Manager, Field::PreferredLanguage, Field::ExternalId, Field::FirstName})
        wanted.values[field] = QVariant();
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(object.id).values, (QHash<Field, QVariant> {{Field::Email, u"kim@x.example"_s}, {Field::LastName, u"Žák"_s}, {Field::Status, u"active"_s}}));
}

void ScimChangesTest::whoIsKnownByTheAddressGoesOnToBe()
{
    open(u"good"_s);
    RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::Email] = u"ada@x.example"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QVERIFY(read(u"u01"_s).userName.isEmpty());
    RemoteObject named {.kind = Kind::User, .values = {{Field::Email, u"lee@x.example"_s}}, .userName = u"lee"_s};
    QVERIFY(m_directory->create(named).isDone());
    known = read(named.id);
    wanted = known;
    wanted.values[Field::Email] = u"lee2@x.example"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(named.id).userName, u"lee"_s); // stays
    known = read(named.id);
    wanted = known;
    wanted.userName = u"lee2"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(named.id).userName, u"lee2"_s);
    QCOMPARE(read(named.id).values.value(Field::Email).toString(), u"lee2@x.example"_s);
}

void ScimChangesTest::otherAddressesStay()
{
    const ScimProfile plain = ScimProfile::find(u"plain"_s);
    const QJsonObject resource = QJsonDocument::fromJson(R"({"id":"1","userName":"kim@x.example","emails":[{"value":"home@x.example","type":"home"},{"value":"kim@x.example","type":"work","primary":true,"display":"kim"}]})").object();
    const ScimCurrent current {.resource = resource, .object = *ScimRemoteObject::read(Kind::User, resource)};
    QCOMPARE(current.object.values.value(Field::Email).toString(), u"kim@x.example"_s);
    RemoteObject wanted = current.object;
    wanted.values[Field::Email] = u"new@x.example"_s;
    const QJsonArray emails = ScimRemoteChanges(current.object, wanted, current, plain).patches().first()[u"Operations"_s][0][u"value"_s].toArray();
    QCOMPARE(emails, QJsonDocument::fromJson(R"([{"value":"home@x.example","type":"home"},{"value":"new@x.example","type":"work","primary":true}])").array());
    const QJsonArray one = ScimRemoteChanges(current.object, wanted, current, ScimProfile::find(u"keycloak"_s)).patches().first()[u"Operations"_s][0][u"value"_s].toArray();
    QCOMPARE(one.size(), 1); // more it does not keep
}

void ScimChangesTest::namesThatFollowFollow()
{
    open(u"good"_s);
    RemoteObject object = kim();
    QVERIFY(m_directory->create(object).isDone());
    RemoteObject wanted = read(object.id);
    const RemoteObject known = wanted;
    wanted.values[Field::LastName] = u"Lee"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QSet<QString> paths;
    for (const QJsonValue &operation : sent(u"PATCH"_s).at(0)[u"Operations"_s].toArray())
        paths.insert(operation[u"path"_s].toString() + u'=' + operation[u"value"_s].toString());
    QCOMPARE(paths, (QSet<QString> {u"name.familyName=Lee"_s, u"displayName=Kim Lee"_s}));
}

void ScimChangesTest::whatSomebodyElseHasChangedStays()
{
    open(u"good"_s);
    const RemoteObject known = read(u"u01"_s);
    RemoteObject theirs = known;
    theirs.values[Field::FirstName] = u"Theirs"_s;
    QVERIFY(m_directory->change(known, theirs).isDone());
    RemoteObject ours = known;
    ours.values[Field::FirstName] = u"Ours"_s;
    QCOMPARE(m_directory->change(known, ours).step, Step::Changed);
    QCOMPARE(read(u"u01"_s).values.value(Field::FirstName).toString(), u"Theirs"_s);
    QCOMPARE(m_directory->change(known, theirs).step, Step::Done); // both want the same
}

void ScimChangesTest::fieldsThatOthersHaveChangedDoNotMatter()
{
    open(u"good"_s);
    const RemoteObject known = read(u"u01"_s);
    RemoteObject theirs = known;
    theirs.values[Field::FirstName] = u"Theirs"_s;
    QVERIFY(m_directory->change(known, theirs).isDone());
    RemoteObject ours = known;
    ours.values[Field::LastName] = u"Ours"_s;
    QVERIFY(m_directory->change(known, ours).isDone());
    QCOMPARE(read(u"u01"_s).values.value(Field::FirstName).toString(), u"Theirs"_s);
    QCOMPARE(read(u"u01"_s).values.value(Field::LastName).toString(), u"Ours"_s);
}

void ScimChangesTest::entityTagsAreConditions()
{
    open(u"etag"_s);
    const RemoteObject known = read(u"u01"_s);
    QVERIFY(!known.version.isEmpty());
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada"_s;
    QVERIFY(m_directory->change(known, wanted).isDone()); // the service takes nothing without the condition
    QVERIFY(wanted.version != known.version && wanted.version == read(u"u01"_s).version);
    RemoteObject late = known;
    late.values[Field::LastName] = u"Late"_s; // another field: still not what was seen
    QCOMPARE(m_directory->change(known, late).step, Step::Changed);
    open(u"etag-race"_s); // somebody is quicker after it was read
    const RemoteObject before = read(u"u01"_s);
    wanted = before;
    wanted.values[Field::FirstName] = u"Ada"_s;
    QCOMPARE(m_directory->change(before, wanted).step, Step::Changed);
    QCOMPARE(read(u"u01"_s).values.value(Field::FirstName).toString(), u"U01"_s);
    open(u"good"_s);
    QVERIFY(read(u"u01"_s).version.isEmpty()); // it has versions, and does not say that they count
}

void ScimChangesTest::lostChangesAreMadeOnce_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("before") << u"lost-patch-before"_s;
    QTest::newRow("after") << u"lost-patch"_s;
    QTest::newRow("after, with entity tags") << u"etag-lost-patch"_s;
}

void ScimChangesTest::lostChangesAreMadeOnce()
{
    QFETCH(QString, word);
    open(word);
    const RemoteObject known = read(u"crew"_s, Kind::Group);
    RemoteObject wanted = known;
    wanted.values[Field::Name] = u"Crew 2"_s;
    wanted.members = QStringList {u"u01"_s, u"u02"_s};
    const RemoteAnswer answer = m_directory->change(known, wanted);
    QVERIFY2(answer.isDone(), qPrintable(reasonOf(answer)));
    QCOMPARE(read(u"crew"_s, Kind::Group).values.value(Field::Name).toString(), u"Crew 2"_s);
    // The service adds a member twice that it is told twice.
    ScimHttp http(m_connection, m_server.secret());
    const QJsonArray members = http.ask({.endpoint = u"/Groups"_s, .id = u"crew"_s}).body.value(u"members"_s).toArray();
    QCOMPARE(members, QJsonDocument::fromJson(R"([{"value":"u01"},{"value":"u02"}])").array());
}

void ScimChangesTest::withoutPatchTheWholeIsWritten_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("501") << u"nopatch"_s;
    QTest::newRow("405") << u"hidden"_s;
    QTest::newRow("404, and it said that it cannot") << u"put404"_s;
}

void ScimChangesTest::withoutPatchTheWholeIsWritten()
{
    QFETCH(QString, word);
    open(word);
    RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada"_s;
    wanted.values[Field::Status] = u"disabled"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(u"u01"_s).values, wanted.values);
    const QJsonObject body = sent(u"PUT"_s).at(0).toObject();
    QCOMPARE(body.value(u"name"_s).toObject().value(u"familyName"_s).toString(), u"Lee"_s);
    QVERIFY(!body.contains(u"meta"_s) && body.value(u"active"_s) == false && body.contains(u"schemas"_s));
    known = read(u"crew"_s, Kind::Group);
    wanted = known;
    wanted.members = QStringList {u"u01"_s, u"u05"_s};
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(u"crew"_s, Kind::Group).members, wanted.members);
    QCOMPARE(read(u"crew"_s, Kind::Group).values, known.values);
    QCOMPARE(sent(u"PATCH"_s).size(), 1); // it is asked once whether it can
}

void ScimChangesTest::whatIsShownInPartIsNotWrittenBack()
{
    open(u"hidden"_s);
    const RemoteObject known = read(u"u00"_s); // of whom it shows next to nothing
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada"_s;
    QCOMPARE(m_directory->change(known, wanted).step, Step::NotSupported);
    QVERIFY(sent(u"PUT"_s).isEmpty());
    open(u"nomembers"_s);
    const RemoteObject group = read(u"crew"_s, Kind::Group);
    RemoteObject renamed = group;
    renamed.values[Field::Name] = u"Crew 2"_s;
    QCOMPARE(m_directory->change(group, renamed).step, Step::NotSupported); // it would empty the group
    QVERIFY(sent(u"PUT"_s).isEmpty());
    open(u"nopatch"_s, u"keycloak"_s);
    const RemoteObject user = read(u"u01"_s);
    RemoteObject named = user;
    named.values[Field::FirstName] = u"Ada"_s;
    QCOMPARE(m_directory->change(user, named).step, Step::NotSupported); // the profile knows better
    QVERIFY(sent(u"PUT"_s).isEmpty());
}

void ScimChangesTest::membersComeInChunks()
{
    open(u"good"_s);
    RemoteObject known = read(u"crew"_s, Kind::Group);
    RemoteObject wanted = known;
    for (int i = 0; i < 250; ++i)
        wanted.members->append(u"m%1"_s.arg(i));
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(u"crew"_s, Kind::Group).members, wanted.members);
    QCOMPARE(sent(u"PATCH"_s).size(), 3); // 100 each; the service takes no more
    known = wanted;
    wanted.members = QStringList {u"m7"_s, u"new"_s};
    QVERIFY(m_directory->change(known, wanted).isDone());
    QCOMPARE(read(u"crew"_s, Kind::Group).members, wanted.members);
    QCOMPARE(sent(u"PATCH"_s).size(), 3 + 1 + 3);
}

void ScimChangesTest::membersThatOthersAddedStay()
{
    open(u"good"_s);
    const RemoteObject known = read(u"crew"_s, Kind::Group); // u00, u01
    RemoteObject theirs = known;
    theirs.members = QStringList {u"u01"_s, u"u09"_s};
    QVERIFY(m_directory->change(known, theirs).isDone());
    RemoteObject ours = known;
    ours.members = QStringList {u"u00"_s, u"u01"_s, u"u05"_s};
    QVERIFY(m_directory->change(known, ours).isDone());
    QCOMPARE(read(u"crew"_s, Kind::Group).members, QStringList({u"u01"_s, u"u09"_s, u"u05"_s})); // some added, none but ours removed
    // Where it says nothing of members, what is known counts.
    open(u"aws"_s, u"aws"_s);
    RemoteObject blind = read(u"crew"_s, Kind::Group);
    QVERIFY(!blind.members);
    blind.members = QStringList {u"u00"_s, u"u01"_s};
    RemoteObject wanted = blind;
    wanted.members = QStringList {u"u01"_s, u"u05"_s};
    QVERIFY(m_directory->change(blind, wanted).isDone());
    const QJsonArray patches = sent(u"PATCH"_s);
    QCOMPARE(patches.at(0)[u"Operations"_s][0][u"value"_s].toArray(), QJsonDocument::fromJson(R"([{"value":"u05"}])").array());
    QCOMPARE(patches.at(1)[u"Operations"_s][0][u"path"_s].toString(), u"members[value eq \"u00\"]"_s);
}

void ScimChangesTest::groupsThatCannotBeMadeWithMembers()
{
    open(u"keycloak"_s, u"keycloak"_s);
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, u"New"_s}}, .members = QStringList {u"u03"_s, u"u04"_s}};
    const RemoteAnswer answer = m_directory->create(group);
    QVERIFY2(answer.isDone(), qPrintable(reasonOf(answer)));
    QCOMPARE(read(group.id, Kind::Group).members, group.members);
}

void ScimChangesTest::whatIsKeptIsLearned_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<int>("reads"); // at least one before it is changed
    QTest::newRow("done, and said") << u"good"_s << true << 1;
    QTest::newRow("done, and nothing said") << u"terse"_s << true << 2;
    QTest::newRow("done, and what was before said") << u"before"_s << true << 2;
    QTest::newRow("not done") << u"ignoring-changes"_s << false << 2;
    QTest::newRow("not done, and nothing said") << u"terse-ignoring"_s << false << 2;
}

// Services say yes and change nothing, or change it and say nothing: what is there is looked at where the answer does not tell.
void ScimChangesTest::whatIsKeptIsLearned()
{
    QFETCH(QString, word);
    QFETCH(bool, isKept);
    QFETCH(int, reads);
    open(word);
    const RemoteObject known = read(u"u01"_s);
    const auto before = std::ssize(m_server.journal(m_connection));
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada"_s;
    wanted.values[Field::Status] = u"disabled"_s;
    QCOMPARE(m_directory->change(known, wanted).step, isKept ? Step::Done : Step::NotKept);
    QCOMPARE(wanted.values.value(Field::FirstName).toString(), isKept ? u"Ada"_s : u"U01"_s);
    QCOMPARE(wanted.values.value(Field::Status).toString(), isKept ? u"disabled"_s : u"active"_s);
    QCOMPARE(std::ssize(m_server.journal(m_connection)) - before, reads + 1);
    const RemoteObject crew = read(u"crew"_s, Kind::Group);
    RemoteObject other = crew;
    other.members = QStringList {u"u01"_s, u"u02"_s};
    QCOMPARE(m_directory->change(crew, other).step, isKept ? Step::Done : Step::NotKept);
    other.members->sort();
    QCOMPARE(*other.members, isKept ? QStringList({u"u01"_s, u"u02"_s}) : QStringList({u"u00"_s, u"u01"_s}));
}

void ScimChangesTest::isRemoved()
{
    open(u"good"_s);
    QVERIFY(m_directory->remove(Kind::User, u"u01"_s).isDone());
    RemoteObject object;
    QCOMPARE(m_directory->read(Kind::User, u"u01"_s, object).step, Step::NotFound);
    QVERIFY(m_directory->remove(Kind::User, u"u01"_s).isDone()); // it is gone either way
    QVERIFY(m_directory->remove(Kind::Group, u"crew"_s).isDone());
    open(u"lost-delete"_s);
    QVERIFY(m_directory->remove(Kind::User, u"u01"_s).isDone());
    QCOMPARE(open(u"forbidden"_s).remove(Kind::User, u"u01"_s).step, Step::Forbidden);
    RemoteObject gone {.kind = Kind::User, .id = u"nobody"_s};
    QCOMPARE(open(u"good"_s).change(gone, gone).step, Step::NotFound);
}

void ScimChangesTest::versionsInjectNothing()
{
    open(u"etag-injecting"_s);
    const RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::FirstName] = u"Ada\r\nX-Evil: yes"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    for (const QJsonValue &entry : m_server.journal(m_connection))
        QVERIFY(!entry[u"headers"_s].toObject().contains(u"x-evil"_s));
}

void ScimChangesTest::flagsAndOperationsAreAsTheStandardWantsThem()
{
    open(u"texts"_s); // which itself writes them otherwise
    const RemoteObject known = read(u"u01"_s);
    RemoteObject wanted = known;
    wanted.values[Field::Status] = u"disabled"_s;
    QVERIFY(m_directory->change(known, wanted).isDone());
    const QJsonValue operation = sent(u"PATCH"_s).at(0)[u"Operations"_s][0];
    QCOMPARE(operation.toObject(), (QJsonObject {{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, false}}));
    const QJsonArray journal = m_server.journal(m_connection);
    const QJsonObject headers = journal.last()[u"headers"_s].toObject();
    QCOMPARE(headers.value(u"content-type"_s).toString(), u"application/scim+json"_s);
    QVERIFY(headers.value(u"accept"_s).toString().startsWith("application/scim+json"_L1));
}

QTEST_GUILESS_MAIN(ScimChangesTest)
#include "ScimChangesTest.moc"
