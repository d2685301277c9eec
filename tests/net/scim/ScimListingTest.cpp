// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "net/scim/ScimDirectory.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = RemoteAnswer::Step;
using Kind = RemoteObject::Kind;

// All users of a service that keeps no page still, counts wrong, or says things twice.
class ScimListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsGivenOnce_data();
    void whatIsThereIsGivenOnce();
    void sayingNothingOfMembersIsNotNone();
    void goesOnAfterWhatItWasGiven();
    void anEndIsNotBelieved();
    void asksAsOftenAsItMustAndNoMore_data();
    void asksAsOftenAsItMustAndNoMore();
    void anEndlessListingEnds();
    void cursorsAreFollowed_data();
    void cursorsAreFollowed();
    void aListThatFailsSaysSo_data();
    void aListThatFailsSaysSo();
    void enoughIsEnough();
    void membersAreAskedFor();
    void membersAreLeftOut();
    void namesHaveNoCase();
    void findsByFilter();
    void whoDoesNotServeIsNotAsked();
    void versionsThatAreNoneAreDropped();

private:
    struct Listed
    {
        RemoteListing listing;
        QStringList ids;
        QList<RemoteObject> objects;
        QJsonArray journal; // of requests for them
    };
    Listed list(const QString &word, Kind kind = Kind::User, int page = 10, const QString &profile = {}, bool wantsMembers = true);

    ScimTestServer m_server {ScimTestServer::Of::Hostile};
};

ScimListingTest::Listed ScimListingTest::list(const QString &word, Kind kind, int page, const QString &profile, bool wantsMembers)
{
    Listed listed;
    ScimConnection connection = m_server.connection(word);
    if (!profile.isEmpty())
        connection.profile = profile;
    ScimDirectory directory(connection, m_server.secret(), {.page = page});
    directory.setPause([](qint64) {});
    directory.setWantsMembers(wantsMembers);
    listed.listing = directory.list(kind, [&listed](RemoteObject object) {
        listed.ids.append(object.id);
        listed.objects.append(std::move(object));
        return true;
    });
    for (const QJsonValue &entry : m_server.journal(connection)) {
        if (!entry[u"path"_s].toString().endsWith("ServiceProviderConfig"_L1))
            listed.journal.append(entry);
    }
    return listed;
}

void ScimListingTest::whatIsThereIsGivenOnce_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("given");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *word, int given, bool isWhole) { QTest::newRow(word) << QString::fromLatin1(word) << given << isWhole; };
    row("good", 25, true);
    row("short", 25, true); // pages of three where ten were asked for
    row("overlap", 25, true); // pages that begin with what the last one ended with
    row("drift", 25, true); // somebody goes between two pages, and the next is missed; the second pass finds them
    row("early", 10, false); // an empty page, although more are promised
    row("liar", 25, false); // more are promised than there are
    row("wavering", 25, false); // each page promises another number
    row("again", 25, false); // behind the end it begins anew
    row("nameless", 10, false); // what has no ID, or one that would name what stands above, is nobody; five of each page are so
    row("untold", 25, false); // it promises nothing
    row("texts", 25, true); // numbers as texts
    row("nosort", 25, true); // it claims to sort, and does not
    row("picky", 25, true); // smaller pages, please
    row("cursor", 25, true);
    row("cursor-expires", 25, true);
    row("cursor-quiet", 25, true); // unasked, and without a number
    row("cursor-loop", 10, false); // and never that it is all
    row("forgetful", 25, true); // says nothing of itself
    row("throttle", 25, true);
    row("cut", 25, true);
}

