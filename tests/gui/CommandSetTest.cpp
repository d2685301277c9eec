// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/PlainCommand.h"
#include "gui/commands/SettingCommand.h"
#include "gui/commands/OrderLanguageCommand.h"
#include "gui/commands/UserCommands.h"
#include "gui/widgets/ActionButton.h"
#include "storage/queries/Reasons.h"
#include "support/NoDialogs.h"
#include "gui/shell/Notice.h"
#include "support/TestContext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace muster;
using namespace Qt::StringLiterals;

// Commands know when they can be used, say why not, and do what they say to what is selected.
class CommandSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDisabledCommandSaysWhy();
    void wordsCountWhatIsSelected();
    void picturesOfActiveAccountsAreTheirs();
    void plainWordsHaveNeitherMnemonicsNorSoftHyphens();
    void keysBelongToTheFocus();
    void deactivatesAfterAsking();
    void addsToTheGroupBeside();
    void asksForAGroupWhereNoneIsSelected();
    void setsAValueOfAllThatAreSelected();
    void leavesTheDefaultGroup();
    void renamesTheSelectedGroup();
    void refusesToRenameTheDefaultGroup();
    void deletesWhatThePolicyAllows();
    void deletingSaysWhatBecomesOfTheName();
    void sortsListsByAnotherLanguage();
    void duplicatesWithAssignments();
    void copiesAddressesOfManyThatAreNotAtHand();
    void doesItToAllThatAQueryFinds();
    void menusHaveEveryCommandOnce();
};

namespace {

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addUserCommands(commands, context.context(), dialogs.dialogs());
        addGroupCommands(commands, context.context());
        addProjectCommands(commands, context.context());
    }

    QAction *action(const QString &id) { return commands.action(id); }
    void select(const Selection &selection) { context->setSelection(selection); }
    QString reason(const QString &id) { return action(id)->isEnabled() ? QString() : action(id)->property("disabledReason").toString(); }

    TestContext context;
    NoDialogs dialogs;
    CommandSet commands;
};

ObjectRow userWith(qint64 id, const Values &cells)
{
    return objectRow(Table::Users, id, cells);
}

} // namespace

void CommandSetTest::everyDisabledCommandSaysWhy()
{
    Fixture f;
    int disabled = 0;
    for (const QString &id : f.commands.ids()) {
        const QAction *action = f.action(id);
        QVERIFY2(!action->text().isEmpty(), qPrintable(id));
        if (action->isEnabled())
            continue;
        ++disabled;
        QVERIFY2(!action->property("disabledReason").toString().isEmpty(), qPrintable(id));
        QCOMPARE(action->toolTip(), action->property("disabledReason").toString());
    }
    QVERIFY(disabled > 20); // nothing is selected
    QVERIFY(f.action(u"users.add"_s)->isEnabled());
    QVERIFY(f.action(u"groups.add"_s)->isEnabled());
}

void CommandSetTest::wordsCountWhatIsSelected()
{
    Fixture f;
    const ObjectRow active = userWith(1, {{Field::Status, keyOf(Status::Active)}, {Field::Locked, false}});
    const ObjectRow locked = userWith(2, {{Field::Status, keyOf(Status::Disabled)}, {Field::Locked, true}});

    f.select({.rows = {active}});
    QCOMPARE(f.action(u"users.deactivate"_s)->text(), u"Deactivate…"_s);
    QVERIFY(!f.action(u"users.activate"_s)->isEnabled());
    QCOMPARE(f.reason(u"users.unlock"_s), u"None of the selected users is locked."_s);

    f.select({.rows = {active, active}});
    QVERIFY(f.action(u"users.deactivate"_s)->text().contains(u'2'));
    QVERIFY(!f.action(u"users.edit"_s)->isEnabled());

    f.select({.rows = {active, locked}});
    QVERIFY2(f.action(u"users.unlock"_s)->text().contains(u"1 of 2"_s), qPrintable(f.action(u"users.unlock"_s)->text()));
    QVERIFY(f.action(u"users.activate"_s)->isEnabled());
}

