// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "net/scim/ScimDirectory.h"
#include "net/scim/ScimDoctor.h"
#include "net/scim/ScimReportText.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Check = ScimFinding::Check;
using Found = ScimFinding::Found;
using Of = ScimTestServer::Of;

// What a service can is found out, whatever it says of itself, and nothing is left behind.
class ScimDoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatServicesOfOthersCan_data();
    void seesWhatServicesOfOthersCan();
    void seesWhatFails_data();
    void seesWhatFails();
    void writesNothingUnasked_data();
    void writesNothingUnasked();
    void tidiesAway_data();
    void tidiesAway();
    void saysWhatItCouldNotRemove();
    void tidiesAwayWhenStopped();
    void whoIsNotThereIsSaidAtOnce_data();
    void whoIsNotThereIsSaidAtOnce();
    void everyCheckHasWords();

private:
    ScimReport examine(const ScimConnection &connection, const QString &secret, bool mayWrite) const;
    ScimReport hostile(const QString &word, bool mayWrite);
    qsizetype usersOf(const ScimConnection &connection, const QString &secret) const;

    ScimTestServer m_hostile {Of::Hostile};
    ScimConnection m_connection;
};

ScimReport ScimDoctorTest::examine(const ScimConnection &connection, const QString &secret, bool mayWrite) const
{
    ScimDoctor doctor(connection, secret, {.tries = 3});
    doctor.setPause([](qint64) {});
    return doctor.examine(mayWrite);
}

ScimReport ScimDoctorTest::hostile(const QString &word, bool mayWrite)
{
    m_connection = m_hostile.connection(word);
    return examine(m_connection, m_hostile.secret(), mayWrite);
}

qsizetype ScimDoctorTest::usersOf(const ScimConnection &connection, const QString &secret) const
{
    qsizetype count = 0;
    ScimDirectory directory(connection, secret);
    const RemoteListing listing = directory.list(RemoteObject::Kind::User, [&count](const RemoteObject &) {
        ++count;
        return true;
    });
    return listing.isWhole ? count : -1;
}

void ScimDoctorTest::seesWhatServicesOfOthersCan_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<QList<int>>("fails");
    const auto row = [](const char *name, Of of, const QList<Check> &fails) {
        QList<int> numbers;
        for (const Check check : fails)
            numbers.append(int(check));
        QTest::newRow(name) << int(of) << numbers;
    };
    row("scimmy", Of::Scimmy, {Check::PagingEnd, Check::Cursor, Check::FilterCase, Check::EntityTags, Check::Conditions});
    row("scimmy without PATCH", Of::ScimmyWithoutPatch, {Check::PagingEnd, Check::Cursor, Check::FilterCase, Check::EntityTags, Check::Patch});
    row("better-auth", Of::BetterAuth, {Check::Cursor, Check::Sort, Check::EntityTags, Check::Conditions});
}

void ScimDoctorTest::seesWhatServicesOfOthersCan()
{
    QFETCH(int, of);
    QFETCH(QList<int>, fails);
    ScimTestServer server {Of(of)};
    const ScimConnection connection = server.connection();
    ScimDirectory directory(connection, server.secret());
    RemoteObject members {.kind = RemoteObject::Kind::Group, .values = {{Field::Name, u"Crew"_s}}, .members = QStringList()};
    for (const QString &name : {u"kim"_s, u"lee"_s, u"ada"_s}) {
        RemoteObject user {.kind = RemoteObject::Kind::User, .values = {{Field::Email, name + u"@x.example"_s}, {Field::FirstName, name}, {Field::LastName, u"X"_s}, {Field::ExternalId, name}, {Field::Status, u"active"_s}}};
        QVERIFY(directory.create(user).isDone());
        members.members->append(user.id);
    }
    QVERIFY(directory.create(members).isDone());
    const ScimReport report = examine(connection, server.secret(), true);
    QVERIFY(report.reached.isDone() && report.leftBehind.isEmpty());
    QCOMPARE(report.users, 3);
    QCOMPARE(report.groups, 1);
    QCOMPARE(report.profile, u"plain"_s);
    for (const ScimFinding &finding : report.findings) {
        const bool isNotTried = finding.check == Check::Conditions && Of(of) == Of::ScimmyWithoutPatch;
        const Found expected = isNotTried ? Found::NotTried : fails.contains(int(finding.check)) ? Found::Fails : Found::Works;
        QVERIFY2(finding.found == expected, qPrintable(u"%1: %2 %3"_s.arg(checkText(finding.check), foundText(finding), finding.words)));
        if (finding.check == Check::Patch && Of(of) == Of::ScimmyWithoutPatch)
            QCOMPARE(foundText(finding), u"no, although it says yes"_s);
    }
    QCOMPARE(usersOf(connection, server.secret()), 3);
}

