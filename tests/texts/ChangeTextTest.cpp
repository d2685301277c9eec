// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ChangeText.h"

#include "core/ChangeJson.h"
#include "texts/ActionText.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ChangeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsSayWhatTheyAmountTo_data();
    void editsSayWhatTheyAmountTo();
    void everyChangeHasWords();
    void setsSayTheirNumber();
    void joinedAreNamed_data();
    void joinedAreNamed();
    void outcomesAreTold();
    void bigNumbersAreGrouped();
    void differencesLeaveOutWhatIsTheSame();
    void differencesOfAnAddedUserHaveNoBefore();
    void namesOfActionsAreRead();
};

void ChangeTextTest::editsSayWhatTheyAmountTo_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("verb");
    const auto user = [](Values set) { return change::editUser(u"u"_s, std::move(set)); };
    QTest::newRow("deactivate") << user({{Field::Status, u"disabled"_s}}) << u"User deactivated"_s << u"Deactivate"_s;
    QTest::newRow("free the seat") << user({{Field::Status, u"disabled"_s}, {Field::Roles, QStringList {u"analyst"_s}}, {Field::SessionsEnded, 5}}) << u"User deactivated, and roles changed"_s << u"Deactivate, and change roles"_s;
    QTest::newRow("password") << user({{Field::PasswordChanged, 5}, {Field::PasswordTemporary, true}}) << u"Password set"_s << u"Set password"_s;
    QTest::newRow("no password") << user({{Field::PasswordChanged, {}}, {Field::PasswordTemporary, false}}) << u"Password taken away"_s << u"Take the password away"_s;
    QTest::newRow("activate") << user({{Field::Status, u"active"_s}}) << u"User activated"_s << u"Activate"_s;
    QTest::newRow("unlock") << user({{Field::Locked, false}}) << u"User unlocked"_s << u"Unlock"_s;
    QTest::newRow("lock") << user({{Field::Locked, true}}) << u"User locked"_s << u"Lock"_s;
    QTest::newRow("MFA") << user({{Field::Mfa, false}}) << u"MFA reset"_s << u"Reset MFA"_s;
    QTest::newRow("names") << user({{Field::FirstName, u"A"_s}, {Field::Email, u"b@example.org"_s}})
                           << u"Name or address corrected"_s << u"Correct name or address"_s;
    QTest::newRow("leave") << user({{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, 5}})
                           << u"Removed from the Default Group"_s << u"Remove from the Default Group"_s;
    QTest::newRow("several") << user({{Field::Locked, false}, {Field::Status, u"active"_s}}) << u"User edited"_s
                             << u"Edit user"_s;
    QTest::newRow("archive") << change::editProject(u"p"_s, {{Field::Archived, true}}) << u"Project archived"_s
                             << u"Archive project"_s;
    QTest::newRow("access") << change::editUserAssignment(u"p"_s, u"u"_s, {{Field::Access, u"write"_s}})
                            << u"Access changed"_s << u"Change access"_s;
    QTest::newRow("team") << change::editGroupAssignment(u"p"_s, u"g"_s, {{Field::Team, true}}) << u"Made a team"_s
                          << u"Make a team"_s;
    QTest::newRow("member") << change::addMember(u"g"_s, u"u"_s) << u"Added to group"_s << u"Add to group"_s;
}

void ChangeTextTest::editsSayWhatTheyAmountTo()
{
    QFETCH(Change, change);
    QTEST(changeText(change), "done");
    QTEST(changeVerb(change), "verb");
}

void ChangeTextTest::everyChangeHasWords()
{
    const QRegularExpression place(u"%[0-9n]"_s);
    for (const ChangeDefinition &definition : changeDefinitions()) {
        const Change change {definition.verb, definition.object};
        for (const QString &text : {changeText(change), changeVerb(change), changesText({change, u"Ada"_s, 1, true}),
                 changesText({change, u"Ada"_s, 7, true}), changesText({change, QString(), 1, true})}) {
            QVERIFY2(!text.isEmpty(), definition.name);
            QVERIFY2(!text.contains(place), qPrintable(text));
        }
        QVERIFY2(changesText({change, {}, 7, true}).contains(u'7'), definition.name);
    }
}

void ChangeTextTest::setsSayTheirNumber()
{
    const Change deactivate = change::editUser(u"u"_s, {{Field::Status, u"disabled"_s}});
    QCOMPARE(changesText({deactivate, u"Ada %1 King"_s, 1, true}), u"“Ada %1 King” deactivated"_s);
    QVERIFY(changesText({deactivate, u"Ada"_s, 3, true}).contains(u"deactivated"_s));
    QVERIFY(changesText({deactivate, u"Ada"_s, 3, true}).startsWith(u"3 "_s));
    QVERIFY(!changesText({deactivate, u"Ada"_s, 3, false}).contains(u"deactivated"_s));
    QVERIFY(changesText({deactivate, u"Ada"_s, 3, false}).startsWith(u"3 "_s));
}