// As the record says of names: until a setting of the workspace says otherwise.
void CommandSetTest::picturesOfActiveAccountsAreTheirs()
{
    Fixture f;
    const ObjectRow active = userWith(1, {{Field::Status, keyOf(Status::Active)}, {Field::Picture, u"x"_s}});
    const ObjectRow pending = userWith(2, {{Field::Status, keyOf(Status::Pending)}, {Field::Picture, u"x"_s}});
    QTRY_VERIFY(!f.context->state().id.isEmpty());
    f.select({.rows = {active}});
    for (const QString &id : {u"users.picture"_s, u"users.removePicture"_s})
        QCOMPARE(f.reason(id), u"It belongs to the user once the account is active."_s);
    QCOMPARE(f.reason(u"users.deactivate"_s), QString()); // which is nobody's own
    f.select({.rows = {pending}});
    for (const QString &id : {u"users.picture"_s, u"users.removePicture"_s})
        QVERIFY2(f.action(id)->isEnabled(), qPrintable(id));
    f.select({.rows = {active, pending}});
    QVERIFY2(f.action(u"users.removePicture"_s)->text().contains(u"1 of 2"_s), qPrintable(f.action(u"users.removePicture"_s)->text()));
    f.select({.rows = {active}});
    f.context.must({change::editWorkspace({{Field::CorrectNames, true}})});
    for (const QString &id : {u"users.picture"_s, u"users.removePicture"_s})
        QTRY_VERIFY2(f.action(id)->isEnabled(), qPrintable(id));
}

void CommandSetTest::plainWordsHaveNeitherMnemonicsNorSoftHyphens()
{
    Fixture f;
    f.commands.add(std::make_unique<SettingCommand>(f.context.context(), u"test"_s, Command::Look {u"Show R&D"_s}, u"test"_s));
    QCOMPARE(f.action(u"test"_s)->text(), u"Show R&&D"_s);
    QCOMPARE(plainActionText(*f.action(u"test"_s)), u"Show R&D"_s);

    QAction broken(u"Projekt\u00adberechtigungen"_s);
    QCOMPARE(plainActionText(broken), u"Projektberechtigungen"_s);
}

void CommandSetTest::keysBelongToTheFocus()
{
    Fixture f;
    Selection selection {.rows = {userWith(1, {}), objectRow(Table::Groups, 1, {{Field::GroupId, u"g"_s}})}};
    const QKeySequence f2(Qt::Key_F2);
    f.select(selection);
    QCOMPARE(f.action(u"users.edit"_s)->shortcut(), f2);
    QVERIFY(f.action(u"groups.rename"_s)->shortcut().isEmpty());

    selection.focus = ObjectKind::Group;
    f.select(selection);
    QVERIFY(f.action(u"users.edit"_s)->shortcut().isEmpty());
    QCOMPARE(f.action(u"groups.rename"_s)->shortcut(), f2);
    QVERIFY(f.action(u"groups.rename"_s)->isEnabled());
}

void CommandSetTest::deactivatesAfterAsking()
{
    Fixture f;
    const ObjectRow amara = f.context.userRow(f.context.user(u"Amara"_s));
    const ObjectRow diego = f.context.userRow(f.context.user(u"Diego"_s));
    f.select({.rows = {amara, diego}});
    f.context.answers.reasons << u"Left"_s;
    f.action(u"users.deactivate"_s)->trigger();
    QTRY_COMPARE(f.context.workspace.users(u"status:disabled"_s).size(), 2);
    QCOMPARE(f.context.answers.planQuestions.size(), 1);
    QVERIFY(f.context.answers.planQuestions.first().button(2).contains(u'2'));
    QVERIFY(f.context.answers.planQuestions.first().danger);
}

