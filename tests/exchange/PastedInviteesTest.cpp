// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PastedInvitees.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// Who is meant by what somebody pastes: an address is never taken for a name.
class PastedInviteesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoIsMeant_data();
    void saysWhoIsMeant();
    void saysWhatIsPassedOver();
};

void PastedInviteesTest::saysWhoIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people"); // first name, last name <address>; a question mark before what is none
    QTest::newRow("one") << u"a@x.example"_s << u" <a@x.example>"_s;
    QTest::newRow("with a name") << u"Ann Lee <a@x.example>"_s << u"Ann Lee <a@x.example>"_s;
    QTest::newRow("a name, and the address") << u"Ann Lee, a@x.example"_s << u"Ann Lee <a@x.example>"_s;
    QTest::newRow("the address as its name") << u"'a@x.example' <a@x.example>"_s << u" <a@x.example>"_s;
    QTest::newRow("mistyped, before another") << u"bobx.example, a@x.example"_s << u"? <bobx.example>; <a@x.example>"_s;
    QTest::newRow("mistyped, behind another") << u"a@x.example; bobx.example"_s << u" <a@x.example>;? <bobx.example>"_s;
    QTest::newRow("mistyped, amid others") << u"a@x.example, Jane, b@x.example"_s << u" <a@x.example>;? <Jane>; <b@x.example>"_s;
    QTest::newRow("two, from a spreadsheet") << u"a@x.example\tb@x.example"_s << u" <a@x.example>; <b@x.example>"_s;
    QTest::newRow("a name and an address, from a spreadsheet") << u"Ann\tLee\ta@x.example"_s << u"Ann Lee <a@x.example>"_s;
    QTest::newRow("two, of one") << u"A <a@x.example> <b@x.example>"_s << u"? <A a@x.example b@x.example>"_s;
}

void PastedInviteesTest::saysWhoIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, people);
    QStringList found;
    for (const Invitee &one : PastedInvitees::read(text))
        found.append((one.way == Invitee::IsWrong ? u"?"_s : QStringList({one.firstName, one.lastName}).join(u' ').trimmed()) + u" <"_s + one.email + u'>');
    QCOMPARE(found.join(u';'), people);
}

// A file may say more than an invitation takes from it.
void PastedInviteesTest::saysWhatIsPassedOver()
{
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.csv"_s);
    QVERIFY(file.open());
    file.write("email,First name,project,Role,colour\na@x.example,Ann,Alpha,Viewer,red\n");
    file.close();
    QStringList passedOver;
    const Result<QVector<Invitee>> people = PastedInvitees::readFile(file.fileName(), passedOver);
    QVERIFY(people && people->size() == 1);
    QCOMPARE(people->first().firstName, u"Ann"_s);
    passedOver.sort();
    QCOMPARE(passedOver, QStringList({u"Role"_s, u"colour"_s, u"project"_s}));
}

QTEST_GUILESS_MAIN(PastedInviteesTest)
#include "PastedInviteesTest.moc"
