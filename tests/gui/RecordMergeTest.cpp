// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FieldForm.h"
#include "gui/kit/FormMessage.h"
#include "gui/kit/fields/RoleList.h"
#include "gui/users/UserRecord.h"
#include "gui/widgets/ConflictBox.h"
#include "models/Refs.h"
#include "storage/queries/FindUsers.h"
#include "support/RealWindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// What a screen reader says of it.
QString spoken(QWidget *widget)
{
    const QAccessibleInterface *const said = QAccessible::queryAccessibleInterface(widget);
    return said->text(QAccessible::Name) + u" | "_s + said->text(QAccessible::Description);
}

// A window with the record of one user open, and somebody else who changes that user.
class Open
{
public:
    explicit Open(const Values &more = {})
    {
        Change add = newUser(u"bo@northwind.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::LastName, u"Lind"_s}});
        user = QUuid::createUuid().toString(QUuid::WithoutBraces);
        add.references.first() = user;
        for (const Values::Entry &entry : more)
            add.set.set(entry.field, entry.value);
        window.source.must({add});
        window.context().openRecord(ObjectKind::User, user);
        wait([this] { return edit("firstName") && edit("firstName")->text() == u"Bo"_s; });
        wait([this] { return !window.context().state().id.isEmpty(); });
    }

    static void wait(const std::function<bool()> &so)
    {
        if (!QTest::qWaitFor(so, 30'000))
            qFatal("What the test waits for does not come");
    }
    template <typename T>
    T *in(const char *name) const
    {
        return window.find<T>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const char *field) const { return in<QLineEdit>(field); }
    UserRecord *record() const { return in<UserRecord>("userRecord"); }
    FormMessage *message() const { return record()->findChild<FormMessage *>(); }
    void type(const char *field, const QString &text) const
    {
        edit(field)->setFocus();
        edit(field)->selectAll();
        QTest::keyClicks(edit(field), text);
    }
    void otherSets(const Values &set) { window.source.must({change::editUser(user, set)}); }
    UserRef stands() { return userRef(window.source.workspace->read(UserById {user}).result().value()); }
    void save() const { in<QPushButton>("save")->click(); }

    RealWindow window;
    QString user;
};

} // namespace

// An open record, and others who change the same user (issue: live).
class RecordMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentFieldsBothStand();
    void theSameFieldIsToldAtOnceAndHasToBeDecided();
    void takesTheirsByTheKeyboard();
    void whoeverTypesTheSameAgrees();
    void takingItBackEndsTheDispute();
    void rolesOfBothStandTogether();
    void choicesAreNamedAndKept();
    void whatIsDeletedCanStillBeCopied();
    void comesBackWithWhatWasTyped();
    void typingGoesOnWhileThousandsAreImported();
    void aRaceIsRefusedWithBothValues();
    void ownChangesAreNoNews();
};

void RecordMergeTest::differentFieldsBothStand()
{
    Open open;
    open.type("firstName", u"Bosse"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}});
    QTRY_COMPARE(open.edit("lastName")->text(), u"Lindqvist"_s);
    QCOMPARE(open.edit("firstName")->text(), u"Bosse"_s);
    auto *note = open.in<QLabel>("lastNameNote"); // who, and what it was
    QVERIFY(note);
    QVERIFY2(note->text().contains(open.window.context().info().operatorName) && note->text().contains(u"Lind"_s), qPrintable(note->text()));
    QVERIFY(!open.in<ConflictBox>("lastNameConflict") && !open.in<ConflictBox>("firstNameConflict"));
    open.save();
    QTRY_COMPARE(open.stands().firstName, u"Bosse"_s);
    QCOMPARE(open.stands().lastName, u"Lindqvist"_s);
    QTRY_VERIFY(!note->isVisible()); // what was said is done with
}