void CommandSetTest::addsToTheGroupBeside()
{
    Fixture f;
    Selection selection {.rows = {f.context.userRow(f.context.user(u"Amara"_s))}};
    QCOMPARE(f.reason(u"users.addToGroup"_s), u"Select a user first."_s);
    selection.rows << f.context.groupRow(f.context.group(u"Field crew"_s));
    f.select(selection);
    QVERIFY2(f.action(u"users.addToGroup"_s)->toolTip().contains(u"Field crew"_s), qPrintable(f.action(u"users.addToGroup"_s)->toolTip()));
    f.action(u"users.addToGroup"_s)->trigger();
    QTRY_COMPARE(f.context.workspace.users(u"group:\"Field crew\""_s), QStringList(u"amara@northwind.example"_s));
    QVERIFY(f.context.answers.choiceQuestions.isEmpty());
}

void CommandSetTest::asksForAGroupWhereNoneIsSelected()
{
    Fixture f;
    f.context.group(u"Office"_s);
    f.context.group(u"Field crew"_s);
    f.select({.rows = {f.context.userRow(f.context.user(u"Amara"_s))}});
    f.context.answers.choices << u"field"_s;
    f.action(u"users.addToGroup"_s)->trigger();
    QTRY_COMPARE(f.context.workspace.users(u"group:\"Field crew\""_s).size(), 1);

    QMenu *menu = f.action(u"users.addToGroup"_s)->menu();
    QVERIFY(menu);
    menu->popup({});
    const auto offered = [menu] {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        return texts;
    };
    QTRY_VERIFY2(offered().contains(u"Office"_s), qPrintable(offered().join(u'|')));
    menu->close();
}

void CommandSetTest::setsAValueOfAllThatAreSelected()
{
    Fixture f;
    const QString amara = f.context.user(u"Amara"_s);
    const QString diego = f.context.user(u"Diego"_s);
    const auto having = [&f](const QString &query) { return f.context.workspace.users(query).size(); };
    f.select({.rows = {f.context.userRow(amara), f.context.userRow(diego)}});
    QVERIFY(f.reason(u"users.classification"_s).contains(u"settings"_s)); // there is none yet
    f.context.must({change::editWorkspace({{Field::Classifications, QStringList {u"Public"_s, u"Secret"_s}}})});
    QTRY_VERIFY(f.action(u"users.classification"_s)->isEnabled());

    f.context.answers.choices << u"Read-Only"_s;
    f.context.answers.reasons << QString();
    f.action(u"users.accountType"_s)->trigger(); // what may take access from them is asked about
    QTRY_COMPARE(having(u"type:read-only"_s), 2);
    QCOMPARE(f.context.answers.planQuestions.size(), 1);
    QCOMPARE(f.context.answers.planQuestions.first().plan.happening, 2);

    // Of those that are not at hand, too
    f.select({.many = Selection::Many {{.table = Table::Users, .text = u"type:read-only"_s}, {}, 2}});
    f.context.answers.choices << u"Secret"_s;
    f.action(u"users.classification"_s)->trigger();
    QTRY_COMPARE(having(u"classification:secret"_s), 2);

    f.select({.rows = {f.context.userRow(amara)}});
    f.context.answers.choices << u"(none)"_s;
    f.action(u"users.classification"_s)->trigger();
    QTRY_COMPARE(having(u"classification:secret"_s), 1);
    QVERIFY(f.context->workspace().undo().result().has_value());
    QTRY_COMPARE(having(u"classification:secret"_s), 2);
}

void CommandSetTest::leavesTheDefaultGroup()
{
    Fixture f;
    const QString id = f.context.user(u"Amara"_s);
    f.context.project(u"Alpha"_s);
    f.context.must({change::editUser(id, {{Field::DefaultGroup, true}})});
    const auto onAlpha = [&] { return f.context.workspace->read(WhyAccess {id}).result().value().size(); };
    QCOMPARE(onAlpha(), 1);

    f.select({.rows = {f.context.userRow(id)}});
    QVERIFY(!f.action(u"users.joinDefaultGroup"_s)->isEnabled());
    f.context.answers.confirmations << Prompts::Confirmed {true, false};
    f.action(u"users.leaveDefaultGroup"_s)->trigger();
    QTRY_COMPARE(f.context.userRefOf(id).defaultGroup, false);
    QCOMPARE(onAlpha(), 1); // leaving takes nothing away

    f.select({.rows = {f.context.userRow(id)}});
    f.action(u"users.joinDefaultGroup"_s)->trigger();
    QTRY_COMPARE(f.context.userRefOf(id).defaultGroup, true);
    f.select({.rows = {f.context.userRow(id)}});
    f.context.answers.confirmations << Prompts::Confirmed {true, true};
    f.action(u"users.leaveDefaultGroup"_s)->trigger();
    QTRY_COMPARE(onAlpha(), 0); // unless that was wanted
}

