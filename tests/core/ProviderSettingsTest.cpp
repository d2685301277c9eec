// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Certificate.h"
#include "core/ProviderSettings.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace muster;

Q_DECLARE_METATYPE(muster::ProviderSettings)

// How providers are reached: what follows from a preset, what is refused, and the one form in which it is kept.
class ProviderSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsKnowTheirAddresses_data();
    void presetsKnowTheirAddresses();
    void whatIsPastedIsTidied_data();
    void whatIsPastedIsTidied();
    void aMissingWordIsWhatIsAskedFor_data();
    void aMissingWordIsWhatIsAskedFor();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void textsThatAreNone_data();
    void textsThatAreNone();
    void hasOneForm();
    void certificatesAreRead();
    void oddCertificatesBreakNothing();
};

namespace {

using Preset = ProviderSettings::Preset;
using Protocol = ProviderSettings::Protocol;

const QString Directory = u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s;

const QString Pem = uR"(-----BEGIN CERTIFICATE-----
MIIBhzCCAS2gAwIBAgIUFjPh1JvRkomWpPH0Ktw5PPsGr3owCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOTm9ydGh3aW5kIFNBTUwwHhcNMjYxMTI3MTY1MjM1WhcNMzYx
MTI0MTY1MjM1WjAZMRcwFQYDVQQDDA5Ob3J0aHdpbmQgU0FNTDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABJBgSdhok98WWDeKcbMivSFGChCowD8uSSG70VoYT0ZH
6/1GP3jQ5yjWQxZ48IOYRhVvF2N/l/yFmLw3i12nvL2jUzBRMB0GA1UdDgQWBBRq
7xVL8O53e8Lxf7pBYjU0dhM7uTAfBgNVHSMEGDAWgBRq7xVL8O53e8Lxf7pBYjU0
dhM7uTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQD/l72rIxN7
78jss1sUECCk2vUyb8EYoG7BmkxA2SVAowIgYK9qYlFQ/3RPzFEgZ2XTzVmphXZ5
82nJPY/QAPoPcAM=
-----END CERTIFICATE-----
)"_s;

ProviderSettings oidc(const QString &issuer = u"https://login.northwind.example/realms/main"_s, const QString &client = u"muster"_s)
{
    return {.name = u"Own"_s, .issuer = issuer, .clientId = client};
}

ProviderSettings saml(const QString &entity = u"urn:northwind:idp"_s, const QString &signIn = u"https://login.northwind.example/saml"_s, const QString &certificate = {})
{
    return {.name = u"Own"_s, .protocol = Protocol::Saml, .issuer = entity, .signInUrl = signIn, .certificate = certificate};
}

QString faultOf(const Result<void> &checked)
{
    return checked ? u"none"_s : checked.error().parameters.value(1);
}

} // namespace

void ProviderSettingsTest::presetsKnowTheirAddresses_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("signIn");
    const auto row = [](const char *name, Preset preset, Protocol protocol, const QString &word, const QString &issuer, const QString &signIn = {}) {
        QTest::newRow(name) << int(preset) << int(protocol) << word << issuer << signIn;
    };
    row("entra", Preset::EntraId, Protocol::OpenIdConnect, Directory, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(Directory));
    row("entra, saml", Preset::EntraId, Protocol::Saml, Directory, u"https://sts.windows.net/%1/"_s.arg(Directory), u"https://login.microsoftonline.com/%1/saml2"_s.arg(Directory));
    row("google", Preset::Google, Protocol::OpenIdConnect, {}, u"https://accounts.google.com"_s);
    row("google, saml", Preset::Google, Protocol::Saml, u"C01abc"_s, u"https://accounts.google.com/o/saml2?idpid=C01abc"_s, u"https://accounts.google.com/o/saml2/idp?idpid=C01abc"_s);
    row("okta", Preset::Okta, Protocol::OpenIdConnect, u"Northwind.okta.com"_s, u"https://northwind.okta.com"_s);
}

