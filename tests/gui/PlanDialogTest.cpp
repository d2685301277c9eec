// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanDialog.h"
#include "gui/shell/PromptDialogs.h"
#include "gui/shell/ConfirmDialog.h"
#include "gui/shell/TeamMove.h"
#include "gui/shell/TextDialog.h"
#include "texts/Titles.h"
#include "support/RealWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QTableView>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Patience = 30'000;

// What is shown before something is taken away, on the window that users get, and answered by hand.
class PlanDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void opensWithoutTheFingerOnTheButton_data();
    void opensWithoutTheFingerOnTheButton();
    void showsWhoLosesWhat();
    void hidesTheSecondTableWhereNothingIsLost();
    void tabGoesFromTopToBottom();
    void leavesOnlyThisProject();
    void saysWhatGoesAlongWithAnUndo();
    void warnsOfTheOwnAccount_data();
    void warnsOfTheOwnAccount();
    void warnsOfTheOwnAccountByUndo();
    void warnsNotOfOthers();
    void showsTheRestOnceItIsThere();
    void needNotWaitForTheRest();
    void takesAReasonWhereOneIsNeeded();
    void asksForTheReasonOfWhatNeedsNoQuestion();

private:
    using Asking = std::function<void()>;
    PlanDialog *dialog() const { return qobject_cast<PlanDialog *>(QApplication::activeModalWidget()); }
    WorkspaceContext &context() const { return m_window->context(); }
    TestContext &source() const { return m_window->source; }
    QTableView *table(const QString &name) const { return dialog()->findChild<QTableView *>(name); }
    QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    static QString cells(const QTableView *table, int row);
    QStringList accesses() { return source().workspace.rows({Table::Access, {}, {}, {}}, {Column::Email, Column::Project}); }
    qsizetype events() { return source().workspace.rows({Table::Events, {}, {}, {}}, {Column::Event}).size(); }

    void deactivate(const QString &user);
    void moveToSouth();
    qint64 addOld(); // an event that later ones were built on
    Asking asking(const QString &what);

    PromptDialogs m_prompts;
    std::unique_ptr<RealWindow> m_window;
    QString m_own;
    QString m_bo;
    QString m_north;
    QString m_south;
    QString m_alpha;
    QString m_beta;
};

void PlanDialogTest::init()
{
    m_window = std::make_unique<RealWindow>(&m_prompts);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_own = context().info().operatorId;
    m_bo = source().user(u"Bo"_s);
    m_north = source().group(u"North"_s, {m_bo});
    m_south = source().group(u"South"_s);
    m_alpha = source().project(u"Alpha"_s);
    m_beta = source().project(u"Beta"_s);
    source().must({change::assignGroup(m_alpha, m_north, {{Field::Team, true}}), change::assignGroup(m_beta, m_north),
        change::assignGroup(m_alpha, m_south, {{Field::Team, true}})});
}

QString PlanDialogTest::cells(const QTableView *table, int row)
{
    QStringList cells;
    for (int section = 0; section < table->model()->columnCount(); ++section)
        cells << table->model()->index(row, section).data().toString();
    return cells.join(u'|');
}

void PlanDialogTest::deactivate(const QString &user)
{
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = u"Deactivate"_s;
    options.button = [](int count) { return u"Deactivate %1"_s.arg(count); };
    options.danger = true;
    context().changes().applyWithPreview({{change::editUser(user, {{Field::Status, keyOf(Status::Disabled)}})}, {}}, options);
}

void PlanDialogTest::moveToSouth()
{
    const Refusal refusal {Error {ErrorCode::OnTwoTeams, {}}, {{change::addMember(m_south, m_bo)}, {}}};
    (new TeamMove(context(), &context()))->move(refusal);
}

qint64 PlanDialogTest::addOld()
{
    const auto added = context().workspace().apply({{newUser(u"di@northwind.example"_s, {{Field::FirstName, u"Di"_s}})}, {}}).result();
    source().must({change::addMember(m_south, u"di@northwind.example"_s)});
    return added->event;
}

PlanDialogTest::Asking PlanDialogTest::asking(const QString &what)
{
    if (what == "deactivate"_L1)
        return [this] { deactivate(m_bo); };
    if (what == "team"_L1)
        return [this] { moveToSouth(); };
    if (what == "undo"_L1)
        return [this, event = addOld()] { context().changes().undo(event); };
    return [this] { context().changes().apply({{change::editUser(m_own, {{Field::AccountType, keyOf(AccountType::ReadOnly)}})}, {}}); };
}