void CommandSetTest::renamesTheSelectedGroup()
{
    Fixture f;
    f.select({.rows = {f.context.groupRow(f.context.group(u"Field crew"_s))}});
    f.context.answers.texts << u"Field crew north"_s;
    f.action(u"groups.rename"_s)->trigger();
    QTRY_COMPARE(f.context.workspace.rows({Table::Groups}, {Column::Name}), QStringList(u"Field crew north"_s));
    QCOMPARE(f.context.answers.textQuestions.first().initial, u"Field crew"_s);
}

void CommandSetTest::refusesToRenameTheDefaultGroup()
{
    Fixture f;
    f.select({.rows = {objectRow(Table::Groups, DefaultGroupRow, {{Field::Name, u"Default Group"_s}})}});
    QVERIFY(!f.reason(u"groups.rename"_s).isEmpty());
    QVERIFY(!f.reason(u"groups.delete"_s).isEmpty());
    QVERIFY(!f.reason(u"groups.assign"_s).isEmpty());
}

void CommandSetTest::deletesWhatThePolicyAllows()
{
    Fixture f;
    QTRY_VERIFY(f.context->state().event > 0);
    const ObjectRow active = userWith(1, {{Field::Status, keyOf(Status::Active)}});
    f.select({.rows = {active}});
    QVERIFY(!f.action(u"users.delete"_s)->isEnabled());
    const ObjectRow pending = userWith(2, {{Field::Status, keyOf(Status::Pending)}, {Field::SignIn, keyOf(SignIn::Password)}});
    f.select({.rows = {active, pending}});
    QVERIFY(f.action(u"users.delete"_s)->isEnabled());

    f.context.must({change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Never)}})});
    QTRY_COMPARE(f.context->state().deletion, DeletionPolicy::Never);
    QVERIFY(!f.action(u"users.delete"_s)->isEnabled());
}

// Before it is done: a pseudonym cannot be taken back.
void CommandSetTest::deletingSaysWhatBecomesOfTheName()
{
    Fixture f;
    f.context.must({change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}})});
    QTRY_COMPARE(f.context->state().deletion, DeletionPolicy::Any);
    for (const Tombstone tombstone : {Tombstone::Name, Tombstone::Pseudonym}) {
        if (tombstone == Tombstone::Pseudonym)
            f.context.must({change::editWorkspace({{Field::Tombstone, keyOf(tombstone)}})});
        QTRY_COMPARE(f.context->state().tombstone, tombstone);
        f.select({.rows = {f.context.userRow(f.context.user(keyOf(tombstone)))}});
        f.context.answers.planQuestions.clear();
        f.action(u"users.delete"_s)->trigger();
        QTRY_COMPARE(f.context.answers.planQuestions.size(), 1);
        QCOMPARE(f.context.answers.planQuestions.first().text.contains(u"cannot be taken back"_s), tombstone == Tombstone::Pseudonym);
    }
}

