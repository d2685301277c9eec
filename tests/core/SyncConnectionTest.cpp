// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SyncConnection.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using What = SyncMistake::What;

class SyncConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void hasOneForm();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void anotherServerBeginsAnew();
};

static SyncSettings some()
{
    SyncSettings one;
    one.name = u"Entra"_s;
    one.location = u"https://scim.x.example/v2?profile=aws"_s;
    one.profile = u"aws"_s;
    one.provider = u"SSO"_s;
    one.users = SyncSettings::Direction::Read;
    one.groups = SyncSettings::Direction::Off;
    one.matching = {SyncSettings::MatchBy::Email, SyncSettings::MatchBy::ExternalId};
    one.rule = SyncSettings::Rule::Newest;
    one.rules = {{Field::Phone, SyncSettings::Rule::Theirs}, {Field::Members, SyncSettings::Rule::Ours}};
    one.gone = SyncSettings::Gone::Delete;
    one.mostDeactivations = 7;
    one.mostPercent = 0;
    one.filter = u"domain:x.example -group:\"Guests\""_s;
    return one;
}

void SyncConnectionTest::comesBackAsItWas()
{
    SyncSettings other;
    other.name = u"A directory"_s;
    other.kind = SyncSettings::Kind::Ldap;
    other.location = u"ldaps://ldap.x.example/dc=x,dc=example"_s;
    const QString text = SyncConnection::text({some(), other});
    const auto read = SyncConnection::read(text);
    QVERIFY(read);
    QCOMPARE(*read, QVector<SyncSettings>({other, some()})); // in the order of names
    QCOMPARE(SyncConnection::text(*read), text);
    QCOMPARE(SyncConnection::text({}), u""_s);
    QCOMPARE(SyncConnection::read(u" "_s)->size(), 0);
}

void SyncConnectionTest::hasOneForm()
{
    const auto clean = SyncConnection::clean(u" [ {\"name\":\"  Entra \", \"location\":\"https://x.example\"} ]"_s);
    QVERIFY(clean);
    QCOMPARE(SyncConnection::clean(*clean).value(), *clean);
    QCOMPARE(SyncConnection::read(*clean)->first().name, u"Entra"_s);
    QCOMPARE(SyncConnection::read(*clean)->first().mostPercent, SyncSettings::UsualPercent);
}

void SyncConnectionTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<What>("what");
    const auto row = [](const char *name, const QString &more, What what) { QTest::newRow(name) << uR"([{"name":"A","location":"https://x.example"%1}])"_s.arg(more) << what; };
    QTest::newRow("no JSON") << u"["_s << What::NoJson;
    QTest::newRow("no list") << u"{}"_s << What::NoJson;
    QTest::newRow("no object") << u"[1]"_s << What::NoJson;
    QTest::newRow("too long") << QString(SyncSettings::LongestText + 1, u'x') << What::TooLong;
    QTest::newRow("no name") << uR"([{"location":"https://x.example"}])"_s << What::NameMissing;
    QTest::newRow("twice") << uR"([{"name":"A","location":"https://x.example"},{"name":"a","location":"https://y.example"}])"_s << What::NameTwice;
    QTest::newRow("password") << uR"([{"name":"A","location":"https://me:secret@x.example"}])"_s << What::LocationHasPassword;
    QTest::newRow("a secret behind it") << uR"([{"name":"A","location":"https://x.example/scim?access_token=s3cret"}])"_s << What::LocationWrong;
    QTest::newRow("likewise, by a name that is known") << uR"([{"name":"A","location":"https://x.example/scim?token=s3cret"}])"_s << What::LocationWrong;
    QTest::newRow("in the clear") << uR"([{"name":"A","location":"http://x.example"}])"_s << What::LocationWrong;
    QTest::newRow("file") << uR"([{"name":"A","location":"file:///etc/passwd"}])"_s << What::LocationWrong;
    QTest::newRow("nowhere") << uR"([{"name":"A"}])"_s << What::LocationWrong;
    row("unknown", uR"(,"token":"s3cret")"_s, What::UnknownWord);
    row("direction", uR"(,"users":"sideways")"_s, What::UnknownWord);
    row("not a word", uR"(,"users":1)"_s, What::UnknownWord);
    row("matching", uR"(,"matching":["name"])"_s, What::UnknownWord);
    row("matching twice", uR"(,"matching":["email","email"])"_s, What::UnknownWord);
    row("matching by nothing", uR"(,"matching":[])"_s, What::UnknownWord);
    row("rule", uR"(,"rules":{"phone":"mine"})"_s, What::UnknownWord);
    row("rule of another field", uR"(,"rules":{"roles":"ours"})"_s, What::UnknownWord);
    row("number", uR"(,"mostPercent":101)"_s, What::NumberWrong);
    row("negative", uR"(,"mostDeactivations":-1)"_s, What::NumberWrong);
    row("half", uR"(,"mostDeactivations":1.5)"_s, What::NumberWrong);
}

void SyncConnectionTest::saysWhatIsWrong()
{
    QFETCH(QString, json);
    QFETCH(What, what);
    const auto read = SyncConnection::read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QVERIFY(!read.error().detail.contains("s3cret"_L1)); // of a word, the value is not said
    const auto own = SyncConnection::read(uR"([{"name":"A","location":"http://127.0.0.1:80/x"}])"_s); // on this computer
    QVERIFY(own);
}

// What was kept of one is not taken for another's.
void SyncConnectionTest::anotherServerBeginsAnew()
{
    SyncSettings other = some();
    other.name = u"ENTRA"_s;
    other.location = u"https://scim.x.example/v2?sign-in=basic"_s;
    QCOMPARE(other.key(), some().key());
    other.location = u"https://scim.x.example/v3"_s;
    QVERIFY(other.key() != some().key());
}

QTEST_APPLESS_MAIN(SyncConnectionTest)
#include "SyncConnectionTest.moc"