void RecordMergeTest::theSameFieldIsToldAtOnceAndHasToBeDecided()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}});
    QTRY_VERIFY(open.in<ConflictBox>("lastNameConflict"));
    auto *box = open.in<ConflictBox>("lastNameConflict");
    QCOMPARE(open.edit("lastName")->text(), u"Lindholm"_s);
    QCOMPARE(open.in<QLabel>("conflictTheirs")->text(), u"Lindqvist"_s);
    QCOMPARE(open.in<QLabel>("conflictMine")->text(), u"Lindholm"_s);
    QVERIFY(!box->findChild<QWidget *>(u"takeBoth"_s)->isVisible());
    QVERIFY2(spoken(box).contains(u"Last name"_s) && spoken(box).contains(u"Lindqvist"_s) && spoken(box).contains(u"Lindholm"_s), qPrintable(spoken(box)));
    QTest::keyClicks(open.edit("lastName"), u"er"_s);
    QCOMPARE(open.in<QLabel>("conflictMine")->text(), u"Lindholmer"_s);
    open.save();
    QVERIFY2(open.message()->text().contains(u"Lindqvist"_s) && open.message()->text().contains(u"Lindholmer"_s), qPrintable(open.message()->text()));
    QTest::qWait(300);
    QCOMPARE(open.stands().lastName, u"Lindqvist"_s);
    box->findChild<QPushButton *>(u"keepMine"_s)->click();
    QVERIFY(box->isHidden());
    QVERIFY(open.message()->isHidden());
    open.save();
    QTRY_COMPARE(open.stands().lastName, u"Lindholmer"_s);
}

void RecordMergeTest::takesTheirsByTheKeyboard()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}, {Field::FirstName, u"Bob"_s}});
    QTRY_VERIFY(open.in<ConflictBox>("lastNameConflict"));
    QCOMPARE(open.edit("firstName")->text(), u"Bob"_s); // nobody is asked about this one
    QWidget *const way = open.in<ConflictBox>("lastNameConflict")->findChild<QWidget *>(u"takeTheirs"_s);
    for (int i = 0; i < 5 && QApplication::focusWidget() != way; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), way);
    QTest::keyClick(way, Qt::Key_Space);
    QCOMPARE(open.edit("lastName")->text(), u"Lindqvist"_s);
    QCOMPARE(QApplication::focusWidget(), open.edit("lastName"));
    QVERIFY(!open.record()->isChanged());
    QVERIFY(!open.in<QPushButton>("save")->isEnabled());
}

void RecordMergeTest::whoeverTypesTheSameAgrees()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}});
    QTRY_VERIFY(open.in<ConflictBox>("lastNameConflict"));
    open.type("lastName", u"Lindqvist"_s);
    QVERIFY(!open.in<ConflictBox>("lastNameConflict"));
    QVERIFY(!open.record()->isChanged());
}

void RecordMergeTest::takingItBackEndsTheDispute()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}});
    QTRY_VERIFY(open.in<ConflictBox>("lastNameConflict"));
    MUSTER_VERIFY(open.window.source.workspace->undo().result());
    QTRY_VERIFY(!open.in<ConflictBox>("lastNameConflict"));
    QCOMPARE(open.edit("lastName")->text(), u"Lindholm"_s);
    QVERIFY(open.record()->isChanged());
    open.save();
    QTRY_COMPARE(open.stands().lastName, u"Lindholm"_s);
}

void RecordMergeTest::rolesOfBothStandTogether()
{
    Open open({{Field::Roles, QStringList {u"analyst"_s}}});
    auto *roles = open.in<RoleList>("roles");
    QTRY_COMPARE(roles->checked(), QStringList {u"analyst"_s});
    const auto tick = [&](const QString &name, bool on) { roles->findItems(name, Qt::MatchExactly).first()->setCheckState(on ? Qt::Checked : Qt::Unchecked); };
    tick(u"Standard User"_s, true);
    tick(u"Analyst"_s, false);
    open.otherSets({{Field::Roles, QStringList {u"analyst"_s, u"administrator"_s}}});
    QTRY_VERIFY(open.in<ConflictBox>("rolesConflict"));
    auto *box = open.in<ConflictBox>("rolesConflict");
    QVERIFY2(box->findChild<QLabel *>(u"conflictTheirs"_s)->text().contains(u"Administrator"_s), qPrintable(box->findChild<QLabel *>(u"conflictTheirs"_s)->text()));
    box->findChild<QPushButton *>(u"takeBoth"_s)->click();
    open.save();
    QTRY_VERIFY(!open.record()->isChanged());
    QStringList held = open.stands().roles;
    held.sort();
    QCOMPARE(held, (QStringList {u"Administrator"_s, u"Standard User"_s}));
}