void CommandSetTest::sortsListsByAnotherLanguage()
{
    Fixture f;
    f.commands.add(std::make_unique<OrderLanguageCommand>(f.context.context()));
    QTRY_COMPARE(f.context->state().language, u"root"_s);
    for (const QString &name : {u"Zoë"_s, u"Ärla"_s})
        f.context.user(name);
    const auto names = [&] { return f.context.workspace.rows({.table = Table::Users, .sort = {{Column::FirstName}}}, {Column::FirstName}).last(2); };
    QCOMPARE(names().last(), u"Zoë"_s);
    QMenu *menu = f.action(u"workspace.order"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().first()->isChecked()); // as it is now
    QVERIFY(menu->actions().size() > 10);

    QSignalSpy told(&f.context.context(), &WorkspaceContext::noticed);
    f.context.answers.choices << u"swedish"_s;
    f.action(u"workspace.order"_s)->trigger();
    QTRY_COMPARE(f.context->state().language, u"sv"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Notice>().text.contains(u"Swedish"_s));
    QCOMPARE(names().last(), u"Ärla"_s);
    MUSTER_VERIFY(f.context->workspace().undo().result());
    QTRY_COMPARE(f.context->state().language, u"root"_s);

    f.context.answers.choices << u"de-u-co-phonebk"_s; // by its tag
    f.action(u"workspace.order"_s)->trigger();
    QTRY_COMPARE(f.context->state().language, u"de-u-co-phonebk"_s);
}

void CommandSetTest::duplicatesWithAssignments()
{
    Fixture f;
    const QString group = f.context.group(u"Field crew"_s, {f.context.user(u"Amara"_s)});
    const QString alpha = f.context.project(u"Alpha"_s);
    f.context.must({change::assignGroup(alpha, group, {{Field::Team, true}, {Field::Access, keyOf(Access::ReadOnly)}})});
    f.select({.rows = {f.context.projectRow(alpha)}});
    f.context.answers.texts << u"Beta"_s << u"Gamma"_s;
    f.action(u"projects.duplicate"_s)->trigger();
    f.action(u"projects.duplicateEmpty"_s)->trigger();
    const QStringList expected {u"Alpha|Field crew|read-only|true"_s, u"Beta|Field crew|read-only|true"_s};
    const auto assignments = [&] {
        return f.context.workspace.rows({Table::Assignments}, {Column::Project, Column::Subject, Column::Access, Column::Team});
    };
    QTRY_COMPARE(f.context.workspace.rows({Table::Projects}, {Column::Name}).size(), 3);
    QTRY_COMPARE(assignments(), expected);
}

void CommandSetTest::copiesAddressesOfManyThatAreNotAtHand()
{
    Fixture f;
    const QStringList some {f.context.user(u"Amara"_s), f.context.user(u"Diego"_s)};
    f.context.user(u"Mei"_s);
    f.select({.many = Selection::Many {{}, {f.context.userRow(some.first()).row.id, f.context.userRow(some.last()).row.id}, 2}});
    QSignalSpy notices(&f.context.context(), &WorkspaceContext::noticed);
    f.action(u"users.copyAddresses"_s)->trigger();
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"amara@northwind.example\ndiego@northwind.example"_s);
}

void CommandSetTest::doesItToAllThatAQueryFinds()
{
    Fixture f;
    for (const QString &name : {u"Amara"_s, u"Amadou"_s, u"Diego"_s})
        f.context.user(name);
    f.select({.many = Selection::Many {{.text = u"ama"_s}, {}, 2}});
    QVERIFY(f.action(u"users.deactivate"_s)->text().contains(u'2'));
    f.context.answers.reasons << u"Left"_s;
    f.action(u"users.deactivate"_s)->trigger();
    QTRY_COMPARE(f.context.workspace.users(u"status:disabled"_s).size(), 2);
    QCOMPARE(f.context.workspace.users(u"diego status:active"_s).size(), 1);
}

void CommandSetTest::menusHaveEveryCommandOnce()
{
    Fixture f;
    for (const QStringList &ids : {CommandSet::userMenu(), CommandSet::groupMenu(), CommandSet::projectMenu(), CommandSet::assignmentMenu()}) {
        QSet<QString> seen;
        for (const QString &id : ids) {
            if (id.isEmpty())
                continue;
            QVERIFY2(f.commands.command(id) || id.startsWith("users.login."_L1), qPrintable(id)); // those are of workspaces on a server
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
    }
    std::unique_ptr<QMenu> menu(f.commands.contextMenu(CommandSet::userMenu(), nullptr));
    QVERIFY(menu->actions().contains(f.action(u"users.deactivate"_s)));
}

QTEST_MAIN(CommandSetTest)
#include "CommandSetTest.moc"