void ChangeTextTest::joinedAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Joined>("joined");
    QTest::addColumn<QString>("text");
    const Change add = change::addMember(u"g"_s, u"u"_s);
    const Change put = change::assignGroup(u"p"_s, u"g"_s);
    const Change access = change::editUserAssignment(u"p"_s, u"u"_s, {{Field::Access, u"write"_s}});
    QTest::newRow("one") << add << Joined {u"Field crew"_s, 1, u"Ada %2 King"_s, 1, 0} << u"“Ada %2 King” added to “Field crew”"_s;
    QTest::newRow("several users") << add << Joined {u"50 %1 crew"_s, 1, u"Ada"_s, 3, 0} << u"3 user(s) added to “50 %1 crew”"_s;
    QTest::newRow("several groups") << add << Joined {u"Crew"_s, 2, u"Ada"_s, 1, 0} << u"“Ada” added to 2 group(s)"_s;
    QTest::newRow("several of both") << add << Joined {u"Crew"_s, 2, u"Ada"_s, 5, 0} << u"5 user(s) added to 2 group(s)"_s;
    QTest::newRow("a group on a project") << put << Joined {u"Alpha"_s, 1, u"Crew"_s, 1, 1} << u"“Crew” put on “Alpha”"_s;
    QTest::newRow("groups on a project") << put << Joined {u"Alpha"_s, 1, u"Crew"_s, 4, 4} << u"4 group(s) put on “Alpha”"_s;
    QTest::newRow("all sorts on projects") << put << Joined {u"Alpha"_s, 3, u"Crew"_s, 4, 1} << u"4 user(s) and group(s) put on 3 project(s)"_s;
    QTest::newRow("access") << access << Joined {u"Alpha"_s, 1, u"Ada"_s, 2, 0} << u"Access of 2 assignment(s) changed on “Alpha”"_s;
    QTest::newRow("not looked at") << add << Joined {} << u"2 user(s) added to groups"_s;
}

void ChangeTextTest::joinedAreNamed()
{
    QFETCH(Change, change);
    QFETCH(Joined, joined);
    QTEST(changesText({change, u"Ada → Crew"_s, 2, true, joined}), "text");
}

void ChangeTextTest::outcomesAreTold()
{
    const Change deactivate = change::editUser(u"u"_s, {{Field::Status, u"disabled"_s}});
    QCOMPARE(changesText({}), QString());
    QCOMPARE(outcomeText({}), u"Everything is so already"_s);
    QCOMPARE(outcomeText({7, 1, {}, {deactivate, u"Ada"_s, 1}}), u"“Ada” deactivated"_s);
    QCOMPARE(outcomeText({8, 1, {}, {deactivate, u"Ada"_s, 1}, true}), u"Undone: “Ada” deactivated"_s);
}

void ChangeTextTest::bigNumbersAreGrouped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(changesText({change::deleteUser(u"u"_s), {}, 12'500, true}), u"12.500 user(s) deleted"_s);
    QCOMPARE(changesText({change::deleteUser(u"u"_s), {}, 12'500, false}), u"12.500 change(s) made"_s);
    QLocale::setDefault(before);
}

void ChangeTextTest::differencesLeaveOutWhatIsTheSame()
{
    Change change = change::editUser(
        u"u"_s, {{Field::Status, u"disabled"_s}, {Field::FirstName, u"Ada"_s}, {Field::Provider, {}}});
    change.was = {{Field::FirstName, u"Ada"_s}, {Field::Status, u"active"_s}, {Field::Provider, u"Okta"_s}};
    const QVector<FieldDifference> found = differences(change, QLocale::c(), QTimeZone::utc());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).title, u"Authentication provider"_s);
    QCOMPARE(found.at(0).before, u"Okta"_s);
    QCOMPARE(found.at(0).after, QString());
    QCOMPARE(found.at(1).title, u"Status"_s);
    QCOMPARE(found.at(1).before, u"Active"_s);
    QCOMPARE(found.at(1).after, u"Disabled"_s);
}

void ChangeTextTest::differencesOfAnAddedUserHaveNoBefore()
{
    const Change change = change::addUser({{Field::Email, u"a@example.org"_s},
        {Field::Roles, QStringList {u"analyst"_s, u"x"_s}}, {Field::Locked, false}, {Field::FirstName, u""_s}});
    const QVector<FieldDifference> found = differences(change, QLocale::c(), QTimeZone::utc());
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).after, u"a@example.org"_s);
    QCOMPARE(found.at(1).after, u"Analyst, x"_s);
    QCOMPARE(found.at(2).after, u"No"_s);
    for (const FieldDifference &difference : found)
        QVERIFY(difference.before.isEmpty());
}

void ChangeTextTest::namesOfActionsAreRead()
{
    QCOMPARE(actionText(u"assign"_s), u"Put on project"_s);
    QCOMPARE(actionText(u"addUser"_s), u"User added"_s);
    QCOMPARE(actionText(u"danceTango"_s), u"danceTango"_s);
}

QTEST_GUILESS_MAIN(ChangeTextTest)
#include "ChangeTextTest.moc"
