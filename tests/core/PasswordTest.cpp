// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

class PasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isVerifiedByItsHashAlone();
    void isOneHoweverItIsTyped();
    void nobodyHasTheHashOfNobody();
    void whoHasNoneTakesAsMuchWork();
    void hashesSayWhatTheyCost();
    void strengthIsJudged_data();
    void strengthIsJudged();
    void boundsAreSaid();
    void madeUpOnesAreStrongAndDifferent();
};

void PasswordTest::isVerifiedByItsHashAlone()
{
    const Result<QString> hash = Password::hash(u"correct horse battery staple"_s);
    QVERIFY(hash);
    QVERIFY(Password::verify(*hash, u"correct horse battery staple"_s));
    QVERIFY(!Password::verify(*hash, u"correct horse battery stapl"_s));
    QVERIFY(!Password::verify(*hash, {}));
    QVERIFY(*hash != *Password::hash(u"correct horse battery staple"_s)); // each has a salt of its own
    for (const QString &wrong : {hash->chopped(1), u"x"_s, *hash + u"x"_s, QString(200, u'$')})
        QVERIFY2(!Password::verify(wrong, u"correct horse battery staple"_s), qPrintable(wrong));
}

void PasswordTest::isOneHoweverItIsTyped()
{
    const Result<QString> hash = Password::hash(u"Å ngström in Malmö"_s);
    QVERIFY(Password::verify(*hash, u"A\u030a ngstro\u0308m in Malmo\u0308"_s)); // on another keyboard
}

void PasswordTest::nobodyHasTheHashOfNobody()
{
    QVERIFY(!Password::verify({}, {}));
    QVERIFY(!Password::verify({}, u"correct horse battery staple"_s));
}

// Times say nothing: what is worked on is counted.
void PasswordTest::whoHasNoneTakesAsMuchWork()
{
    const QString kept = Password::hash(u"correct horse battery staple"_s).value();
    const auto workOf = [](const std::function<void()> &act) {
        const Password::Work before = Password::workDone();
        act();
        const Password::Work done = Password::workDone().since(before);
        return u"%1 of %2 KiB, %3 passes"_s.arg(done.hashes).arg(done.memory).arg(done.passes);
    };
    const QString one = u"1 of 65536 KiB, 3 passes"_s;
    QCOMPARE(workOf([] { (void)Password::hash(u"x"_s); }), one);
    for (const QString &hash : {kept, QString(), kept.chopped(1), u"x"_s, u"$2b$10$"_s}) {
        QCOMPARE(workOf([&hash] { (void)Password::verify(hash, u"x"_s); }), one);
        QCOMPARE(workOf([&hash] { (void)Password::hashLike(Password::formOf(hash), u"x"_s); }), one);
    }
    const QString cheap = u"$argon2id$v=19$m=8192,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"_s; // it is counted as what it costs
    QCOMPARE(workOf([&cheap] { (void)Password::hashLike(cheap, u"x"_s); }), u"1 of 8192 KiB, 1 passes"_s);
}

void PasswordTest::hashesSayWhatTheyCost()
{
    QVERIFY2(Password::hash(u"x"_s)->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(*Password::hash(u"x"_s)));
}

void PasswordTest::strengthIsJudged_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("usable");
    QTest::newRow("of the lists") << u"password123"_s << false;
    QTest::newRow("with signs for letters") << u"P@ssw0rd2026!"_s << false;
    QTest::newRow("a row of keys") << u"qwertyuiopas"_s << false;
    QTest::newRow("the same again") << u"aaaaaaaaaaaaaa"_s << false;
    QTest::newRow("a date") << u"21.09.2026.21"_s << false;
    QTest::newRow("own name") << u"ada.king.ada.king"_s << false;
    QTest::newRow("the organization") << u"NorthwindNorthwind"_s << false;
    QTest::newRow("words that have nothing to do with each other") << u"glacier tuba onion ninety"_s << true;
    QTest::newRow("letters of all kinds") << u"tU8#kq2!vLm0"_s << true;
}

void PasswordTest::strengthIsJudged()
{
    QFETCH(QString, password);
    QFETCH(bool, usable);
    const Result<void> checked = Password::check(password, {u"ada.king@northwind.example"_s, u"Ada"_s, u"King"_s, u"Northwind"_s});
    QCOMPARE(checked.has_value(), usable);
    if (!usable)
        QCOMPARE(checked.error().code, ErrorCode::PasswordTooWeak);
}

void PasswordTest::boundsAreSaid()
{
    QCOMPARE(Password::check(u"tU8#kq2!v"_s, {}).error().code, ErrorCode::PasswordTooShort);
    QCOMPARE(Password::check(QString::fromUcs4(U"😀😁😂🤣😃", 5), {}).error().code, ErrorCode::PasswordTooShort); // characters, not halves of them
    QCOMPARE(Password::check(QString(1025, u'x'), {}).error().code, ErrorCode::PasswordTooLong);
    QVERIFY(Password::check(u"tU8#kq2!vLm0"_s.repeated(85), {}));
}

void PasswordTest::madeUpOnesAreStrongAndDifferent()
{
    QSet<QString> all;
    for (int i = 0; i < 100; ++i) {
        const QString one = Password::generated();
        QVERIFY2(QRegularExpression(u"^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$"_s).match(one).hasMatch(), qPrintable(one));
        QVERIFY(Password::check(one, {}));
        all.insert(one);
    }
    QCOMPARE(all.size(), 100);
}

QTEST_GUILESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