void ScimListingTest::whatIsThereIsGivenOnce()
{
    QFETCH(QString, word);
    QFETCH(int, given);
    QFETCH(bool, isWhole);
    const int page = word == "picky"_L1 ? 20 : 10;
    const Listed listed = list(word, Kind::User, page);
    QVERIFY2(listed.listing.answer.isDone(), qPrintable(listed.listing.answer.words));
    QCOMPARE(listed.ids.size(), given);
    QCOMPARE(listed.listing.given, given);
    QCOMPARE(QSet<QString>(listed.ids.cbegin(), listed.ids.cend()).size(), given);
    QCOMPARE(listed.listing.isWhole, isWhole);
    if (word == "good"_L1) {
        QCOMPARE(listed.listing.promised, std::optional<qint64>(25));
        const RemoteObject &first = listed.objects.first();
        QCOMPARE(first.values, (QHash<Field, QVariant> {{Field::Email, u"u00@x.example"_s}, {Field::FirstName, u"U00"_s}, {Field::LastName, u"Lee"_s}, {Field::ExternalId, u"e00"_s}, {Field::Status, u"active"_s}}));
        QVERIFY(first.userName.isEmpty() && !first.members);
        QCOMPARE(listed.journal.size(), 3);
    }
    if (word == "untold"_L1 || word == "cursor-quiet"_L1 || word == "cursor-loop"_L1)
        QVERIFY(!listed.listing.promised);
}

void ScimListingTest::sayingNothingOfMembersIsNotNone()
{
    for (const RemoteObject &group : list(u"nomembers"_s, Kind::Group).objects)
        QVERIFY(!group.members);
    for (const RemoteObject &group : list(u"good"_s, Kind::Group).objects)
        QCOMPARE(group.members, QStringList({u"u00"_s, u"u01"_s}));
    for (const RemoteObject &group : list(u"good"_s, Kind::Group, 10, u"aws"_s).objects) // whose lists count for nothing
        QVERIFY(!group.members);
    for (const RemoteObject &group : list(u"nomembers"_s, Kind::Group, 10, u"keycloak"_s).objects) // whose silence does
        QCOMPARE(group.members, QStringList());
}

void ScimListingTest::goesOnAfterWhatItWasGiven()
{
    const Listed listed = list(u"short"_s);
    for (qsizetype i = 0; i < listed.journal.size(); ++i)
        QCOMPARE(listed.journal.at(i)[u"query"_s][u"startIndex"_s].toString(), QString::number(3 * i + 1));
    QCOMPARE(listed.journal.size(), 9);
}

void ScimListingTest::anEndIsNotBelieved()
{
    const Listed listed = list(u"early"_s); // two passes, of two pages each
    QCOMPARE(listed.journal.size(), 4);
    QCOMPARE(listed.listing.promised, std::optional<qint64>(25));
    QCOMPARE(listed.listing.given, 10);
}

void ScimListingTest::asksAsOftenAsItMustAndNoMore_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("most");
    QTest::newRow("again") << u"again"_s << 2 * (3 + 3); // of three pages with nothing new it is enough
    QTest::newRow("liar") << u"liar"_s << 2 * (3 + 1);
    QTest::newRow("nosort") << u"nosort"_s << 1 + 3;
    QTest::newRow("picky") << u"picky"_s << 3;
}

void ScimListingTest::asksAsOftenAsItMustAndNoMore()
{
    QFETCH(QString, word);
    QFETCH(int, most);
    const Listed listed = list(word);
    QVERIFY2(listed.journal.size() <= most, qPrintable(QString::number(listed.journal.size())));
}

void ScimListingTest::anEndlessListingEnds()
{
    const Listed listed = list(u"endless"_s, Kind::User, 100);
    QCOMPARE(listed.listing.answer.step, Step::Malformed);
    QVERIFY(!listed.listing.isWhole);
    QVERIFY(listed.ids.size() < 2'000);
}

void ScimListingTest::cursorsAreFollowed_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("cursors");
    QTest::newRow("as it says") << u"cursor"_s << QStringList {u""_s, u"10"_s, u"20"_s};
    QTest::newRow("unasked") << u"cursor-quiet"_s << QStringList {u"none"_s, u"10"_s, u"20"_s};
    QTest::newRow("one expires, twice") << u"cursor-expires"_s << QStringList {u""_s, u"10"_s, u"20"_s, u""_s, u"10"_s, u"20"_s, u""_s, u"10"_s, u"20"_s};
}