void PlanDialogTest::opensWithoutTheFingerOnTheButton_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"deactivate", "team", "undo", "own account"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void PlanDialogTest::opensWithoutTheFingerOnTheButton()
{
    QFETCH(QString, what);
    if (what == "own account"_L1) // who may still look after the rest
        source().must({newUser(u"ed@northwind.example"_s, {{Field::Status, keyOf(Status::Active)}, {Field::AccountType, keyOf(AccountType::Admin)}, {Field::Roles, QStringList {u"Administrator"_s}}})});
    const Asking ask = asking(what);
    const qsizetype before = events();
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QVERIFY(button(u"accept"_s)->isEnabled());
    QVERIFY(!button(u"accept"_s)->hasFocus());
    QVERIFY(!button(u"accept"_s)->isDefault());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY(dialog()); // it went no further than the button
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
    QVERIFY(!context().changes().isBusy());
    QCOMPARE(events(), before);
}

void PlanDialogTest::showsWhoLosesWhat()
{
    ApplyOptions options;
    options.button = [](int count) { return u"Remove %1"_s.arg(count); };
    context().changes().applyWithPreview({{change::unassignGroup(m_alpha, m_north), change::unassignGroup(m_beta, m_north)}, {}}, options);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QVERIFY(table(u"access"_s)->isVisible());
    QStringList lines;
    for (int row = 0; row < table(u"access"_s)->model()->rowCount(); ++row)
        lines << cells(table(u"access"_s), row);
    lines.sort();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().startsWith(u"Bo|Alpha|"_s) && lines.first().endsWith(u"|No access"_s), qPrintable(lines.first()));
    QVERIFY2(lines.last().startsWith(u"Bo|Beta|"_s), qPrintable(lines.last()));
    const auto *title = dialog()->findChild<QLabel *>(u"accessTitle"_s);
    QVERIFY2(title->text().contains(u'2') && title->isVisible(), qPrintable(title->text()));
}

