// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimConnection.h"
#include "net/scim/ScimJson.h"
#include "net/scim/ScimLog.h"
#include "net/scim/ScimProfile.h"
#include "net/scim/ScimText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// How a service is written down, what is known of it, and what of a request may be kept.
class ScimConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneLine_data();
    void isOneLine();
    void whatIsNone_data();
    void whatIsNone();
    void theProfileIsGuessed_data();
    void theProfileIsGuessed();
    void whoDoesNotServeIsSaid();
    void filtersAreQuoted_data();
    void filtersAreQuoted();
    void secretsAreBlotted_data();
    void secretsAreBlotted();
    void aLogIsBounded();
    void aLineIsForReading();
};

void ScimConnectionTest::isOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("again");
    QTest::newRow("token") << u"https://id.x.example/scim/v2/"_s << u"https://id.x.example/scim/v2"_s << u"https://id.x.example/scim/v2?profile=plain"_s;
    QTest::newRow("here") << u"http://127.0.0.1:8080/scim"_s << u"http://127.0.0.1:8080/scim"_s << u"http://127.0.0.1:8080/scim?profile=plain"_s;
    QTest::newRow("authority") << u"https://id.x.example/scim/v2?authority=/etc/a%20b.pem&profile=authentik"_s << u"https://id.x.example/scim/v2"_s << u"https://id.x.example/scim/v2?profile=authentik&authority=/etc/a%20b.pem"_s;
    QTest::newRow("basic") << u"https://id.x.example/scim/v2?sign-in=basic&user=kim"_s << u"https://id.x.example/scim/v2"_s << u"https://id.x.example/scim/v2?profile=plain&sign-in=basic&user=kim"_s;
    QTest::newRow("client") << u"https://k.x.example/realms/r/scim/v2?sign-in=client&user=muster&token=https%3A%2F%2Fk.x.example%2Ftoken%3Fa%3D1&scope=a%20b%26c"_s << u"https://k.x.example/realms/r/scim/v2"_s
                            << u"https://k.x.example/realms/r/scim/v2?profile=keycloak&sign-in=client&user=muster&token=https://k.x.example/token%3Fa%3D1&scope=a%20b%26c"_s;
}

void ScimConnectionTest::isOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    QFETCH(QString, again);
    const std::optional<ScimConnection> connection = ScimConnection::parse(text);
    QVERIFY(connection);
    QCOMPARE(connection->base, base);
    QCOMPARE(connection->text(), again);
    QVERIFY(ScimConnection::parse(connection->text()) == connection);
    QVERIFY(connection->account().startsWith("scim "_L1));
}

void ScimConnectionTest::whatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << u""_s;
    QTest::newRow("no address") << u"id.x.example"_s;
    QTest::newRow("in the clear") << u"http://id.x.example/scim/v2"_s;
    QTest::newRow("in the clear, and looks like here") << u"http://127.0.0.1.x.example/scim/v2"_s;
    QTest::newRow("a password in it") << u"https://kim:s3cr3t@id.x.example/scim/v2"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a fragment") << u"https://id.x.example/scim/v2#x"_s;
    QTest::newRow("an unknown word") << u"https://id.x.example/scim/v2?secret=x"_s;
    QTest::newRow("an unknown profile") << u"https://id.x.example/scim/v2?profile=mine"_s;
    QTest::newRow("a user without a way to sign in") << u"https://id.x.example/scim/v2?user=kim"_s;
    QTest::newRow("basic without a user") << u"https://id.x.example/scim/v2?sign-in=basic"_s;
    QTest::newRow("basic with a colon") << u"https://id.x.example/scim/v2?sign-in=basic&user=a%3Ab"_s;
    QTest::newRow("a client without a place for tokens") << u"https://id.x.example/scim/v2?sign-in=client&user=muster"_s;
    QTest::newRow("tokens in the clear") << u"https://id.x.example/scim/v2?sign-in=client&user=muster&token=http%3A%2F%2Fid.x.example%2Ftoken"_s;
    QTest::newRow("two lines") << u"https://id.x.example/scim/v2?sign-in=basic&user=kim%0D%0AX:%20y"_s;
}

void ScimConnectionTest::whatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!ScimConnection::parse(text));
}

void ScimConnectionTest::theProfileIsGuessed_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("profile");
    QTest::newRow("Keycloak") << u"https://id.x.example/auth/realms/main/scim/v2"_s << u"keycloak"_s;
    QTest::newRow("authentik") << u"https://id.x.example/source/scim/people/v2"_s << u"authentik"_s;
    QTest::newRow("AWS") << u"https://scim.eu-central-1.amazonaws.com/abc/scim/v2"_s << u"aws"_s;
    QTest::newRow("ZITADEL") << u"https://id.x.example/scim/v2/123456789012345678"_s << u"zitadel"_s;
    QTest::newRow("Entra ID") << u"https://graph.microsoft.com/v1.0"_s << u"entra"_s;
    QTest::newRow("Okta") << u"https://dev-1.okta.com/api/v1"_s << u"okta"_s;
    QTest::newRow("looks like Okta") << u"https://notokta.com/scim/v2"_s << u"plain"_s;
    QTest::newRow("any") << u"https://id.x.example/scim/v2"_s << u"plain"_s;
}