void ProviderSettingsTest::presetsKnowTheirAddresses()
{
    QFETCH(int, preset);
    QFETCH(int, protocol);
    QFETCH(QString, word);
    ProviderSettings one {.name = u"One"_s, .preset = Preset(preset), .protocol = Protocol(protocol)};
    QCOMPARE(ProviderSettings::needsWord(one.preset, one.protocol), !word.isEmpty());
    one.setAddresses(word);
    QTEST(one.issuer, "issuer");
    QTEST(one.signInUrl, "signIn");
    if (one.protocol == Protocol::OpenIdConnect)
        one.clientId = u"muster"_s;
    QCOMPARE(faultOf(one.check()), u"none"_s);
    QCOMPARE(one.word().toLower(), word.toLower());
}

// People copy whole addresses from where they find them.
void ProviderSettingsTest::whatIsPastedIsTidied_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("issuer");
    const auto rows = [](const char *name, Preset preset, Protocol protocol, const QString &issuer, const QStringList &pasted) {
        for (const QString &text : pasted)
            QTest::addRow("%s: %s", name, qPrintable(text)) << int(preset) << int(protocol) << text << issuer;
    };
    rows("okta", Preset::Okta, Protocol::OpenIdConnect, u"https://northwind.okta.com"_s,
        {u"northwind.okta.com"_s, u" Northwind.okta.com "_s, u"https://northwind.okta.com"_s, u"HTTPS://Northwind.okta.com/"_s, u"http://northwind.okta.com//"_s, u"northwind.okta.com/"_s});
    rows("okta's server", Preset::Okta, Protocol::OpenIdConnect, u"https://northwind.okta.com/oauth2/aus1A2b"_s,
        {u"northwind.okta.com/oauth2/aus1A2b"_s, u"https://Northwind.okta.com/oauth2/aus1A2b/"_s});
    rows("google", Preset::Google, Protocol::Saml, u"https://accounts.google.com/o/saml2?idpid=C01abC"_s,
        {u"C01abC"_s, u"idpid=C01abC"_s, u"https://accounts.google.com/o/saml2?idpid=C01abC"_s, u"https://accounts.google.com/o/saml2/idp?idpid=C01abC"_s, u"https://accounts.google.com/o/saml2?idpid=C01abC&hl=en "_s});
    const QStringList directories {Directory, Directory.toUpper(), u"{%1}"_s.arg(Directory), u"https://login.microsoftonline.com/%1/v2.0"_s.arg(Directory), u"https://sts.windows.net/%1/"_s.arg(Directory),
        u"https://login.microsoftonline.com/%1/saml2"_s.arg(Directory), u"HTTPS://login.microsoftonline.com/%1/oauth2/v2.0/authorize"_s.arg(Directory.toUpper()),
        u"https://login.microsoftonline.com/%1/v2.0/.well-known/openid-configuration"_s.arg(Directory)};
    rows("entra", Preset::EntraId, Protocol::OpenIdConnect, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(Directory), directories);
    rows("entra, saml", Preset::EntraId, Protocol::Saml, u"https://sts.windows.net/%1/"_s.arg(Directory), directories);
}

void ProviderSettingsTest::whatIsPastedIsTidied()
{
    QFETCH(int, preset);
    QFETCH(int, protocol);
    QFETCH(QString, pasted);
    ProviderSettings one {.name = u"One"_s, .preset = Preset(preset), .protocol = Protocol(protocol)};
    if (one.protocol == Protocol::OpenIdConnect)
        one.clientId = u"muster"_s;
    one.setAddresses(pasted);
    QTEST(one.issuer, "issuer");
    QCOMPARE(faultOf(one.check()), u"none"_s);
}

void ProviderSettingsTest::aMissingWordIsWhatIsAskedFor_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("protocol");
    for (const Preset preset : {Preset::EntraId, Preset::Google, Preset::Okta}) {
        for (const Protocol protocol : {Protocol::OpenIdConnect, Protocol::Saml}) {
            if (ProviderSettings::needsWord(preset, protocol))
                QTest::addRow("%s, %s", qPrintable(keyOf(preset)), qPrintable(keyOf(protocol))) << int(preset) << int(protocol);
        }
    }
}

