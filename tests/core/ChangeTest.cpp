// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Change.h"
#include "core/ChangeJson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInverseSwapsBothSides();
    void addAndRemoveAreEachOthersInverse();
    void twiceInvertedIsTheSame();
    void shortWaysNameTheirObjects();
    void everyDefinitionIsFound();
};

void ChangeTest::anInverseSwapsBothSides()
{
    Change edit = change::editUser(u"ada"_s, {{Field::Status, u"disabled"_s}}, 12);
    edit.was = {{Field::Status, u"active"_s}};
    const Change back = inverse(edit);
    QCOMPARE(back.verb, Verb::Edit);
    QCOMPARE(back.reference(ObjectKind::User), u"ada"_s);
    QCOMPARE(back.set.text(Field::Status), u"active"_s);
    QCOMPARE(back.was.text(Field::Status), u"disabled"_s);
    QCOMPARE(back.seen, 0); // the undo has not looked at the row as it is now
}

void ChangeTest::addAndRemoveAreEachOthersInverse()
{
    const Change add = change::addUser({{Field::Email, u"a@example.org"_s}}, u"id"_s);
    const Change remove = inverse(add);
    QCOMPARE(remove.verb, Verb::Remove);
    QCOMPARE(remove.was.text(Field::Email), u"a@example.org"_s);
    QVERIFY(remove.set.isEmpty());
    QVERIFY(inverse(remove) == add);
}

void ChangeTest::twiceInvertedIsTheSame()
{
    for (const ChangeDefinition &definition : changeDefinitions()) {
        Change change(definition.verb, definition.object);
        change.references.fill(u"x"_s);
        change.set = {{Field::Name, u"after"_s}};
        change.was = {{Field::Name, u"before"_s}};
        QVERIFY2(inverse(inverse(change)) == change, definition.name);
        QVERIFY2(!(inverse(change) == change), definition.name);
    }
}

void ChangeTest::shortWaysNameTheirObjects()
{
    const Change member = change::addMember(u"crew"_s, u"ada"_s);
    QCOMPARE(member.reference(ObjectKind::Group), u"crew"_s);
    QCOMPARE(member.reference(ObjectKind::User), u"ada"_s);
    const Change assigned = change::assignGroup(u"Alpha"_s, u"crew"_s, {{Field::Team, true}});
    QCOMPARE(assigned.reference(ObjectKind::Project), u"Alpha"_s);
    QCOMPARE(assigned.reference(ObjectKind::Group), u"crew"_s);
    QVERIFY(assigned.reference(ObjectKind::User).isEmpty());
    const Change edited = change::editUserAssignment(u"Alpha"_s, u"ada"_s, {}, 3);
    QCOMPARE(edited.reference(ObjectKind::Project), u"Alpha"_s);
    QCOMPARE(edited.reference(ObjectKind::User), u"ada"_s);
    QCOMPARE(edited.seen, 3);
    QCOMPARE(change::renameGroup(u"crew"_s, u"Crew 2"_s).set.text(Field::Name), u"Crew 2"_s);
    QCOMPARE(change::addProject(u"Alpha"_s, u"id"_s).reference(ObjectKind::Project), u"id"_s);
}

void ChangeTest::everyDefinitionIsFound()
{
    QSet<QString> names;
    for (const ChangeDefinition &definition : changeDefinitions()) {
        QCOMPARE(&definitionOf(definition.verb, definition.object), &definition);
        names.insert(QString::fromLatin1(definition.name));
        QVERIFY2(QString::fromLatin1(definition.permission).count(u'.') == 1, definition.name);
    }
    QCOMPARE(names.size(), changeDefinitions().size());
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "ChangeTest.moc"
