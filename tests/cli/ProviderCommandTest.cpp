// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// How providers are reached, from a script.
class ProviderCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPresetNeedsTwoWords();
    void whatIsNotSaidStays();
    void aCertificateComesFromAFile();
    void isForgotten();
    void nothingHappensInADryRun();
    void loginServersAreToldOfIt();
    void misuseIsSaid();

private:
    Run provider(const QStringList &arguments) const { return m_musterctl->runHere(QStringList {u"provider"_s} + arguments); }
    QString told() const { return provider({}).out.section(u'\n', 1); } // after the one that every workspace begins with

    std::unique_ptr<Musterctl> m_musterctl;
};

static const QString Directory = u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s;

void ProviderCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
}

void ProviderCommandTest::aPresetNeedsTwoWords()
{
    const Run run = provider({u"Entra ID"_s, u"--preset"_s, u"entra-id"_s, u"--tenant"_s, Directory.toUpper(), u"--client-id"_s, u"muster-login"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(told(), u"Entra ID: OpenID Connect · https://login.microsoftonline.com/%1/v2.0\n"_s.arg(Directory));
    QVERIFY(provider({u"Google"_s, u"--preset"_s, u"google"_s, u"--client-id"_s, u"x.apps.googleusercontent.com"_s}).exit == 0);
    QCOMPARE(provider({u"Google"_s}).out, u"Google: OpenID Connect · https://accounts.google.com\n"_s);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
}

void ProviderCommandTest::whatIsNotSaidStays()
{
    QVERIFY(provider({u"Own"_s, u"--issuer"_s, u"https://a.example"_s, u"--client-id"_s, u"one"_s}).exit == 0);
    QVERIFY(provider({u"Own"_s, u"--issuer"_s, u"https://b.example"_s}).exit == 0);
    QCOMPARE(told(), u"Own: OpenID Connect · https://b.example\n"_s);
    const Run saml = provider({u"Own"_s, u"--protocol"_s, u"saml"_s, u"--issuer"_s, u"urn:own"_s}); // a client ID is none of SAML's, a sign-in address is missing
    QCOMPARE(saml.exit, 1);
    QVERIFY(saml.complainsInOneLine());
    QVERIFY(provider({u"Own"_s, u"--protocol"_s, u"saml"_s, u"--issuer"_s, u"urn:own"_s, u"--sign-in-url"_s, u"https://b.example/saml"_s}).exit == 0);
    QCOMPARE(told(), u"Own: SAML 2.0 · urn:own\n"_s);
}

void ProviderCommandTest::aCertificateComesFromAFile()
{
    const QString path = m_musterctl->path(u"idp.crt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    const QStringList own {u"Own"_s, u"--protocol"_s, u"saml"_s, u"--issuer"_s, u"urn:own"_s, u"--sign-in-url"_s, u"https://b.example/saml"_s, u"--certificate"_s, path};
    const Run run = provider(own);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.err.contains(u"BEGIN CERTIFICATE"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("MIIBhzCCAS2gAwIBAgIUFjPh1JvRkomWpPH0Ktw5PPsGr3owCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOTm9ydGh3aW5kIFNBTUwwHhcNMjYxMTI3MTY1MjM1WhcNMzYxMTI0MTY1MjM1WjAZMRcwFQYDVQQDDA5Ob3J0aHdpbmQgU0FNTDBZ"
               "MBMGByqGSM49AgEGCCqGSM49AwEHA0IABJBgSdhok98WWDeKcbMivSFGChCowD8uSSG70VoYT0ZH6/1GP3jQ5yjWQxZ48IOYRhVvF2N/l/yFmLw3i12nvL2jUzBRMB0GA1UdDgQWBBRq7xVL8O53e8Lxf7pBYjU0dhM7uTAfBgNVHSMEGDAWgBRq7x"
               "VL8O53e8Lxf7pBYjU0dhM7uTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQD/l72rIxN778jss1sUECCk2vUyb8EYoG7BmkxA2SVAowIgYK9qYlFQ/3RPzFEgZ2XTzVmphXZ582nJPY/QAPoPcAM=\n");
    file.close();
    QVERIFY(provider(own).exit == 0);
    QVERIFY(told().contains(u"certificate until"_s) && told().contains(u"2036"_s));
}

void ProviderCommandTest::isForgotten()
{
    QVERIFY(provider({u"Own"_s, u"--issuer"_s, u"https://a.example"_s, u"--client-id"_s, u"one"_s}).exit == 0);
    QVERIFY(provider({u"Own"_s, u"--forget"_s}).exit == 0);
    QCOMPARE(told(), u"Own: not set up\n"_s);
    QVERIFY(m_musterctl->runHere({u"undo"_s}).exit == 0);
    QCOMPARE(told(), u"Own: OpenID Connect · https://a.example\n"_s);
    QCOMPARE(provider({u"Other"_s, u"--forget"_s}).exit, 1);
}

void ProviderCommandTest::nothingHappensInADryRun()
{
    QVERIFY(provider({u"Own"_s, u"--issuer"_s, u"https://a.example"_s, u"--client-id"_s, u"one"_s, u"--dry-run"_s}).exit == 0);
    QCOMPARE(told(), QString());
}

void ProviderCommandTest::loginServersAreToldOfIt()
{
    QVERIFY(provider({u"Own"_s, u"--issuer"_s, u"https://a.example"_s, u"--client-id"_s, u"one"_s}).exit == 0);
    QVERIFY(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "kim@x.example", "status": "active", "provider": "Own"}}])").exit == 0);
    const QJsonObject access = QJsonDocument::fromJson(m_musterctl->runHere({u"access"_s, u"kim@x.example"_s, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(access.value("providerSettings"_L1).toObject().value("issuer"_L1).toString(), u"https://a.example"_s);
    const QJsonObject ada = QJsonDocument::fromJson(m_musterctl->runHere({u"access"_s, u"ada@northwind.example"_s, u"--json"_s}).out.toUtf8()).object();
    QVERIFY(ada.value("providerSettings"_L1).isNull());
}

void ProviderCommandTest::misuseIsSaid()
{
    QCOMPARE(provider({u"--issuer"_s, u"https://a.example"_s}).exit, 2);
    QCOMPARE(provider({u"Own"_s, u"--issuer"_s, u"https://a.example"_s, u"--forget"_s}).exit, 2);
    for (const QStringList &wrong : {QStringList {u"--issuer"_s, u"http://a.example"_s, u"--client-id"_s, u"x"_s}, QStringList {u"--preset"_s, u"acme"_s}, QStringList {u"--preset"_s, u"entra-id"_s, u"--tenant"_s, u"common"_s, u"--client-id"_s, u"x"_s}}) {
        const Run run = provider(QStringList {u"Own"_s} + wrong);
        QCOMPARE(run.exit, 1);
        QVERIFY(run.complainsInOneLine());
    }
    QCOMPARE(provider({u"Nobody"_s}).exit, 1);
    const QStringList word {u"--tenant"_s, Directory, u"--client-id"_s, u"x"_s}; // of which nothing would be made
    for (const QStringList &idle : {QStringList {}, QStringList {u"--issuer"_s, u"https://a.example"_s}, QStringList {u"--preset"_s, u"generic"_s}, QStringList {u"--preset"_s, u"google"_s},
             QStringList {u"--preset"_s, u"okta"_s, u"--protocol"_s, u"saml"_s}}) {
        const Run run = provider(QStringList {u"Own"_s} + idle + word);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.complainsInOneLine() && run.err.contains(u"--tenant"_s), qPrintable(run.err));
    }
    QCOMPARE(told(), QString());
    QCOMPARE(provider(QStringList {u"Own"_s, u"--preset"_s, u"entra-id"_s} + word).exit, 0);
    QCOMPARE(provider({u"Own"_s, u"--tenant"_s, QString(Directory).replace(u'1', u'2')}).exit, 0); // the preset stays
    QVERIFY(told().contains(u"2b4e28ba"_s));
}

QTEST_GUILESS_MAIN(ProviderCommandTest)
#include "ProviderCommandTest.moc"