void ScimDoctorTest::seesWhatFails_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("whenGood");
    const auto row = [](const char *word, Check check, Found found, Found whenGood = Found::Works) { QTest::addRow("%s %d", word, int(check)) << QString::fromLatin1(word) << int(check) << int(found) << int(whenGood); };
    row("forgetful", Check::Config, Found::Fails);
    row("nogroups", Check::Groups, Found::Fails);
    row("nomembers", Check::Members, Found::Unclear);
    row("asked", Check::Members, Found::Works);
    row("endless", Check::FilterEqual, Found::Fails);
    row("deaf", Check::FilterEqual, Found::Fails);
    row("ignoring", Check::FilterEqual, Found::Fails);
    row("ignoring", Check::FilterExternalId, Found::Fails);
    row("again", Check::PagingEnd, Found::Fails);
    row("cursor", Check::Cursor, Found::Works, Found::Fails);
    row("cursor", Check::Paging, Found::Fails);
    row("nosort", Check::Sort, Found::Fails, Found::Fails);
    row("nopatch", Check::Patch, Found::Fails);
    row("nopatch", Check::Put, Found::Works);
    row("etag", Check::Conditions, Found::Works, Found::Fails);
    row("forbidden-write", Check::Create, Found::Fails);
    row("activating", Check::Deactivate, Found::Fails);
    row("good", Check::FilterCase, Found::Works);
    row("good", Check::FilterAnd, Found::Fails, Found::Fails); // it knows “eq” alone
}

void ScimDoctorTest::seesWhatFails()
{
    QFETCH(QString, word);
    QFETCH(int, check);
    QFETCH(int, found);
    QFETCH(int, whenGood);
    const ScimReport report = hostile(word, true);
    QVERIFY(report.leftBehind.isEmpty());
    QCOMPARE(int(report.found(Check(check))), found);
    QCOMPARE(int(hostile(u"good"_s, true).found(Check(check))), whenGood);
}

void ScimDoctorTest::writesNothingUnasked_data()
{
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("not asked") << false;
    QTest::newRow("asked") << true;
}

void ScimDoctorTest::writesNothingUnasked()
{
    QFETCH(bool, mayWrite);
    const ScimReport report = hostile(u"good"_s, mayWrite);
    QVERIFY(report.reached.isDone());
    bool isWritten = false;
    for (const QJsonValue &entry : m_hostile.journal(m_connection))
        isWritten = isWritten || entry[u"method"_s].toString() != "GET"_L1;
    QCOMPARE(isWritten, mayWrite);
    for (const Check check : {Check::Create, Check::Patch, Check::Put, Check::Remove})
        QCOMPARE(int(report.found(check)), int(mayWrite ? Found::Works : Found::NotTried));
}

void ScimDoctorTest::tidiesAway_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"good", "terse", "lost-after", "gateway", "lost-delete", "lost-patch", "nopatch", "etag", "lost-before", "deaf"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void ScimDoctorTest::tidiesAway()
{
    QFETCH(QString, word);
    const ScimReport report = hostile(word, true);
    QVERIFY2(report.leftBehind.isEmpty(), qPrintable(report.leftBehind));
    QCOMPARE(usersOf(m_connection, m_hostile.secret()), 25);
}

