// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Licence.h"
#include "core/LicenceKeys.h"
#include "fuzz/LicenceExercise.h"
#include "support/TestLicence.h"

#include <QTimeZone>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

Q_DECLARE_METATYPE(muster::Licence)
Q_DECLARE_METATYPE(muster::ErrorCode)

class LicenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWasMadeOf();
    void mailDoesItNoHarm();
    void whatIsNone_data();
    void whatIsNone();
    void noByteOfItCanBeAnother();
    void anotherKeySignsNothing();
    void whatALicenceCannotSay_data();
    void whatALicenceCannotSay();
    void itEndsWithItsLastDay();
    void organizationsAreFolded();
    void states_data();
    void states();
    void seatsAreRefusedWithNumbers();
    void oddTextsBreakNothing();
};

void LicenceTest::saysWhatItWasMadeOf()
{
    const Licence wanted {u"Zürich & Söhne “日本”"_s, 12, u"2027-0042"_s, QDate(2027, 12, 31)};
    const Result<QByteArray> statement = wanted.statement();
    QVERIFY(statement);
    const QString key = Licence::text(*statement, testSignature(*statement));
    const Result<Licence> read = Licence::read(key);
    QVERIFY(read);
    QCOMPARE(read->organization, wanted.organization);
    QCOMPARE(read->seats, 12);
    QCOMPARE(read->serial, wanted.serial);
    QCOMPARE(read->validUntil, wanted.validUntil);
    QVERIFY(read->isTest);
    QCOMPARE(*Licence::clean(key), key);
}

void LicenceTest::mailDoesItNoHarm()
{
    const QString key = testLicence(40);
    QString broken;
    for (int i = 0; i < key.size(); ++i)
        broken += key.at(i) + (i % 17 == 0 ? u"\r\n\t "_s : i % 5 == 0 ? QString(QChar(0xa0)) : i % 7 == 0 ? QString(QChar(0x200b)) : QString());
    QCOMPARE(*Licence::clean(u"\ufeff  "_s + broken + u"\n\n"_s), key);
    QCOMPARE(Licence::read(broken)->seats, 40);
}