void PlanDialogTest::hidesTheSecondTableWhereNothingIsLost()
{
    deactivate(source().user(u"Cy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QVERIFY(table(u"plan"_s)->isVisible());
    QVERIFY(!table(u"access"_s)->isVisible());
    QVERIFY(!dialog()->findChild<QWidget *>(u"own"_s)->isVisible());
}

void PlanDialogTest::tabGoesFromTopToBottom()
{
    moveToSouth();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    table(u"plan"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << dialog()->focusWidget()->objectName();
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.mid(0, 3), QStringList({u"plan"_s, u"access"_s, u"reason"_s}));
    QStringList buttons = names.mid(3);
    buttons.sort();
    QCOMPARE(buttons, QStringList({u"accept"_s, u"cancel"_s, u"otherWay"_s}));
    QVERIFY(table(u"plan"_s)->hasFocus()); // round once
}

// Leaving a team's group would take other projects along; the narrower way keeps them, and is shown before it is done.
void PlanDialogTest::leavesOnlyThisProject()
{
    moveToSouth();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    const QPointer<PlanDialog> first = dialog();
    QVERIFY(button(u"otherWay"_s));
    QTest::mouseClick(button(u"otherWay"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog() != first, Patience); // the next may stand where the first did in memory
    QVERIFY(!button(u"otherWay"_s));
    QTest::mouseClick(button(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(source().workspace.users(u"group:South"_s).size(), 1, Patience);
    QVERIFY(source().workspace.users(u"group:North"_s).isEmpty());
    QStringList kept = accesses();
    kept.sort();
    QVERIFY2(kept.contains(u"bo@northwind.example|Alpha"_s) && kept.contains(u"bo@northwind.example|Beta"_s), qPrintable(kept.join(u' ')));
}

void PlanDialogTest::saysWhatGoesAlongWithAnUndo()
{
    context().changes().undo(addOld());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QStringList lines;
    for (int row = 0; row < table(u"plan"_s)->model()->rowCount(); ++row)
        lines << cells(table(u"plan"_s), row);
    QVERIFY2(lines.join(u' ').contains(u"South"_s), qPrintable(lines.join(u' '))); // the membership that nobody asked to end
    QVERIFY(lines.size() >= 2);
    QVERIFY(dialog()->findChild<QLabel *>(u"text"_s)->isVisible()); // why it is asked
    QTest::mouseClick(button(u"accept"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(source().workspace.users(u"di"_s).isEmpty(), Patience);
}

void PlanDialogTest::warnsOfTheOwnAccount_data()
{
    QTest::addColumn<Values>("set");
    QTest::newRow("deactivated") << Values {{Field::Status, keyOf(Status::Disabled)}};
    QTest::newRow("roles") << Values {{Field::Roles, QStringList {u"Standard User"_s}}};
    QTest::newRow("account type") << Values {{Field::AccountType, keyOf(AccountType::ReadOnly)}};
}

void PlanDialogTest::warnsOfTheOwnAccount()
{
    QFETCH(Values, set);
    source().must({newUser(u"ed@northwind.example"_s, {{Field::Status, keyOf(Status::Active)}, {Field::AccountType, keyOf(AccountType::Admin)}, {Field::Roles, QStringList {u"Administrator"_s}}})});
    const qsizetype before = events();
    context().changes().apply({{change::editUser(m_own, set)}, {}}); // of what otherwise is not asked
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    auto *own = dialog()->findChild<QWidget *>(u"own"_s);
    QVERIFY(own->isVisible());
    QStringList words;
    for (const QLabel *label : own->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.join(u' ').contains(u"Ada King"_s), qPrintable(words.join(u' ')));
    QCOMPARE(events(), before);
    QSignalSpy told(&context(), &WorkspaceContext::noticed); // afterwards they may not even read
    QTest::mouseClick(button(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
}

// Undo and redo are changes as others are.
void PlanDialogTest::warnsOfTheOwnAccountByUndo()
{
    source().must({newUser(u"ed@northwind.example"_s, {{Field::Status, keyOf(Status::Active)}, {Field::AccountType, keyOf(AccountType::Admin)}, {Field::Roles, QStringList {u"Administrator"_s}}})});
    const auto made = context().workspace().apply({{change::assignUser(m_alpha, m_own)}, {}}).result();
    MUSTER_VERIFY(made);
    const auto answers = [this](const char *by) {
        const qsizetype before = events();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
        QVERIFY2(dialog()->findChild<QWidget *>(u"own"_s)->isVisible(), by);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
        QVERIFY(!context().changes().isBusy());
        QCOMPARE(events(), before);
    };
    context().changes().undo();
    answers("the latest");
    context().changes().undo(made->event);
    answers("that event");
    context().changes().undo();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    const qsizetype before = events();
    QTest::mouseClick(button(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(events(), before + 1, Patience);
    // The other way round it gives: nobody is asked
    context().changes().redo();
    QTRY_COMPARE_WITH_TIMEOUT(events(), before + 2, Patience);
    // What is taken again by redo is asked for again
    source().must({change::unassignUser(m_alpha, m_own)});
    MUSTER_VERIFY(context().workspace().undo().result());
    context().changes().redo();
    answers("redo");
}

void PlanDialogTest::warnsNotOfOthers()
{
    const qsizetype before = events();
    context().changes().apply({{change::editUser(m_bo, {{Field::Status, keyOf(Status::Disabled)}})}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(events(), before + 1, Patience);
    context().changes().apply({{change::editUser(m_own, {{Field::Department, u"Survey"_s}})}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(events(), before + 2, Patience);
    context().changes().apply({{change::removeMember(m_north, m_bo)}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(events(), before + 3, Patience);
    QVERIFY(!QApplication::activeModalWidget());
}

namespace {

// A first look at a million of which the rest is still being counted.
struct FirstLookDialog
{
    QPromise<Result<Plan>> rest;
    std::unique_ptr<PlanDialog> dialog;

    FirstLookDialog()
    {
        rest.start();
        Plan first;
        first.isWhole = false;
        first.happening = 999'998;
        first.refused = 2;
        first.items = {{0, change::editUser(u"bo"_s, {{Field::DefaultGroup, true}}), u"Bo"_s, {}}};
        dialog = std::make_unique<PlanDialog>(PlanQuestion {u"All"_s, {}, [](int count) { return u"Do %1"_s.arg(count); }, false, first, rest.future()}, nullptr);
        dialog->show();
    }

    QPushButton *accept() const { return dialog->findChild<QPushButton *>(u"accept"_s); }
    QString counts() const { return dialog->findChild<QLabel *>(u"counts"_s)->text(); }
    bool isSeen(const char *name) const { return dialog->findChild<QWidget *>(QString::fromLatin1(name))->isVisible(); }
    void come(const Plan &plan)
    {
        rest.addResult(plan);
        rest.finish();
    }
};

} // namespace

void PlanDialogTest::showsTheRestOnceItIsThere()
{
    FirstLookDialog shown;
    QCOMPARE(shown.accept()->text(), u"Do 999998"_s);
    QVERIFY(shown.accept()->isEnabled());
    QVERIFY(!shown.isSeen("accessArea"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSeen("work"), Patience); // once it takes a while
    Plan whole;
    whole.happening = 999'990;
    whole.refused = 10;
    whole.access.items = {{u"Bo"_s, u"bo@northwind.example"_s, m_bo, u"Alpha"_s, m_alpha, AccessState {}, {}}};
    whole.access.lost = {7, 1, 1};
    shown.come(whole);
    QTRY_COMPARE_WITH_TIMEOUT(shown.accept()->text(), u"Do 999990"_s, Patience);
    QVERIFY2(shown.counts().contains(u"10"), qPrintable(shown.counts()));
    QVERIFY(shown.isSeen("accessArea"));
    QVERIFY(shown.accept()->property("danger").toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isSeen("work"), Patience);

    FirstLookDialog broken;
    Plan forbidden;
    forbidden.happening = 1;
    forbidden.violations = {Error {ErrorCode::LastAdministrator, {}}};
    broken.come(forbidden);
    QTRY_VERIFY_WITH_TIMEOUT(!broken.accept()->isEnabled(), Patience);
    QVERIFY(broken.isSeen("own"));

    FirstLookDialog failed;
    failed.come({});
    QTRY_COMPARE_WITH_TIMEOUT(failed.accept()->text(), u"Nothing to do"_s, Patience);
}

void PlanDialogTest::needNotWaitForTheRest()
{
    FirstLookDialog closed;
    closed.dialog->reject();
    closed.dialog.reset();
    QVERIFY(closed.rest.isCanceled());

    Plan first;
    first.isWhole = false;
    first.happening = 500;
    first.unknown = 20'000;
    QPromise<Result<Plan>> rest;
    rest.start();
    const PlanDialog dialog(PlanQuestion {u"All"_s, {}, [](int count) { return u"Do %1"_s.arg(count); }, false, first, rest.future()}, nullptr);
    QPushButton *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    QVERIFY(accept->isEnabled());
    QVERIFY2(!accept->text().contains(u"500"), qPrintable(accept->text())); // nobody knows how many
    const QString counts = dialog.findChild<QLabel *>(u"counts"_s)->text();
    QVERIFY2(counts.contains(QLocale().toString(20'000)), qPrintable(counts));
}

void PlanDialogTest::takesAReasonWhereOneIsNeeded()
{
    source().must({change::editWorkspace({{Field::ReasonForSignIn, true}})});
    const QString other = source().user(u"Lee"_s);
    deactivate(m_bo);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    auto *reason = dialog()->findChild<QLineEdit *>(u"reason"_s);
    QVERIFY(!button(u"accept"_s)->isEnabled());
    QVERIFY(reason->hasFocus());
    const QString optional = reason->placeholderText();
    QTest::keyClicks(reason, u"   "_s);
    QVERIFY(!button(u"accept"_s)->isEnabled());
    QTest::keyClicks(reason, u"left"_s);
    QVERIFY(button(u"accept"_s)->isEnabled());
    button(u"accept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(source().workspace.rows({Table::Events, u"reason:left"_s, {}, {}}, {Column::Changes}).size(), 1, Patience);
    deactivate(other); // another who needs one, once more
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"reason"_s)->placeholderText(), optional);
    dialog()->reject();
    source().must({change::editWorkspace({{Field::ReasonForSignIn, false}})});
    deactivate(other);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    QVERIFY(dialog()->findChild<QLineEdit *>(u"reason"_s)->placeholderText() != optional);
    dialog()->reject();
}

// What is dropped somewhere, ticked, or saved in a form.
void PlanDialogTest::asksForTheReasonOfWhatNeedsNoQuestion()
{
    source().must({change::editWorkspace({{Field::ReasonForAccess, true}})});
    const auto asked = [] { return qobject_cast<TextDialog *>(QApplication::activeModalWidget()); };
    const qsizetype before = events();
    context().changes().apply({{change::addMember(m_south, source().user(u"Cy"_s))}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(asked(), Patience);
    QVERIFY(asked()->findChild<QLabel *>(u"about"_s)->text().contains(fieldTitle(Field::ReasonForAccess)));
    asked()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!asked(), Patience);
    QCOMPARE(events(), before + 1); // that Cy came
    const auto outcome = context().changes().applyHere(ChangeSet {{change::addMember(m_south, source().user(u"Di"_s))}, {}, 0});
    QTRY_VERIFY_WITH_TIMEOUT(asked(), Patience);
    QVERIFY(!outcome.isFinished());
    asked()->findChild<QLineEdit *>(u"text"_s)->setText(u"helps out"_s);
    asked()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.isFinished(), Patience);
    MUSTER_VERIFY(outcome.result());
    QCOMPARE(source().workspace.rows({Table::Events, u"reason:helps"_s, {}, {}}, {Column::Reason}), QStringList {u"helps out"_s});
    const auto closed = context().changes().applyHere(ChangeSet {{change::removeMember(m_south, u"di@northwind.example"_s)}, {}, 0});
    QTRY_VERIFY_WITH_TIMEOUT(asked(), Patience);
    asked()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), Patience);
    QCOMPARE(closed.result().error().code, ErrorCode::ReasonNeeded); // which the form says
}

QTEST_MAIN(PlanDialogTest)
#include "PlanDialogTest.moc"