void ScimListingTest::cursorsAreFollowed()
{
    QFETCH(QString, word);
    QFETCH(QStringList, cursors);
    const Listed listed = list(word);
    QStringList asked;
    for (const QJsonValue &entry : listed.journal) {
        const QJsonObject query = entry[u"query"_s].toObject();
        asked.append(query.value(u"cursor"_s).toString(u"none"_s));
        QCOMPARE(query.contains(u"startIndex"_s), asked.last() == "none"_L1);
    }
    QCOMPARE(asked, cursors);
    for (const RemoteObject &object : list(u"cursor"_s, Kind::User, 10, u"aws"_s).objects) // whose cursors are not asked for
        QVERIFY(!object.id.isEmpty());
}

void ScimListingTest::aListThatFailsSaysSo_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("step");
    QTest::newRow("html") << u"html"_s << int(Step::Malformed);
    QTest::newRow("no JSON") << u"nojson"_s << int(Step::Malformed);
    QTest::newRow("no list") << u"array"_s << int(Step::Malformed);
    QTest::newRow("redirected") << u"redirect-list"_s << int(Step::Malformed);
    QTest::newRow("huge") << u"huge"_s << int(Step::Malformed);
    QTest::newRow("forbidden") << u"forbidden"_s << int(Step::Forbidden);
    QTest::newRow("broken") << u"broken"_s << int(Step::TryLater);
    QTest::newRow("lost") << u"silent"_s << int(Step::TryLater);
    QTest::newRow("rejected") << u"controls"_s << int(Step::Rejected);
}

void ScimListingTest::aListThatFailsSaysSo()
{
    QFETCH(QString, word);
    QFETCH(int, step);
    const Listed listed = list(word);
    QVERIFY2(int(listed.listing.answer.step) == step, qPrintable(listed.listing.answer.words));
    QVERIFY(!listed.listing.isWhole && listed.ids.isEmpty());
    QVERIFY(!listed.listing.answer.words.isEmpty());
    if (word == "controls"_L1)
        QVERIFY(listed.listing.answer.words.startsWith("[31mred"_L1));
}

void ScimListingTest::enoughIsEnough()
{
    const ScimConnection connection = m_server.connection(u"good"_s);
    ScimDirectory directory(connection, m_server.secret(), {.page = 10});
    int count = 0;
    const RemoteListing listing = directory.list(Kind::User, [&count](const RemoteObject &) { return ++count < 12; });
    QCOMPARE(count, 12);
    QVERIFY(listing.answer.isDone() && !listing.isWhole);
    QCOMPARE(m_server.journal(connection).size(), 3); // of itself, and two pages
}

void ScimListingTest::membersAreAskedFor()
{
    for (const RemoteObject &group : list(u"asked"_s, Kind::Group, 10, u"keycloak"_s).objects)
        QCOMPARE(group.members, QStringList({u"u00"_s, u"u01"_s}));
    ScimConnection connection = m_server.connection(u"asked"_s);
    connection.profile = u"keycloak"_s;
    ScimDirectory directory(connection, m_server.secret());
    RemoteObject group;
    QVERIFY(directory.read(Kind::Group, u"crew"_s, group).isDone());
    QCOMPARE(group.members, QStringList({u"u00"_s, u"u01"_s}));
}

void ScimListingTest::membersAreLeftOut()
{
    const Listed listed = list(u"good"_s, Kind::Group, 10, {}, false);
    QCOMPARE(listed.objects.size(), 2);
    QVERIFY(!listed.objects.first().members);
    QCOMPARE(listed.journal.at(0)[u"query"_s][u"excludedAttributes"_s].toString(), u"members"_s);
}