// Whatever else is missing too, and whatever address would be made of it.
void ProviderSettingsTest::aMissingWordIsWhatIsAskedFor()
{
    QFETCH(int, preset);
    QFETCH(int, protocol);
    for (const QString &word : {u""_s, u" "_s, u"north wind"_s, u"\"<"_s}) {
        ProviderSettings one {.name = u"One"_s, .preset = Preset(preset), .protocol = Protocol(protocol)};
        one.setAddresses(word);
        const Result<void> checked = one.check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().parameters.mid(1), (QStringList {u"preset"_s, keyOf(one.preset), keyOf(one.protocol)}));
    }
}

void ProviderSettingsTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<ProviderSettings>("one");
    QTest::addColumn<QString>("fault");
    const auto of = [](Preset preset, ProviderSettings one) {
        one.preset = preset;
        return one;
    };
    QTest::newRow("oidc") << oidc() << u"none"_s;
    QTest::newRow("oidc, port") << oidc(u"https://login.example:8443/x"_s) << u"none"_s;
    QTest::newRow("saml") << saml() << u"none"_s;
    QTest::newRow("saml, certificate") << saml(u"urn:x"_s, u"https://x.example/"_s, Pem) << u"none"_s;
    QTest::newRow("no name") << ProviderSettings {.issuer = u"https://x.example"_s, .clientId = u"x"_s} << u"name"_s;
    for (const QString &issuer : {u""_s, u"http://x.example"_s, u"x.example"_s, u"https://"_s, u"https://x.example/?a=1"_s, u"https://x.example/#a"_s, u"https://u:p@x.example"_s, u"https://x.example/a b"_s,
             u"javascript:alert(1)"_s, u"https://x.example/\"><script>"_s, u"https://"_s + QString(1100, u'x')})
        QTest::newRow(qPrintable(u"issuer "_s + issuer.left(40))) << oidc(issuer) << u"issuer"_s;
    for (const QString &client : {u""_s, u"a b"_s, QString(201, u'x'), u"a\nb"_s})
        QTest::newRow(qPrintable(u"client "_s + client.left(9).simplified())) << oidc(u"https://x.example"_s, client) << u"clientId"_s;
    QTest::newRow("saml with a client") << ProviderSettings {.name = u"x"_s, .protocol = Protocol::Saml, .issuer = u"urn:x"_s, .clientId = u"c"_s, .signInUrl = u"https://x.example"_s} << u"clientId"_s;
    QTest::newRow("entity") << saml(u"northwind"_s) << u"entityId"_s;
    QTest::newRow("entity, none") << saml(u""_s) << u"entityId"_s;
    QTest::newRow("sign-in, http") << saml(u"urn:x"_s, u"http://x.example"_s) << u"signInUrl"_s;
    QTest::newRow("sign-in of oidc") << ProviderSettings {.name = u"x"_s, .issuer = u"https://x.example"_s, .clientId = u"c"_s, .signInUrl = u"https://x.example"_s} << u"signInUrl"_s;
    QTest::newRow("certificate") << saml(u"urn:x"_s, u"https://x.example"_s, u"bm90aGluZw=="_s) << u"certificate"_s;
    QTest::newRow("directory by its domain") << of(Preset::EntraId, oidc(u"https://login.microsoftonline.com/northwind.example/v2.0"_s)) << u"preset"_s;
    QTest::newRow("directory, common") << of(Preset::EntraId, oidc(u"https://login.microsoftonline.com/common/v2.0"_s)) << u"preset"_s;
    QTest::newRow("another's host") << of(Preset::EntraId, oidc(u"https://login.microsoftonline.com.evil.example/%1/v2.0"_s.arg(Directory))) << u"preset"_s;
    QTest::newRow("google") << of(Preset::Google, oidc(u"https://accounts.google.com/"_s)) << u"preset"_s;
    QTest::newRow("okta, saml") << of(Preset::Okta, saml()) << u"preset"_s;
    QTest::newRow("okta") << of(Preset::Okta, oidc(u"https://northwind.okta.com"_s)) << u"none"_s;
    QTest::newRow("okta, server") << of(Preset::Okta, oidc(u"https://login.northwind.example/oauth2/default"_s)) << u"none"_s;
    for (const QString &issuer : {u"https://northwind.okta.com/"_s, u"https://northwind.okta.com/admin"_s, u"https://northwind.okta.com/oauth2/"_s, u"https://northwind.okta.com/oauth2"_s, u"https://northwind.okta.com/oauth2/default/"_s,
             u"http://northwind.okta.com"_s, u"https://"_s})
        QTest::newRow(qPrintable(u"okta "_s + issuer)) << of(Preset::Okta, oidc(issuer)) << u"preset"_s;
}

