// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/ldap/LdapTestServer.h"
#include "../net/scim/ScimTestServer.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/SyncWork.h"
#include "gui/sync/ConnectionDialog.h"
#include "gui/sync/FieldRules.h"
#include "gui/sync/SyncCommands.h"
#include "gui/sync/SyncPage.h"
#include "gui/sync/SyncPlanModel.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/IconButton.h"
#include "net/scim/ScimDirectory.h"
#include "support/OperatorWindow.h"
#include "texts/Titles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Long = 60'000; // milliseconds

// Another system in the window: connected, looked at, brought into step, against a real SCIM service.
class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsConnected();
    void isConnectedByTheDoctor();
    void whatADirectoryShowsIsSeenBefore();
    void whatIsWrongIsSaid();
    void fieldsHaveRulesOfTheirOwn();
    void rowsAreLeftOut();
    void theLocalHalfIsUndone();
    void aSecretIsAskedFor();
    void manyDeactivationsAreAllowedFirst();
    void whoIsWhomIsChosen();
    void whoMayNotSeesWhy();

private:
    SyncPage *page() { return m_window->current<SyncPage>(); }
    template <typename Part>
    Part *part(const char *name) { return page()->findChild<Part *>(QString::fromLatin1(name)); }
    SyncPlanModel *plan() { return qobject_cast<SyncPlanModel *>(part<QTableView>("plan")->model()); }
    SyncSettings settings(const QString &name = u"Scimmy"_s) { return {.name = name, .location = m_server->connection().text()}; }
    void connectIt(const SyncSettings &one);
    void look();
    void runIt();
    QStringList here() { return m_workspace->rows({Table::Users, {}, {}, {}, true, true}, {Column::Email}); }
    QSet<QString> there();

    std::unique_ptr<ScimTestServer> m_server;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<OperatorWindow> m_window;
};

void SyncPageTest::init()
{
    m_server = std::make_unique<ScimTestServer>(ScimTestServer::Of::Scimmy);
    m_workspace = std::make_unique<TestWorkspace>();
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"ada@northwind.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
    m_window->context().goTo(u"sync"_s);
    QVERIFY(page());
}

void SyncPageTest::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void SyncPageTest::connectIt(const SyncSettings &one)
{
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::Connections, SyncConnection::text({one})}})}, {}, 0}).result());
    QTRY_COMPARE(part<QComboBox>("connections")->count(), 1);
    m_window->context().sync().setSecret(one, m_server->secret());
}

void SyncPageTest::look()
{
    part<QPushButton>("look")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->context().sync().isBusy(), Long);
}

void SyncPageTest::runIt()
{
    QVERIFY2(part<QPushButton>("run")->isEnabled(), qPrintable(part<QPushButton>("run")->toolTip()));
    part<QPushButton>("run")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->context().sync().isBusy(), Long);
}

QSet<QString> SyncPageTest::there()
{
    QSet<QString> addresses;
    ScimDirectory directory(m_server->connection(), m_server->secret());
    const RemoteListing listing = directory.list(RemoteObject::Kind::User, [&addresses](const RemoteObject &object) {
        addresses.insert(object.values.value(Field::Email).toString());
        return true;
    });
    if (!listing.answer.isDone())
        qFatal("The service does not answer: %s", qPrintable(listing.answer.words));
    return addresses;
}

void SyncPageTest::nothingIsConnected()
{
    QVERIFY(m_window->action(u"sync.add"_s)->isEnabled());
    QVERIFY(!part<QPushButton>("look")->isEnabled());
    QVERIFY(!part<QTableView>("plan")->isVisible());
    QVERIFY(page()->firstFocus()->isEnabled()); // or the keys would stand nowhere, here and on the page after it
}

