// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OneTimeCode.h"
#include "core/Password.h"

#include <QSet>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// Codes as RFC 6238 has them, and codes to write down.
class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheStandardHasThem_data();
    void asTheStandardHasThem();
    void itIsGoodForAWhileAndOnce();
    void secretsAreWrittenAsAppsReadThem();
    void recoveryCodesAreKnownHoweverTyped();
    void aPasswordMakesTheSameAgain();
};

// RFC 6238 appendix B, of which the last six digits.
void OneTimeCodeTest::asTheStandardHasThem_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    const QVector<std::pair<qint64, QString>> rows {{59, u"287082"_s}, {1111111109, u"081804"_s}, {1111111111, u"050471"_s}, {1234567890, u"005924"_s}, {2000000000, u"279037"_s}, {20000000000, u"353130"_s}};
    for (const auto &[seconds, code] : rows)
        QTest::newRow(qPrintable(code)) << seconds << code;
}

void OneTimeCodeTest::asTheStandardHasThem()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(OneTimeCode::at("12345678901234567890", seconds / 30), code);
}

void OneTimeCodeTest::itIsGoodForAWhileAndOnce()
{
    const QByteArray secret = OneTimeCode::newSecret();
    const qint64 step = 1'000'000;
    const qint64 now = step * OneTimeCode::Period + 5'000;
    const QString code = OneTimeCode::at(secret, step);
    QCOMPARE(OneTimeCode::stepOf(code, secret, now, 0), std::optional(step));
    QCOMPARE(OneTimeCode::stepOf(code.left(3) + u' ' + code.mid(3), secret, now, 0), std::optional(step)); // as apps show it
    QCOMPARE(OneTimeCode::stepOf(code, secret, now + OneTimeCode::Period, 0), std::optional(step));
    QCOMPARE(OneTimeCode::stepOf(code, secret, now - OneTimeCode::Period, 0), std::optional(step));
    QVERIFY(!OneTimeCode::stepOf(code, secret, now + 2 * OneTimeCode::Period, 0));
    QVERIFY(!OneTimeCode::stepOf(code, secret, now, step));
    QVERIFY(!OneTimeCode::stepOf(code, OneTimeCode::newSecret(), now, 0));
    QVERIFY(!OneTimeCode::stepOf(OneTimeCode::at({}, step), {}, now, 0)); // of no key everybody knows the codes
    for (const QString &wrong : {QString(), code.left(5), code + u'0', u"abcdef"_s, QString(100'000, u'1')})
        QVERIFY(!OneTimeCode::stepOf(wrong, secret, now, 0));
}

void OneTimeCodeTest::secretsAreWrittenAsAppsReadThem()
{
    QCOMPARE(OneTimeCode::base32("foobar"), u"MZXW6YTBOI"_s); // RFC 4648 §10
    QCOMPARE(OneTimeCode::base32("fooba"), u"MZXW6YTB"_s);
    QCOMPARE(OneTimeCode::newSecret().size(), 20);
    QCOMPARE(OneTimeCode::uri("fooba", u"Müller & Söhne: IT"_s, u"a+b@x.example"_s), u"otpauth://totp/M%C3%BCller%20%26%20S%C3%B6hne%3A%20IT:a%2Bb%40x.example?secret=MZXW6YTB&issuer=M%C3%BCller%20%26%20S%C3%B6hne%3A%20IT"_s);
}

void OneTimeCodeTest::recoveryCodesAreKnownHoweverTyped()
{
    const QStringList codes = OneTimeCode::newRecoveryCodes();
    QCOMPARE(codes.size(), OneTimeCode::RecoveryCodes);
    QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
    const QString hash = OneTimeCode::hashOf(codes.first());
    QCOMPARE(OneTimeCode::hashOf(u' ' + codes.first().toUpper().remove(u'-') + u' '), hash);
    QVERIFY(OneTimeCode::hashOf(codes.at(1)) != hash);
}

// So that what is kept need come to nobody's hands to be compared.
void OneTimeCodeTest::aPasswordMakesTheSameAgain()
{
    const QString kept = Password::hash(u"korrekt ß horse"_s).value();
    const QString form = Password::formOf(kept);
    QVERIFY(kept.startsWith(form) && kept.size() == form.size() + 43);
    QCOMPARE(Password::hashLike(form, u"korrekt ß horse"_s).value(), kept);
    QVERIFY(Password::hashLike(form, u"korrekt ss horse"_s).value() != kept);
    QVERIFY(!Password::hashLike({}, u"korrekt ß horse"_s).value().startsWith(u'$'));
    QVERIFY(!Password::hashLike(u"$argon2id$v=19$m=65536,t=3,p=1$short$"_s, u"x"_s));
    for (const QString &wrong : {u"$2b$10$"_s, u"$argon2id$v=19$m=9999999,t=99,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"_s}) // is not paid for
        QVERIFY(!Password::hashLike(wrong, u"x"_s).value().startsWith(u'$'));
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "OneTimeCodeTest.moc"
