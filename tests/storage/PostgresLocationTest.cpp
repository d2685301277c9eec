// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLocation.h"

#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

// A location in parts and whole again, and where the password of one that was pasted goes.
class PostgresLocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAgain_data();
    void isTheSameAgain();
    void takesThePasswordOut_data();
    void takesThePasswordOut();
    void keepsNothingOfWhatCannotBeRead_data();
    void keepsNothingOfWhatCannotBeRead();
};

void PostgresLocationTest::isTheSameAgain_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"postgresql://ada@db.example/people?schema=team", "postgres://db.example", "postgresql:///people?host=/run/postgresql&port=5433", "postgresql://ada@[::1]:5433/people",
             "postgresql://ada@db1.example:5433,db2.example:5434/people?target_session_attrs=any&schema=team", "postgresql://ada%40corp@db/people%2Fold?application_name=a%26b%3Dc",
             "postgresql://ada@db/people?sslmode=verify-full&sslrootcert=/home/ada/own%20ca.crt", "postgresql://ada@/people?host=/tmp,/run&port=1,2", "postgresql://ada@db/J%C3%BCrgen?options=-c%20geqo%3Doff",
             "postgresql://ada@db:5433/people?passfile=/home/ada/.pgpass"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PostgresLocationTest::isTheSameAgain()
{
    QFETCH(QString, text);
    auto first = PostgresLocation::parse(text);
    QVERIFY(first);
    auto again = PostgresLocation::parse(first->text());
    QVERIFY2(again, qPrintable(first->text()));
    std::sort(first->parameters.begin(), first->parameters.end());
    std::sort(again->parameters.begin(), again->parameters.end());
    QVERIFY2(again->parameters == first->parameters, qPrintable(first->text()));
    QCOMPARE(again->schema, first->schema);
    QCOMPARE(again->text(), first->text());
}

void PostgresLocationTest::takesThePasswordOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("before the @") << u"postgresql://ada:s3%40cr3t@db.example:5433/people?schema=team"_s;
    QTest::newRow("with blanks around") << u"  postgresql://ada:s3%40cr3t@db.example:5433/people?schema=team\n"_s;
    QTest::newRow("as a parameter") << u"postgresql://ada@db.example:5433/people?schema=team&password=s3%40cr3t"_s;
    QTest::newRow("of the certificate, too") << u"postgresql://ada:s3%40cr3t@db.example:5433/people?schema=team&sslpassword=s3%40cr3t"_s;
}

void PostgresLocationTest::takesThePasswordOut()
{
    QFETCH(QString, text);
    const auto taken = PostgresLocation::takeApart(text);
    QVERIFY(taken);
    QCOMPARE(taken->password, u"s3@cr3t"_s);
    QCOMPARE(taken->location.text(), u"postgresql://ada@db.example:5433/people?schema=team"_s);
    QVERIFY(!PostgresLocation::parse(text.trimmed()) && PostgresLocation::parse(taken->location.text()));
}

void PostgresLocationTest::keepsNothingOfWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"jdbc:postgresql://ada:s3cr3t@db/people", "postgresql://ada:s3cr3t@db/people?colour=red", "postgresql://ada:s3cr3t", "host=db user=ada password=s3cr3t",
             "postgresql://ada:s3cr3t@db/people?schema=A;B", "postgresql://db:s3cr3t/people"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PostgresLocationTest::keepsNothingOfWhatCannotBeRead()
{
    QFETCH(QString, text);
    const auto taken = PostgresLocation::takeApart(text);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::LocationHasPassword);
    QVERIFY(taken.error().parameters.isEmpty());
}

QTEST_GUILESS_MAIN(PostgresLocationTest)
#include "PostgresLocationTest.moc"