void SyncPageTest::isConnectedByTheDoctor()
{
    m_window->action(u"sync.add"_s)->trigger();
    QPointer<ConnectionDialog> dialog = m_window->context().window()->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<DialogButtons *>()->acceptButton();
    QVERIFY(!save->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Scimmy"_s);
    dialog->findChild<QLineEdit *>(u"location"_s)->setText(m_server->connection().text());
    auto *examine = dialog->findChild<QPushButton *>(u"examine"_s);
    QVERIFY(!examine->isEnabled()); // by whom
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(m_server->secret());
    QVERIFY(examine->isEnabled() && save->isEnabled());
    examine->click();
    auto *report = dialog->findChild<QPlainTextEdit *>(u"report"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Long);
    QVERIFY2(report->toPlainText().count(u'\n') > 5, qPrintable(report->toPlainText()));
    QVERIFY(!report->toPlainText().contains(m_server->secret()));
    save->click();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(part<QComboBox>("connections")->currentText(), u"Scimmy"_s);
    QVERIFY(!m_window->context().state().connections.contains(m_server->secret()));
    look();
    QVERIFY(plan()->rowCount() > 0); // nobody asked for the secret again
}

void SyncPageTest::whatADirectoryShowsIsSeenBefore()
{
    const LdapTestServer server;
    m_window->action(u"sync.add"_s)->trigger();
    QPointer<ConnectionDialog> dialog = m_window->context().window()->findChild<ConnectionDialog *>();
    auto *kind = dialog->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(SyncSettings::Kind::Ldap)));
    auto *examine = dialog->findChild<QPushButton *>(u"examine"_s);
    QVERIFY(examine->isVisible() && !examine->isEnabled());
    dialog->findChild<QLineEdit *>(u"location"_s)->setText(server.connection().text());
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(LdapTestServer::Password);
    QVERIFY(examine->isEnabled()); // what it is to be called is for later
    examine->click();
    auto *report = dialog->findChild<QPlainTextEdit *>(u"report"_s);
    QTRY_VERIFY_WITH_TIMEOUT(examine->isEnabled(), Long);
    QVERIFY2(report->isVisible() && report->toPlainText().startsWith(u"250 user"_s) && report->toPlainText().contains(u"E-mail (mail): 250 of 250"_s), qPrintable(report->toPlainText()));
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(u"hunter2"_s);
    examine->click();
    QTRY_VERIFY_WITH_TIMEOUT(examine->isEnabled(), Long);
    QVERIFY2(report->toPlainText().contains(u"does not take the password"_s) && !report->toPlainText().contains(u"hunter2"_s), qPrintable(report->toPlainText()));
    kind->setCurrentIndex(kind->findData(int(SyncSettings::Kind::Scim)));
    QVERIFY(!report->isVisible()); // it was of another
    dialog->reject();
}

void SyncPageTest::whatIsWrongIsSaid()
{
    m_window->action(u"sync.add"_s)->trigger();
    auto *dialog = m_window->context().window()->findChild<ConnectionDialog *>();
    auto *save = dialog->findChild<DialogButtons *>()->acceptButton();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"A"_s);
    for (const QString &wrong : {u"http://scim.example.org"_s, u"https://user:secret@scim.example.org"_s, u"scim"_s, u"javascript:alert(1)"_s}) {
        dialog->findChild<QLineEdit *>(u"location"_s)->setText(wrong);
        QVERIFY2(!save->isEnabled() && !save->accessibleDescription().isEmpty(), qPrintable(wrong));
    }
    dialog->reject();
    SyncSettings nobody = settings();
    nobody.location = u"http://localhost:1/scim/v2"_s;
    connectIt(nobody);
    look();
    QVERIFY(part<BannerLine>("said")->isVisible());
    QVERIFY(!plan()->plan());
}

