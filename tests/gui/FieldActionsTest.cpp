// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/FieldActions.h"
#include "gui/commands/ChangeSets.h"
#include "gui/commands/UserCommands.h"
#include "gui/invitations/InvitationCommands.h"
#include "gui/invitations/InvitationsPage.h"
#include "storage/Writer.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"
#include "support/WrittenActions.h"

#include <QAction>
#include <QMenu>

using namespace muster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const muster::FieldAction *)

// Every row of the table of actions does what it says, from the menu, and says why where it cannot.
class FieldActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksFromTheMenu_data() { addRows(); }
    void worksFromTheMenu();
    void saysWhatItNeeds_data() { addRows(ObjectKind::User); }
    void saysWhatItNeeds();
    void wantsSomethingSelected_data() { addRows(); }
    void wantsSomethingSelected();
    void countsWhatIsSelected_data() { addRows(ObjectKind::User); }
    void countsWhatIsSelected();
    void isDoneAlsoToWhatIsNotAtHand_data() { addRows(ObjectKind::User); }
    void isDoneAlsoToWhatIsNotAtHand();
    void leavesThoseAloneWhoComeThroughGroups_data() { addRows(ObjectKind::Assignment); }
    void leavesThoseAloneWhoComeThroughGroups();
    void hasAllItsWords_data() { addRows(); }
    void hasAllItsWords();

private:
    static void addRows(std::optional<ObjectKind> kind = {});
};

namespace {

// Something else than what the action sets.
QVariant otherValue(const FieldAction &action)
{
    for (const FieldAction &other : fieldActions()) {
        if (other.field == action.field && other.value != action.value)
            return other.value;
    }
    if (action.byMail)
        return {};
    return !action.value.toBool();
}

struct Fixture
{
    explicit Fixture(const FieldAction &action)
        : commands(context.context())
        , row(action)
    {
        addUserCommands(commands, context.context(), dialogs);
        addGroupCommands(commands, context.context());
        addProjectCommands(commands, context.context());
        const bool ofPicture = row.field == Field::Picture; // which comes along with the hash
        Values onUsers = row.kind == ObjectKind::User && !ofPicture && !row.byMail ? Values {{row.field, otherValue(row)}} : Values {};
        for (const FieldAction::Need &need : row.needs) {
            if (row.kind == ObjectKind::User)
                onUsers.set(need.field, need.value);
        }
        if (row.byMail) {
            context.must({sendingMail()});
            [[maybe_unused]] const bool isKnown = QTest::qWaitFor([this] { return context->state().sendsMail(); });
        }
        user = makeUser(u"amara@northwind.example"_s, onUsers);
        other = makeUser(u"diego@northwind.example"_s, onUsers);
        for (const QString &pictured : ofPicture ? QStringList {user, other} : QStringList())
            (void)context.workspace->setPicture({.user = pictured, .image = "a picture"}).result();
        project = context.project(u"Alpha"_s);
        group = context.group(u"Field crew"_s);
        context.must({change::assignGroup(project, group)});
        InvitationsPage::factory().addCommands(commands, context.context());
        context.must({change::addInvitation({{Field::Email, u"guest@y.example"_s}, {Field::Project, project}}, invitation)});
        if (row.kind != ObjectKind::User && row.kind != ObjectKind::Invitation)
            set(selection(), otherValue(row));
    }

    QString makeUser(const QString &email, const Values &values)
    {
        Change user = newUser(email, values);
        user.references.first() = QUuid::createUuid().toString(QUuid::WithoutBraces);
        context.must({user});
        return user.references.first();
    }

    // As a page publishes it now.
    Selection selection()
    {
        if (row.kind == ObjectKind::User)
            return {.rows = {context.userRow(user)}};
        if (row.kind == ObjectKind::Project)
            return {.rows = {context.projectRow(project)}};
        if (row.kind == ObjectKind::Invitation)
            return {.focus = ObjectKind::Invitation, .rows = {context.invitationRow(invitation)}};
        return {.rows = {context.assignmentRow(project, group)}};
    }
    void select() { context->setSelection(selection()); }
    void set(const Selection &on, const QVariant &value)
    {
        for (const ObjectRow &object : on.rows)
            context.must({editing(object, {{row.field, value}})});
    }
    QVariant value()
    {
        return selection().rows.first().value(row.field);
    }
    QString id() const { return QString::fromLatin1(row.id); }
    QAction *action() const { return commands.action(id()); }
    QString reason() const { return action()->isEnabled() ? QString() : action()->property("disabledReason").toString(); }

    TestContext context;
    NoDialogs none;
    Dialogs dialogs = none.dialogs();
    CommandSet commands;
    const FieldAction &row;
    QString user, other, project, group;
    const QString invitation = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

QStringList menuOf(ObjectKind kind)
{
    return kind == ObjectKind::User ? CommandSet::userMenu()
        : kind == ObjectKind::Invitation ? invitationMenu()
        : kind == ObjectKind::Project ? CommandSet::projectMenu()
                                      : CommandSet::assignmentMenu();
}

} // namespace

void FieldActionsTest::addRows(std::optional<ObjectKind> kind)
{
    QTest::addColumn<const FieldAction *>("row");
    for (const FieldAction &action : fieldActions()) {
        if (!kind || action.kind == *kind)
            QTest::newRow(action.id) << &action;
    }
}

// What becomes the moment when it is done can be done again and again.
static bool isMoment(const FieldAction &row)
{
    return row.field == Field::SessionsEnded || row.byMail;
}

static bool isAsWanted(const QVariant &value, const FieldAction &row)
{
    return isMoment(row) ? value.toLongLong() > 0 : value == row.value;
}

void FieldActionsTest::worksFromTheMenu()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    QVERIFY(f.value() != row->value);
    f.select();
    const std::unique_ptr<QMenu> menu(f.commands.contextMenu(menuOf(row->kind), nullptr));
    QAction *entry = f.action();
    QCOMPARE(menu->actions().count(entry), 1);
    QVERIFY2(entry->isEnabled(), qPrintable(f.reason()));
    QCOMPARE(entry->text(), FieldAction::tr(row->text));
    if (row->keys)
        QCOMPARE(entry->shortcut(), QKeySequence(QString::fromLatin1(row->keys)));