void ScimListingTest::namesHaveNoCase()
{
    const Listed listed = list(u"texts"_s);
    QCOMPARE(listed.objects.at(1).values.value(Field::Status).toString(), u"active"_s);
    QCOMPARE(listed.objects.at(1).values.value(Field::Email).toString(), u"u01@x.example"_s);
    QVERIFY(listed.objects.at(1).userName.isEmpty()); // read, and the same
}

void ScimListingTest::findsByFilter()
{
    ScimDirectory directory(m_server.connection(u"good"_s), m_server.secret());
    const auto found = [&directory](Kind kind, Field field, const QString &value) {
        QStringList ids;
        directory.find(kind, field, value, [&ids](const RemoteObject &object) {
            ids.append(object.id);
            return true;
        });
        return ids;
    };
    QCOMPARE(found(Kind::User, Field::Email, u"u07@x.example"_s), QStringList {u"u07"_s});
    QCOMPARE(found(Kind::User, Field::ExternalId, u"e08"_s), QStringList {u"u08"_s});
    QCOMPARE(found(Kind::Group, Field::Name, u"office"_s), QStringList {u"office"_s});
    QCOMPARE(found(Kind::User, Field::Email, u"x\" or userName eq \"u07@x.example"_s), QStringList());
    ScimDirectory ignoring(m_server.connection(u"ignoring"_s), m_server.secret()); // filters, that is
    QStringList given;
    const auto collect = [&given](const RemoteObject &object) {
        given.append(object.id);
        return true;
    };
    ignoring.find(Kind::User, Field::ExternalId, u"e08"_s, collect);
    ignoring.find(Kind::User, Field::ExternalId, u"E09"_s, collect); // its case counts
    ignoring.find(Kind::User, Field::Email, u"U10@x.example"_s, collect); // nor does that of names
    QCOMPARE(given, QStringList({u"u08"_s, u"u10"_s}));
    RemoteObject odd {.kind = Kind::Group, .values = {{Field::Name, u"a \"quoted\" \\ name"_s}}};
    QVERIFY(directory.create(odd).isDone());
    QCOMPARE(found(Kind::Group, Field::Name, u"a \"quoted\" \\ name"_s), QStringList {odd.id});
}

void ScimListingTest::whoDoesNotServeIsNotAsked()
{
    ScimConnection connection = m_server.connection(u"good"_s);
    connection.profile = u"entra"_s;
    ScimDirectory directory(connection, m_server.secret());
    const RemoteListing listing = directory.list(Kind::User, [](const RemoteObject &) { return true; });
    QCOMPARE(listing.answer.step, Step::NotSupported);
    QVERIFY(listing.answer.words.contains("Microsoft Entra ID"_L1));
    RemoteObject object {.id = u"u00"_s};
    QCOMPARE(directory.read(Kind::User, u"u00"_s, object).step, Step::NotSupported);
    QCOMPARE(directory.create(object).step, Step::NotSupported);
    QCOMPARE(directory.change(object, object).step, Step::NotSupported);
    QCOMPARE(directory.remove(Kind::User, u"u00"_s).step, Step::NotSupported);
    QVERIFY(m_server.journal(connection).isEmpty());
    connection.profile = u"zitadel"_s; // users alone
    ScimDirectory users(connection, m_server.secret());
    QCOMPARE(users.list(Kind::Group, [](const RemoteObject &) { return true; }).answer.step, Step::NotSupported);
    QVERIFY(users.list(Kind::User, [](const RemoteObject &) { return true; }).isWhole);
}

void ScimListingTest::versionsThatAreNoneAreDropped()
{
    for (const RemoteObject &user : list(u"etag-injecting"_s).objects)
        QVERIFY(user.version.isEmpty());
    QVERIFY(!list(u"etag"_s).objects.first().version.isEmpty());
    QVERIFY(list(u"good"_s).objects.first().version.isEmpty()); // it does not say that they count
}

QTEST_GUILESS_MAIN(ScimListingTest)
#include "ScimListingTest.moc"