// By mouse and by keys: a rule is chosen, one is taken away, and what is saved has them.
void SyncPageTest::fieldsHaveRulesOfTheirOwn()
{
    SyncSettings known = settings();
    known.rules = {{Field::Phone, SyncSettings::Rule::Newest}};
    connectIt(known);
    openConnection(m_window->context(), known.name);
    auto *dialog = m_window->context().window()->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    auto *rules = dialog->findChild<FieldRules *>();
    QCOMPARE(rules->rules(), known.rules);
    QMenu *menu = rules->findChild<QPushButton *>(u"moreRules"_s)->menu();
    const auto offered = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList titles;
        for (const QAction *action : menu->actions())
            titles.append(action->text());
        return titles;
    };
    QVERIFY(!offered().contains(fieldTitle(Field::Phone)));
    const auto combo = [rules](Field field) {
        for (QComboBox *one : rules->findChildren<QComboBox *>()) {
            if (one->isVisibleTo(rules) && one->accessibleName().contains(fieldTitle(field)))
                return one;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    const qsizetype department = offered().indexOf(fieldTitle(Field::Department)); // which makes its actions anew
    menu->actions().at(department)->trigger();
    QVERIFY(combo(Field::Department));
    QTest::keyClick(combo(Field::Department), Qt::Key_Up);
    QCOMPARE(dialog->settings().rules, (FieldRules::Rules {{Field::Department, SyncSettings::Rule::Ours}, {Field::Phone, SyncSettings::Rule::Newest}}));
    QTRY_VERIFY(combo(Field::Department)->mapTo(rules, QPoint()).y() < combo(Field::Phone)->mapTo(rules, QPoint()).y()); // in the order of fields
    combo(Field::Phone)->parentWidget()->findChild<IconButton *>()->click();
    QVERIFY(!combo(Field::Phone));
    QCOMPARE(dialog->settings().rules, (FieldRules::Rules {{Field::Department, SyncSettings::Rule::Ours}}));
    QVERIFY(offered().contains(fieldTitle(Field::Phone)));
    const QPointer<ConnectionDialog> open(dialog);
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY(!open);
    const auto saved = SyncConnection::read(m_window->context().state().connections);
    QVERIFY(saved);
    QCOMPARE(saved->value(0).rules, (FieldRules::Rules {{Field::Department, SyncSettings::Rule::Ours}}));
}

// Three of those who would be made there are left out, and are all that there is to do afterwards.
void SyncPageTest::rowsAreLeftOut()
{
    QVector<Change> people;
    for (int i = 0; i < 6; ++i)
        people.append(newUser(u"user%1@x.example"_s.arg(i), {{Field::Status, u"active"_s}, {Field::FirstName, u"Kim"_s}, {Field::LastName, QString::number(i)}}));
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {people, {}, 0}).result());
    connectIt(settings());
    look();
    QVERIFY(plan()->rowCount() >= 7);
    new QAbstractItemModelTester(plan(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    QSet<QString> leftOut;
    for (int row = 0; row < plan()->rowCount() && leftOut.size() < 3; ++row) {
        const SyncRow one = plan()->row(row);
        if (one.decision.action != SyncAction::CreateThere || one.kind != RemoteObject::Kind::User || !one.name.startsWith(u"Kim"_s))
            continue;
        QVERIFY(plan()->setData(plan()->index(row, SyncPlanModel::Who), Qt::Unchecked, Qt::CheckStateRole));
        leftOut.insert(u"user%1@x.example"_s.arg(one.name.section(u' ', -1)));
    }
    QCOMPARE(leftOut.size(), 3);
    runIt();
    const QSet<QString> all = there();
    for (int i = 0; i < 6; ++i) {
        const QString address = u"user%1@x.example"_s.arg(i);
        QCOMPARE(all.contains(address), !leftOut.contains(address));
    }
    auto *runs = part<QTreeWidget>("runs");
    QTRY_COMPARE(runs->topLevelItemCount(), 1); // read once it is over
    QVERIFY(runs->topLevelItem(0)->childCount() == 0); // asked for when somebody wants to see it
    QTest::keyClick(runs, Qt::Key_Down);
    QTest::keyClick(runs, Qt::Key_Right);
    QTRY_VERIFY(runs->topLevelItem(0)->childCount() >= 3);
    QStringList written;
    for (int i = 0; i < runs->topLevelItem(0)->childCount(); ++i)
        written.append(runs->topLevelItem(0)->child(i)->text(0) + u'|' + runs->topLevelItem(0)->child(i)->text(3));
    QCOMPARE(written.filter(u"Kim"_s).size(), 3);
    QVERIFY2(written.filter(u"Kim"_s).first().endsWith(u"|Create there: done"_s), qPrintable(written.join(u'\n')));
    look();
    QCOMPARE(plan()->plan()->counts().createThere, 3);
    runIt();
    QTRY_COMPARE(runs->topLevelItemCount(), 2);
    QTRY_VERIFY(runs->topLevelItem(1)->isExpanded() && runs->topLevelItem(1)->childCount() >= 3); // as it was
    look();
    QVERIFY(plan()->plan()->counts().isEmpty()); // the second run of every sync is empty
}

void SyncPageTest::theLocalHalfIsUndone()
{
    ScimDirectory directory(m_server->connection(), m_server->secret());
    RemoteObject object {.kind = RemoteObject::Kind::User, .values = {{Field::Email, u"new@y.example"_s}, {Field::FirstName, u"Ines"_s}, {Field::LastName, u"Neu"_s}, {Field::Status, u"active"_s}}};
    QVERIFY(directory.create(object).isDone());
    connectIt(settings());
    look();
    QCOMPARE(plan()->plan()->counts().createHere, 1);
    runIt();
    QVERIFY(here().contains(u"new@y.example"_s));
    MUSTER_VERIFY(m_window->context().workspace().undo().result());
    QVERIFY(!here().contains(u"new@y.example"_s));
    QVERIFY(there().contains(u"new@y.example"_s));
}

void SyncPageTest::aSecretIsAskedFor()
{
    const SyncSettings one = settings();
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::Connections, SyncConnection::text({one})}})}, {}, 0}).result());
    QTRY_COMPARE(part<QComboBox>("connections")->count(), 1);
    m_window->answers.texts << u"wrong"_s;
    part<QPushButton>("look")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->answers.textQuestions.isEmpty() && !m_window->context().sync().isBusy(), Long);
    QVERIFY(m_window->answers.textQuestions.first().isSecret);
    QTRY_VERIFY_WITH_TIMEOUT(part<BannerLine>("said")->isVisible(), Long); // it was not taken
    m_window->answers.texts << m_server->secret();
    part<QPushButton>("look")->click();
    QTRY_VERIFY_WITH_TIMEOUT(plan()->plan() != nullptr, Long);
}