void RecordMergeTest::choicesAreNamedAndKept()
{
    Open open;
    auto *type = open.in<QComboBox>("accountType");
    type->setCurrentIndex(type->findData(u"admin"_s));
    open.otherSets({{Field::AccountType, u"read-only"_s}});
    QTRY_VERIFY(open.in<ConflictBox>("accountTypeConflict"));
    QCOMPARE(open.in<QLabel>("conflictTheirs")->text(), u"Read-Only"_s);
    QCOMPARE(open.in<QLabel>("conflictMine")->text(), u"Admin"_s);
    open.in<QPushButton>("takeAllTheirs")->click();
    QCOMPARE(type->currentText(), u"Read-Only"_s);
    QVERIFY(!open.record()->isChanged());
}

void RecordMergeTest::whatIsDeletedCanStillBeCopied()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.window.source.must({change::editWorkspace({{Field::Deletion, u"any"_s}}), change::deleteUser(open.user)});
    QTRY_VERIFY(open.message()->text().contains(open.window.context().info().operatorName)); // who did it
    QVERIFY(!open.in<QPushButton>("save")->isEnabled());
    QVERIFY(open.edit("lastName")->isReadOnly());
    QCOMPARE(open.edit("lastName")->text(), u"Lindholm"_s);
    open.in<QPushButton>("copyTyped")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Last name: Lindholm"_s);
    QVERIFY(spoken(open.in<QLabel>("message")).contains(u"Lind"_s));
}

void RecordMergeTest::comesBackWithWhatWasTyped()
{
    Open open;
    open.window.source.must({change::editWorkspace({{Field::Deletion, u"any"_s}})});
    open.type("lastName", u"Lindholm"_s);
    open.window.source.must({change::deleteUser(open.user)});
    QTRY_VERIFY(!open.message()->isHidden());
    MUSTER_VERIFY(open.window.source.workspace->undo().result());
    QTRY_VERIFY(open.message()->isHidden());
    QVERIFY(!open.edit("lastName")->isReadOnly());
    open.save();
    QTRY_COMPARE(open.stands().lastName, u"Lindholm"_s);
}

void RecordMergeTest::typingGoesOnWhileThousandsAreImported()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.edit("lastName")->setCursorPosition(3);
    QVector<Change> import;
    for (int i = 0; i < 5000; ++i) // more than are told one by one
        import << newUser(u"person-%1@x.example"_s.arg(i));
    import << change::editUser(open.user, {{Field::LastName, u"Lindqvist"_s}, {Field::AccountType, u"admin"_s}});
    open.window.source.must(import);
    QTRY_VERIFY_WITH_TIMEOUT(open.in<ConflictBox>("lastNameConflict"), 30'000);
    QCOMPARE(open.edit("lastName")->text(), u"Lindholm"_s);
    QCOMPARE(open.edit("lastName")->cursorPosition(), 3);
    QCOMPARE(QApplication::focusWidget(), open.edit("lastName"));
    QCOMPARE(open.in<QComboBox>("accountType")->currentText(), u"Admin"_s);
}

// What is told comes later than what is asked to be saved.
void RecordMergeTest::aRaceIsRefusedWithBothValues()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    open.otherSets({{Field::LastName, u"Lindqvist"_s}});
    open.save(); // before this thread has heard of it
    QTRY_VERIFY(open.in<ConflictBox>("lastNameConflict"));
    QTRY_VERIFY2(open.message()->text().contains(u"Lindqvist"_s) && open.message()->text().contains(u"Lindholm"_s), qPrintable(open.message()->text()));
    QCOMPARE(open.stands().lastName, u"Lindqvist"_s);
    open.in<QPushButton>("keepAllMine")->click();
    open.save();
    QTRY_COMPARE(open.stands().lastName, u"Lindholm"_s);
}

void RecordMergeTest::ownChangesAreNoNews()
{
    Open open;
    open.type("lastName", u"Lindholm"_s);
    MUSTER_VERIFY(open.window.context().workspace().apply({{change::editUser(open.user, {{Field::AccountType, u"admin"_s}})}, {}}).result());
    QTRY_COMPARE(open.in<QComboBox>("accountType")->currentText(), u"Admin"_s);
    QVERIFY(!open.in<QLabel>("accountTypeNote"));
    QCOMPARE(open.edit("lastName")->text(), u"Lindholm"_s);
}

QTEST_MAIN(RecordMergeTest)
#include "RecordMergeTest.moc"