void LicenceTest::whatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const QString key = testLicence(12);
    const QStringList parts = key.split(u'.');
    const auto of = [](const QByteArray &payload) {
        const QByteArray statement = "muster1." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return Licence::text(statement, testSignature(statement));
    };
    QTest::newRow("nothing") << QString() << ErrorCode::LicenceMalformed;
    QTest::newRow("words") << u"Dear Ada, here is your key:"_s << ErrorCode::LicenceMalformed;
    QTest::newRow("cut off") << key.chopped(3) << ErrorCode::LicenceMalformed;
    QTest::newRow("without its beginning") << key.mid(1) << ErrorCode::LicenceMalformed;
    QTest::newRow("twice") << key + key << ErrorCode::LicenceMalformed;
    QTest::newRow("something after it") << key + u".AAAA"_s << ErrorCode::LicenceMalformed;
    QTest::newRow("no signature") << parts.at(0) + u'.' + parts.at(1) << ErrorCode::LicenceMalformed;
    QTest::newRow("padded") << key + u"=="_s << ErrorCode::LicenceMalformed;
    QTest::newRow("letters of another alphabet") << QString(key).replace(9, 1, QChar(0x0430)) << ErrorCode::LicenceMalformed;
    QTest::newRow("very long") << key + QString(2'000'000, u'A') << ErrorCode::LicenceMalformed;
    QTest::newRow("blanks without end") << key + QString(2'000'000, u' ') << ErrorCode::LicenceMalformed;
    QTest::newRow("version nought") << u"muster0."_s + parts.at(1) + u'.' + parts.at(2) << ErrorCode::LicenceMalformed;
    QTest::newRow("version 01") << u"muster01."_s + parts.at(1) + u'.' + parts.at(2) << ErrorCode::LicenceMalformed;
    QTest::newRow("the next version") << u"muster2."_s + parts.at(1) + u'.' + parts.at(2) << ErrorCode::LicenceTooNew;
    QTest::newRow("the next version, of another shape") << u"muster17.AB.CD.EF"_s << ErrorCode::LicenceTooNew;
    QTest::newRow("no JSON") << of("seats: 12") << ErrorCode::LicenceMalformed;
    QTest::newRow("a list") << of("[1]") << ErrorCode::LicenceMalformed;
    QTest::newRow("seats twice") << of(R"({"organization":"Northwind","seats":1,"seats":9,"serial":"T","until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("another word") << of(R"({"organization":"Northwind","plan":"x","seats":1,"serial":"T","until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("a word missing") << of(R"({"organization":"Northwind","seats":1,"until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("half a seat") << of(R"({"organization":"Northwind","seats":1.5,"serial":"T","until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("seats as text") << of(R"({"organization":"Northwind","seats":"12","serial":"T","until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("fewer seats than none") << of(R"({"organization":"Northwind","seats":-1,"serial":"T","until":"2099-12-31"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("a day that is none") << of(R"({"organization":"Northwind","seats":1,"serial":"T","until":"2027-02-29"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("a time") << of(R"({"organization":"Northwind","seats":1,"serial":"T","until":"2027-02-28T10:00"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("an organization that cannot be seen") << of(R"({"organization":" ","seats":1,"serial":"T","until":"2027-02-28"})") << ErrorCode::LicenceMalformed;
    QTest::newRow("signed by nobody") << parts.at(0) + u'.' + parts.at(1) + u'.' + QString(86, u'A') << ErrorCode::LicenceUnsigned;
}

void LicenceTest::whatIsNone()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const Result<Licence> read = Licence::read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void LicenceTest::noByteOfItCanBeAnother()
{
    const QString key = testLicence(12);
    for (int i = 0; i < key.size(); ++i) {
        for (const char other : {'A', 'b', '7', '-', '_', '.'}) {
            QString changed = key;
            changed[i] = QLatin1Char(other);
            if (changed != key)
                QVERIFY2(!Licence::read(changed), qPrintable(changed));
        }
    }
}

void LicenceTest::anotherKeySignsNothing()
{
    const Result<QByteArray> statement = Licence {u"Northwind"_s, 1000, u"X"_s, QDate(2099, 12, 31)}.statement();
    QByteArray open(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(open.data()), reinterpret_cast<unsigned char *>(secret.data()));
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, reinterpret_cast<const unsigned char *>(statement->constData()), size_t(statement->size()),
        reinterpret_cast<const unsigned char *>(secret.constData()));
    const Result<Licence> read = Licence::read(Licence::text(*statement, signature));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LicenceUnsigned);
}

void LicenceTest::whatALicenceCannotSay_data()
{
    QTest::addColumn<Licence>("licence");
    const Licence good {u"Northwind"_s, 12, u"1"_s, QDate(2027, 12, 31)};
    QVERIFY(good.statement());
    const auto row = [&good](const char *name, auto change) {
        Licence one = good;
        change(one);
        QTest::newRow(name) << one;
    };
    row("no seat", [](Licence &l) { l.seats = 0; });
    row("seats without end", [](Licence &l) { l.seats = Licence::MostSeats + 1; });
    row("nobody", [](Licence &l) { l.organization = u"  "_s; });
    row("a long name", [](Licence &l) { l.organization = QString(201, u'a'); });
    row("a name that turns round", [](Licence &l) { l.organization = u"North\u202ewind"_s; });
    row("no serial", [](Licence &l) { l.serial.clear(); });
    row("a long serial", [](Licence &l) { l.serial = QString(65, u'1'); });
    row("no day", [](Licence &l) { l.validUntil = {}; });
    row("a day that cannot be written", [](Licence &l) { l.validUntil = QDate(10'000, 1, 1); });
}

void LicenceTest::whatALicenceCannotSay()
{
    QFETCH(Licence, licence);
    QVERIFY(!licence.statement());
}

void LicenceTest::itEndsWithItsLastDay()
{
    const Licence licence {u"Northwind"_s, 1, u"1"_s, QDate(2027, 2, 28)};
    const qint64 end = QDateTime(QDate(2027, 3, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    QCOMPARE(licence.end(), end);
    QVERIFY(licence.check(u"Northwind"_s, end - 1));
    QCOMPARE(licence.check(u"Northwind"_s, end).error().code, ErrorCode::LicenceEnded);
}

void LicenceTest::organizationsAreFolded()
{
    const Licence licence {u"Zürich Söhne"_s, 1, u"1"_s, QDate(2027, 2, 28)};
    QVERIFY(licence.check(u"ZÜRICH söhne"_s, 0));
    QCOMPARE(licence.check(u"Zürich"_s, 0).error().code, ErrorCode::LicenceOfAnother);
}

void LicenceTest::states_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<QString>("state");
    const QString key = testLicence(12);
    QTest::newRow("none") << QString() << qint64(500) << u"none"_s;
    QTest::newRow("valid") << key << qint64(8) << u"valid"_s;
    QTest::newRow("three left") << key << qint64(9) << u"few"_s;
    QTest::newRow("none left") << key << qint64(12) << u"few"_s;
    QTest::newRow("ended") << testLicence(12, u"Northwind"_s, QDate(2026, 1, 1)) << qint64(2) << u"invalid"_s;
    QTest::newRow("of another") << testLicence(12, u"Contoso"_s) << qint64(2) << u"invalid"_s;
    QTest::newRow("not ours") << key.chopped(2) + u"AA"_s << qint64(2) << u"invalid"_s;
}

void LicenceTest::states()
{
    QFETCH(QString, key);
    QFETCH(qint64, used);
    const qint64 now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    QTEST(keyOf(Seats::of(key, u"Northwind"_s, used, now).state), "state");
}

void LicenceTest::seatsAreRefusedWithNumbers()
{
    const QString key = testLicence(12);
    QVERIFY(Seats::of(key, u"Northwind"_s, 10, 0).checkTakes(2));
    QCOMPARE(Seats::of(key, u"Northwind"_s, 11, 0).checkTakes(2).error(), (Error {ErrorCode::SeatsExceeded, {u"11"_s, u"12"_s, u"2"_s}}));
    QVERIFY(Seats::of(key, u"Northwind"_s, 12, 0).checkTakes(0));
    QVERIFY(Seats::of({}, u"Northwind"_s, 12, 0).checkTakes(1'000'000));
    const Seats ended = Seats::of(testLicence(12, u"Northwind"_s, QDate(1969, 1, 1)), u"Northwind"_s, 2, 0);
    QCOMPARE(ended.checkTakes(3).error(), (Error {ErrorCode::SeatsWithoutLicence, {u"3"_s, u"LicenceEnded"_s, u"1969-01-01"_s}}));
    QVERIFY(ended.checkTakes(-1));
}

// What the fuzzer does with more of them.
void LicenceTest::oddTextsBreakNothing()
{
    QRandomGenerator random(20261126);
    const QByteArray key = testLicence(12).toLatin1();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = key;
        for (int edits = random.bounded(1, 4); edits > 0 && !text.isEmpty(); --edits) {
            const int at = random.bounded(int(text.size()));
            switch (random.bounded(3)) {
            case 0:
                text[at] = char(random.bounded(256));
                break;
            case 1:
                text.remove(at, random.bounded(20));
                break;
            default:
                text.insert(at, char(random.bounded(256)));
            }
        }
        const QString broken = brokenLicencePromise(text);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + QString::fromLatin1(text.toPercentEncoding())));
    }
}

QTEST_APPLESS_MAIN(LicenceTest)

#include "LicenceTest.moc"