// Those who were ended there by the dozen are deactivated here by nobody who has not said so; where a policy wants to know why, with a reason.
void SyncPageTest::manyDeactivationsAreAllowedFirst()
{
    QVector<Change> people;
    for (int i = 0; i < 8; ++i)
        people.append(newUser(u"user%1@x.example"_s.arg(i), {{Field::Status, u"active"_s}}));
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {people, {}, 0}).result());
    SyncSettings one = settings();
    one.mostDeactivations = 2;
    connectIt(one);
    look();
    runIt();
    ScimDirectory directory(m_server->connection(), m_server->secret());
    QVector<RemoteObject> theirs;
    QVERIFY(directory.list(RemoteObject::Kind::User, [&theirs](const RemoteObject &object) {
        if (object.values.value(Field::Email).toString().startsWith(u"user"_s))
            theirs.append(object);
        return true;
    }).answer.isDone());
    for (const RemoteObject &known : std::as_const(theirs)) {
        RemoteObject wanted = known;
        wanted.values.insert(Field::Status, u"disabled"_s);
        QVERIFY(directory.change(known, wanted).isDone());
    }
    look();
    QVERIFY(part<BannerLine>("brakes")->isVisible());
    QVERIFY(!part<QPushButton>("run")->isEnabled());
    Q_EMIT part<BannerLine>("brakes")->linkActivated();
    QVERIFY(!part<BannerLine>("brakes")->isVisible());
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::ReasonForSignIn, true}})}, u"it shall be told"_s, 0}).result());
    runIt(); // without
    QCOMPARE(m_workspace->rows({Table::Users, u"status:disabled user"_s, {}, {}, true, true}, {Column::Email}).size(), 0);
    look();
    if (part<BannerLine>("brakes")->isVisible())
        Q_EMIT part<BannerLine>("brakes")->linkActivated();
    part<QLineEdit>("reason")->setText(u" they left "_s);
    runIt();
    QVERIFY(part<QLineEdit>("reason")->text().isEmpty()); // the next one has its own
    QVERIFY(m_workspace->rows({.table = Table::Events}, {Column::Reason}).contains(u"they left"_s));
    QCOMPARE(m_workspace->rows({Table::Users, u"status:disabled user"_s, {}, {}, true, true}, {Column::Email}).size(), 8);
}