void ScimDoctorTest::saysWhatItCouldNotRemove()
{
    const ScimReport report = hostile(u"keeping"_s, true);
    QVERIFY(report.leftBehind.startsWith("muster-probe-"_L1) && report.leftBehind.endsWith("@example.invalid"_L1));
    QVERIFY(reportLines(report, m_connection).last().contains(report.leftBehind));
    QCOMPARE(QJsonDocument::fromJson(reportJson(report, m_connection))[u"leftBehind"_s].toString(), report.leftBehind);
}

void ScimDoctorTest::tidiesAwayWhenStopped()
{
    m_connection = m_hostile.connection(u"good"_s);
    bool isMade = false;
    ScimDoctor doctor(m_connection, m_hostile.secret());
    doctor.setLog({[&isMade](const ScimLogEntry &entry) { isMade = isMade || entry.method == "POST"; }});
    doctor.setCancelled([&isMade] { return isMade; });
    const ScimReport report = doctor.examine(true);
    QCOMPARE(report.reached.step, ScimAnswer::Step::Cancelled);
    QCOMPARE(int(report.found(Check::Patch)), int(Found::NotTried));
    QVERIFY(isMade && report.leftBehind.isEmpty());
    QCOMPARE(usersOf(m_connection, m_hostile.secret()), 25);
}

void ScimDoctorTest::whoIsNotThereIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("requests");
    QTest::newRow("lost") << u"silent"_s << int(ScimAnswer::Step::Lost) << 1 + 3 * 3 + 1; // libcurl itself takes another connection than the one that it has kept
    QTest::newRow("no SCIM") << u"html"_s << int(ScimAnswer::Step::NotScim) << 4;
    QTest::newRow("forbidden") << u"forbidden"_s << int(ScimAnswer::Step::Forbidden) << 4;
}

void ScimDoctorTest::whoIsNotThereIsSaidAtOnce()
{
    QFETCH(QString, word);
    QFETCH(int, step);
    QFETCH(int, requests);
    const ScimReport report = hostile(word, true);
    QCOMPARE(int(report.reached.step), step);
    QVERIFY(m_hostile.journal(m_connection).size() <= requests);
    QCOMPARE(reportLines(report, m_connection).size(), 1);
    ScimDoctor wrong(m_hostile.connection(u"good"_s), u"another"_s);
    QCOMPARE(wrong.examine(true).reached.step, ScimAnswer::Step::Refused);
    m_connection = m_hostile.connection(u"good"_s);
    m_connection.profile = u"okta"_s;
    QVERIFY(reportLines(examine(m_connection, m_hostile.secret(), true), m_connection).first().contains("Okta"_L1));
    QVERIFY(m_hostile.journal(m_connection).isEmpty());
}

void ScimDoctorTest::everyCheckHasWords()
{
    const ScimReport report = hostile(u"good"_s, true);
    const QJsonObject json = QJsonDocument::fromJson(reportJson(report, m_connection)).object();
    QSet<QString> texts;
    QSet<QString> keys;
    for (const ScimFinding &finding : report.findings)
        texts.insert(checkText(finding.check));
    for (const QJsonValue &check : json.value(u"checks"_s).toArray())
        keys.insert(check[u"check"_s].toString());
    QCOMPARE(texts.size(), int(Check::Remove) + 1);
    QCOMPARE(keys.size(), int(Check::Remove) + 1);
    QVERIFY(!texts.contains(QString()) && !keys.contains(QString()));
    QCOMPARE(json.value(u"users"_s).toInt(), 25);
    const QStringList lines = reportLines(report, m_connection);
    QVERIFY(lines.contains(u"Changes single fields (PATCH): yes"_s));
    QVERIFY(lines.contains(u"Profile: SCIM 2.0 (profile=plain)."_s));
    QVERIFY(lines.first().startsWith("It says that it has 25 user"_L1));
}

QTEST_GUILESS_MAIN(ScimDoctorTest)
#include "ScimDoctorTest.moc"