void ScimConnectionTest::theProfileIsGuessed()
{
    QFETCH(QString, base);
    QFETCH(QString, profile);
    QCOMPARE(ScimConnection::parse(base)->profile, profile);
    QCOMPARE(ScimConnection::parse(base + u"?profile=plain"_s)->profile, u"plain"_s); // who says it knows it
}

void ScimConnectionTest::whoDoesNotServeIsSaid()
{
    for (const ScimProfile &profile : ScimProfile::all()) {
        QCOMPARE(scimNoServiceText(profile).isEmpty(), profile.serves);
        QVERIFY(profile.page > 0 && profile.mostMembers > 0);
        QVERIFY(profile.serves || scimNoServiceText(profile).contains(profile.name));
    }
    QVERIFY(!ScimProfile::find(u"entra"_s).serves && !ScimProfile::find(u"okta"_s).serves);
}

void ScimConnectionTest::filtersAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"kim@x.example"_s << u"\"kim@x.example\""_s;
    QTest::newRow("a quotation mark") << u"a\" or \"\" eq \""_s << u"\"a\\\" or \\\"\\\" eq \\\"\""_s;
    QTest::newRow("a backslash") << u"a\\"_s << u"\"a\\\\\""_s;
    QTest::newRow("lines") << u"a\n\t"_s << u"\"a\\n\\t\""_s;
    QTest::newRow("other planes") << u"Ж😀"_s << u"\"Ж😀\""_s;
}

void ScimConnectionTest::filtersAreQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(ScimJson::quoted(text), quoted);
    QCOMPARE(QJsonDocument::fromJson('[' + ScimJson::quoted(text).toUtf8() + ']').array().at(0).toString(), text);
}

void ScimConnectionTest::secretsAreBlotted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("password") << QByteArray(R"({"userName":"kim","Password":"hunter2"})");
    QTest::newRow("within") << QByteArray(R"({"a":[{"client_secret":"hunter2"}]})");
    QTest::newRow("not a text") << QByteArray(R"({"token":{"value":["hunter2"]}})");
    QTest::newRow("an operation") << QByteArray(R"({"Operations":[{"op":"replace","path":"password","value":"hunter2"}]})");
    QTest::newRow("an operation without a path") << QByteArray(R"({"Operations":[{"op":"replace","value":{"password":"hunter2"}}]})");
    QTest::newRow("a list") << QByteArray(R"([{"access_token":"hunter2"}])");
    QTest::newRow("no JSON") << QByteArray("grant_type=password&password=hunter2");
    QTest::newRow("broken") << QByteArray(R"({"password":"hunter2")");
}

void ScimConnectionTest::secretsAreBlotted()
{
    QFETCH(QByteArray, body);
    QVERIFY(!ScimLog::blotted(body).contains("hunter2"));
    QVERIFY(!ScimLog::blotted(body).isEmpty());
    QCOMPARE(ScimLog::blotted(R"({"userName":"kim"})"), QByteArray(R"({"userName":"kim"})"));
    QVERIFY(!ScimLog::blottedUrl("https://kim:hunter2@x.example/a?token=hunter2&b=c").contains("hunter2"_L1));
    QVERIFY(!ScimLog::blottedUrl("https://x.example/Users?filter=password%20eq%20%22hunter2%22").contains("hunter2"_L1));
    QVERIFY(ScimLog::blottedUrl("https://x.example/a?b=c").contains("b=c"_L1));
}

void ScimConnectionTest::aLogIsBounded()
{
    QVERIFY(ScimLog::blotted("[\"" + QByteArray(100'000, 'a') + "\"]").size() <= ScimLog::LongestBody + 3);
    QVERIFY(ScimLog::blottedUrl("https://x.example/" + QByteArray(100'000, 'a')).size() <= ScimLog::LongestUrl);
}

void ScimConnectionTest::aLineIsForReading()
{
    const ScimLogEntry entry {.at = 0, .method = "GET", .url = u"https://x.example/Users"_s, .status = 200, .took = 12, .sent = 3, .received = 4};
    QCOMPARE(entry.line(), u"1970-01-01T00:00:00.000Z GET https://x.example/Users → 200, 12 ms, 3 bytes sent, 4 received"_s);
    QVERIFY(ScimLogEntry().line().contains("no answer"_L1));
}

QTEST_GUILESS_MAIN(ScimConnectionTest)
#include "ScimConnectionTest.moc"