    QSignalSpy notices(&f.context.context(), &WorkspaceContext::noticed);
    f.context.answers.reasons << QString();
    entry->trigger();
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(isAsWanted(f.value(), *row));
    const bool asks = row->question && row->question->when == ApplyOptions::Always;
    QCOMPARE(f.context.answers.planQuestions.size(), asks ? 1 : 0);
    if (asks) {
        const PlanQuestion question = f.context.answers.planQuestions.first();
        QCOMPARE(question.title, FieldAction::tr(row->question->title));
        QCOMPARE(question.text, FieldAction::tr(row->question->text));
        QCOMPARE(question.button(1), FieldAction::tr(row->question->button, 1));
        QCOMPARE(question.danger, row->question->danger);
    }

    if (isMoment(*row))
        return;
    f.select(); // it is so already
    QCOMPARE(f.reason(), FieldAction::tr(row->whyNot));
    QCOMPARE(entry->toolTip(), FieldAction::tr(row->whyNot));
    entry->trigger();
    QVERIFY(!f.context->changes().isBusy());
}

// Of an account that is otherwise, each need says why not.
void FieldActionsTest::saysWhatItNeeds()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    for (const FieldAction::Need &need : row->needs) {
        const ObjectRow object = f.selection().rows.first();
        f.context->setSelection({.rows = {with(object, need.field, u"other"_s)}});
        QCOMPARE(f.reason(), FieldAction::tr(need.otherwise));
    }
}

void FieldActionsTest::wantsSomethingSelected()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    QVERIFY(f.reason().startsWith(u"Select a"_s));
    QVERIFY(f.reason().contains(row->kind == ObjectKind::User ? u"user first"_s : row->kind == ObjectKind::Invitation ? u"invitation first"_s : u"project first"_s));
}

void FieldActionsTest::countsWhatIsSelected()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    if (isMoment(*row))
        return;
    f.set({.rows = {f.context.userRow(f.other)}}, row->value);
    Selection selection {.rows = {f.context.userRow(f.user), f.context.userRow(f.other)}};
    f.context->setSelection(selection);
    QCOMPARE(f.action()->text(), FieldAction::tr(row->text) + u" (1 of 2)"_s);
    selection.rows[1] = selection.rows.first();
    f.context->setSelection(selection);
    QCOMPARE(f.action()->text(), FieldAction::tr(row->many, 2));
}

void FieldActionsTest::isDoneAlsoToWhatIsNotAtHand()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    const Selection both {.rows = {f.context.userRow(f.user), f.context.userRow(f.other)}};
    f.set({.rows = {both.rows.last()}}, row->value);
    f.context->setSelection({.many = Selection::Many {{}, {both.rows.first().row.id, both.rows.last().row.id}, 2}});
    QVERIFY(f.action()->isEnabled()); // nothing is known of them
    QCOMPARE(f.action()->text(), FieldAction::tr(row->many, 2));
    f.context.answers.reasons << QString();
    f.action()->trigger();
    QTRY_VERIFY(isAsWanted(f.value(), *row));
    if (isMoment(*row))
        return;
    if (row->question) // where only some can be, it is asked, and both are shown
        QCOMPARE(f.context.answers.planQuestions.first().plan.idle, 1);
    else
        QVERIFY(f.context.answers.planQuestions.isEmpty());
}

void FieldActionsTest::leavesThoseAloneWhoComeThroughGroups()
{
    QFETCH(const FieldAction *, row);
    Fixture f(*row);
    const ObjectRow stray = objectRow(Table::Misconfigurations, 1, {{Field::Project, u"Alpha"_s}, {Field::Via, QStringList {u"Field crew"_s}}});
    f.context->setSelection({.rows = {stray}});
    QCOMPARE(f.reason(), u"The user comes to this project through a group; change that."_s);
    f.context->setSelection({.rows = {stray, f.selection().rows.first()}});
    QVERIFY(f.action()->isEnabled());
}

void FieldActionsTest::hasAllItsWords()
{
    QFETCH(const FieldAction *, row);
    QVERIFY(row->text && row->whyNot);
    QCOMPARE(bool(row->many), row->kind == ObjectKind::User || row->kind == ObjectKind::Invitation);
    for (const char *counted : {row->many, row->question ? row->question->button : nullptr})
        QVERIFY2(!counted || (FieldAction::tr(counted, 3).contains(u'3') && FieldAction::tr(counted, 1).contains(u'1')), counted);
    if (row->question)
        QVERIFY(row->question->title && row->question->button);
}

QTEST_MAIN(FieldActionsTest)
#include "FieldActionsTest.moc"