void ProviderSettingsTest::whatIsWrongIsNamed()
{
    QFETCH(ProviderSettings, one);
    QTEST(faultOf(one.check()), "fault");
}

void ProviderSettingsTest::textsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"Entra ID"_s;
    QTest::newRow("an object") << u"{}"_s;
    QTest::newRow("a list of words") << uR"(["Entra ID"])"_s;
    QTest::newRow("a number") << uR"([{"name": 1}])"_s;
    QTest::newRow("a secret") << uR"([{"name": "x", "issuer": "https://x.example", "clientId": "c", "clientSecret": "s"}])"_s;
    QTest::newRow("another protocol") << uR"([{"name": "x", "protocol": "ldap", "issuer": "https://x.example", "clientId": "c"}])"_s;
    QTest::newRow("another preset") << uR"([{"name": "x", "preset": "acme", "issuer": "https://x.example", "clientId": "c"}])"_s;
    QTest::newRow("twice") << uR"([{"name": "x", "issuer": "https://x.example", "clientId": "c"}, {"name": "X", "issuer": "https://y.example", "clientId": "c"}])"_s;
    QTest::newRow("turned around") << u"[{\"name\": \"x\u202ey\", \"issuer\": \"https://x.example\", \"clientId\": \"c\"}]"_s;
    QTest::newRow("very long") << u"[%1]"_s.arg(QString(70'000, u' '));
}

void ProviderSettingsTest::textsThatAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!ProviderSettings::read(text));
}

void ProviderSettingsTest::hasOneForm()
{
    const QString text = uR"( [ {"clientId":" c ", "name": "Zeta", "issuer": "https://x.example"}, {"name": "Alpha", "protocol": "saml", "issuer": "urn:x", "signInUrl": "https://x.example", "certificate": "%1"}] )"_s
                             .arg(QString(Pem).replace(u'\n', u"\\n"_s));
    const Result<QString> clean = ProviderSettings::clean(text);
    QVERIFY(clean);
    const QString first = uR"([{"certificate":"MIIB)"_s;
    const QString last = uR"({"clientId":"c","issuer":"https://x.example","name":"Zeta","preset":"generic","protocol":"oidc"}])"_s;
    QVERIFY(clean->startsWith(first));
    QVERIFY(!clean->contains(u"\\n"_s));
    QVERIFY(clean->endsWith(last));
    QCOMPARE(*ProviderSettings::clean(*clean), *clean);
    QCOMPARE(*ProviderSettings::clean(u" "_s), u""_s);
    QCOMPARE(*ProviderSettings::clean(u"[]"_s), u""_s);
}

void ProviderSettingsTest::certificatesAreRead()
{
    const std::optional<Certificate> certificate = Certificate::read(Pem);
    QVERIFY(certificate);
    QCOMPARE(certificate->subject, u"Northwind SAML"_s);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(certificate->validUntil, QTimeZone::utc()), QDateTime(QDate(2036, 11, 24), QTime(16, 52, 35), QTimeZone::utc()));
    QCOMPARE(Certificate::read(certificate->text())->der, certificate->der); // as metadata has it
    QVERIFY(!Certificate::read(certificate->text() + u"AAAA"_s));
    QVERIFY(!Certificate::read({}));
}

void ProviderSettingsTest::oddCertificatesBreakNothing()
{
    const QByteArray der = Certificate::read(Pem)->der;
    QRandomGenerator random(20261127);
    for (int round = 0; round < 3000; ++round) {
        QByteArray odd = der.left(1 + qsizetype(random.bounded(quint32(der.size()))));
        for (int change = 0; change < 3; ++change)
            odd[qsizetype(random.bounded(quint32(odd.size())))] = char(random.bounded(256));
        const std::optional<Certificate> read = Certificate::read(QString::fromLatin1(odd.toBase64()));
        QVERIFY(!read || read->der == odd);
    }
}

QTEST_GUILESS_MAIN(ProviderSettingsTest)
#include "ProviderSettingsTest.moc"