// By the button, and by the menu of the row.
void SyncPageTest::whoIsWhomIsChosen()
{
    QVector<Change> people;
    for (int i = 0; i < 2; ++i)
        people.append(newUser(u"user%1@x.example"_s.arg(i), {{Field::Status, u"active"_s}, {Field::FirstName, u"R&D"_s}, {Field::LastName, QString::number(i)}, {Field::ExternalId, u"E1"_s}}));
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {people, {}, 0}).result());
    ScimDirectory directory(m_server->connection(), m_server->secret());
    RemoteObject object {.kind = RemoteObject::Kind::User, .values = {{Field::Email, u"new@y.example"_s}, {Field::FirstName, u"Ines"_s}, {Field::LastName, u"Neu"_s}, {Field::Status, u"active"_s}, {Field::ExternalId, u"E1"_s}}};
    QVERIFY(directory.create(object).isDone());
    SyncSettings one = settings();
    one.rule = SyncSettings::Rule::Ours;
    connectIt(one);
    look();
    auto *table = part<QTableView>("plan");
    auto *who = part<QPushButton>("who");
    const auto rowOf = [this](const QString &id) {
        for (int row = 0; row < plan()->rowCount(); ++row) {
            if (plan()->row(row).theirId == id)
                return row;
        }
        return -1;
    };
    page()->window()->resize(1024, 700);
    QTRY_VERIFY(part<QTreeWidget>("runs")->isVisible());
    page()->window()->resize(720, 450); // where there is no room for both, the plan has it
    QTRY_VERIFY(!part<QTreeWidget>("runs")->isVisible());
    QTRY_VERIFY(table->viewport()->height() >= table->rowHeight(0)); // above what is just told
    table->selectRow(rowOf(object.id) == 0 ? 1 : 0);
    QVERIFY(!who->isVisible());
    table->selectRow(rowOf(object.id));
    QVERIFY(who->isVisible() && who->isEnabled() && !part<QPushButton>("ours")->isVisible());
    QVERIFY(plan()->index(rowOf(object.id), SyncPlanModel::Fields).data().toString().contains(u"R&D 1 (user1@x.example)"_s));
    const auto offered = [who] {
        Q_EMIT who->menu()->aboutToShow();
        QStringList titles;
        for (const QAction *action : who->menu()->actions())
            titles.append(action->text() + (action->isChecked() ? u" ✓"_s : QString()));
        titles.removeAll(QString());
        titles.sort();
        return titles;
    };
    const auto choose = [who](const QString &title) {
        Q_EMIT who->menu()->aboutToShow();
        for (QAction *action : who->menu()->actions()) {
            if (action->text() == title)
                return action->trigger();
        }
        QFAIL(qPrintable(title));
    };
    const QStringList before {u"R&&D 0 (user0@x.example)"_s, u"R&&D 1 (user1@x.example)"_s};
    QCOMPARE(offered(), before);
    choose(before.first());
    QCOMPARE(offered(), QStringList({u"Leave it open"_s, before.first() + u" ✓"_s, before.last()}));
    choose(u"Leave it open"_s);
    QCOMPARE(offered(), before);
    QTimer::singleShot(0, this, [this] {
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        menu->actions().last()->menu()->actions().last()->trigger();
        menu->close();
    });
    Q_EMIT table->customContextMenuRequested(table->visualRect(plan()->index(rowOf(object.id), 0)).center());
    QCOMPARE(plan()->plan()->counts().conflicts, 0);
    runIt();
    const QString chosen = m_workspace->rows({Table::Users, u"externalid:E1"_s, {}, {}}, {Column::Email, Column::UserId}).last();
    QVERIFY(there().contains(chosen.section(u'|', 0, 0)) && !there().contains(u"new@y.example"_s)); // ours is right
}

void SyncPageTest::whoMayNotSeesWhy()
{
    connectIt(settings());
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{newUser(u"bo@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"standard-user"_s}}})}, {}, 0}).result());
    m_window.reset();
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"bo@x.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
    m_window->context().goTo(u"sync"_s);
    QVERIFY(!m_window->action(u"sync.add"_s)->isEnabled());
    QVERIFY(!part<QPushButton>("look")->isEnabled());
    QVERIFY(!part<QPushButton>("look")->toolTip().isEmpty());
}

QTEST_MAIN(SyncPageTest)
#include "SyncPageTest.moc"
