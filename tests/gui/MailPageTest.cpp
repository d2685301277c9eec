// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/mail/MailTestServer.h"
#include "core/Kinds.h"
#include "gui/invitations/InvitationsPage.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/invitations/InviteesModel.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/mail/MailPage.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/Listing.h"
#include "support/OperatorWindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;
using State = OutgoingMail::State;

// The window sends what waits, and shows what became of it.
class MailPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsMissing();
    void sendsOnceThePasswordIsKnown();
    void asksAnewForAWrongPassword();
    void takesBackWhatWaits();
    void triesAgain();
    void whereMailCameBackIsSaid();
    void whoMayNotSendIsTold();
    void cleanup();

private:
    void setUpMail();
    void add(const QString &email);
    MailPage *page() { return m_window->current<MailPage>(); }
    OutgoingMail &mail() { return m_window->context().mail(); }
    QStringList states() { return m_workspace->rows({.table = Table::Mails}, {Column::Email, Column::MailState}); }
    void select(const QString &state);
    QAction *action(const QString &id) { return m_window->action(id); }

    std::shared_ptr<std::atomic<qint64>> m_ahead; // of the clock, milliseconds
    std::unique_ptr<MailTestServer> m_server;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<OperatorWindow> m_window;
};

void MailPageTest::init()
{
    m_ahead = std::make_shared<std::atomic<qint64>>(0);
    m_server = std::make_unique<MailTestServer>();
    m_workspace = std::make_unique<TestWorkspace>([ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); });
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"ada@northwind.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
    m_window->context().goTo(u"mail"_s);
    QVERIFY(page());
}

void MailPageTest::cleanup()
{
    m_window.reset();
}

void MailPageTest::setUpMail()
{
    const QString server = m_server->server().text();
    QVERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::MailServer, server}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://pages.x.example/"_s}})}, {}, 0}).result());
    QTRY_COMPARE(m_window->context().state().mailServer, server);
}

// Who activates the account by a mail, ten seconds ago.
void MailPageTest::add(const QString &email)
{
    QVERIFY(m_window->context().workspace().apply(ChangeSet {{newUser(email, {{Field::SignIn, u"password"_s}})}, {}, 0}).result());
    *m_ahead += Outbox::Hold;
}

void MailPageTest::select(const QString &state)
{
    auto *list = page()->findChild<ListPanel *>();
    const auto row = [&] {
        for (int i = 0; i < list->model().count(); ++i) {
            const Row *const one = list->model().rowAt(i);
            if (one && cellOf(Table::Mails, *one, Column::MailState).toString() == state)
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    list->table().selectRow(row());
}

void MailPageTest::saysWhatIsMissing()
{
    QCOMPARE(int(mail().state()), int(State::NotSetUp));
    QVERIFY(page()->findChild<BannerLine *>(u"standing"_s)->isVisible());
    QVERIFY(!action(u"mail.password"_s)->isEnabled());
    Q_EMIT page()->findChild<BannerLine *>(u"standing"_s)->linkActivated();
    QCOMPARE(m_window->page(), u"settings"_s);
}

void MailPageTest::sendsOnceThePasswordIsKnown()
{
    setUpMail();
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    add(u"kim@x.example"_s);
    const int asked = m_window->context().workspace().questionsAsked();
    mail().look();
    QCOMPARE(m_window->context().workspace().questionsAsked(), asked); // what there is to send nobody asks yet
    m_window->answers.texts << MailTestServer::Password;
    action(u"mail.password"_s)->trigger();
    QVERIFY(m_window->answers.textQuestions.first().isSecret);
    QTRY_COMPARE(m_server->count(), 1);
    QTRY_COMPARE(states(), QStringList {u"kim@x.example|sent"_s});
    QTRY_COMPARE(int(mail().state()), int(State::Ready));
    select(u"sent"_s); // the list has heard of it
    QVERIFY(!action(u"mail.takeBack"_s)->isEnabled() && !action(u"mail.retry"_s)->isEnabled());
    action(u"mail.showUser"_s)->trigger();
    QCOMPARE(m_window->page(), u"users"_s);
}

void MailPageTest::asksAnewForAWrongPassword()
{
    setUpMail();
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    add(u"kim@x.example"_s);
    mail().setPassword(mail().account(), u"hunter2"_s);
    QTRY_COMPARE(states(), QStringList {u"kim@x.example|waiting"_s});
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    *m_ahead += 90'000;
    mail().setPassword(mail().account(), MailTestServer::Password);
    QTRY_COMPARE(states(), QStringList {u"kim@x.example|sent"_s});
}

void MailPageTest::takesBackWhatWaits()
{
    setUpMail();
    QVERIFY(m_window->context().workspace().apply(ChangeSet {{newUser(u"kim@x.example"_s, {{Field::SignIn, u"password"_s}})}, {}, 0}).result());
    select(u"waiting"_s);
    QTRY_VERIFY(action(u"mail.takeBack"_s)->isEnabled());
    action(u"mail.takeBack"_s)->trigger();
    QTRY_COMPARE(states(), QStringList {u"kim@x.example|taken-back"_s});
    select(u"taken-back"_s);
    QTRY_VERIFY(!action(u"mail.takeBack"_s)->isEnabled());
}

void MailPageTest::triesAgain()
{
    setUpMail();
    add(u"refused@x.example"_s);
    mail().setPassword(mail().account(), MailTestServer::Password);
    QTRY_COMPARE(states(), QStringList {u"refused@x.example|failed"_s});
    select(u"failed"_s);
    QTRY_VERIFY(action(u"mail.retry"_s)->isEnabled());
    action(u"mail.retry"_s)->trigger();
    QTRY_COMPARE(m_workspace->rows({.table = Table::Mails}, {Column::MailState, Column::Tries}), QStringList {u"failed|2"_s});
}

// Wherever one looks at whom it was for, or is about to send it again: the record, the invitation, the plan, the sheet.
void MailPageTest::whereMailCameBackIsSaid()
{
    setUpMail();
    mail().setPassword(mail().account(), MailTestServer::Password);
    MUSTER_VERIFY(m_workspace->apply({change::addProject(u"P"_s)}));
    add(u"refused@x.example"_s);
    mail().look();
    QTRY_COMPARE(states(), QStringList {u"refused@x.example|failed"_s});
    const QString said = u"550 5.1.1 No such user here"_s;
    const auto isSaid = [&](const BannerLine *banner) { return banner && banner->isVisible() && banner->accessibleName().contains(said); };

    m_window->context().openRecord(ObjectKind::User, m_workspace->rows({Table::Users, u"email:refused"_s, {}, {}, true, true}, {Column::UserId}).value(0));
    const auto banner = [this] { return m_window->window().findChild<BannerLine *>(u"returned"_s); };
    QTRY_VERIFY(isSaid(banner()));
    const Row user = m_window->context().workspace().read(ReadRows {Table::Users, m_window->context().workspace().read(ListIds {{Table::Users, u"email:refused"_s, {}, {}, true, true}, 0}).result()->ids}).result().value().first();
    m_window->context().setSelection({.focus = ObjectKind::User, .rows = {{Table::Users, user}}});
    action(u"users.resendActivation"_s)->trigger(); // the question stays open
    QTRY_COMPARE(m_window->answers.planQuestions.size(), 1);
    QVERIFY2(m_window->answers.planQuestions.first().text.contains(said), qPrintable(m_window->answers.planQuestions.first().text));

    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::addInvitation({{Field::Email, u"refused+2@x.example"_s}, {Field::Project, u"P"_s}})}, {}, 0}).result());
    *m_ahead += Outbox::Hold;
    mail().look();
    QTRY_COMPARE(states(), QStringList({u"refused+2@x.example|failed"_s, u"refused@x.example|failed"_s}));
    m_window->context().goTo(u"invitations"_s);
    auto *invitations = m_window->current<InvitationsPage>();
    QTRY_COMPARE(invitations->findChild<ListPanel *>()->model().count(), 1);
    invitations->findChild<ListPanel *>()->table().selectRow(0);
    QTRY_VERIFY(isSaid(invitations->findChild<BannerLine *>(u"returned"_s)));

    action(u"invitations.create"_s)->trigger();
    InviteDialog *sheet = nullptr;
    QTRY_VERIFY((sheet = m_window->window().findChild<InviteDialog *>()) && sheet->findChild<QComboBox *>(u"project"_s)->count() > 0);
    sheet->findChild<QPlainTextEdit *>(u"addresses"_s)->setPlainText(u"Refused@x.example\nRefused+2@x.example"_s);
    QTRY_COMPARE(sheet->findChild<InviteesModel *>()->rowCount(), 2);
    const auto warning = [&](int row) { return sheet->findChild<InviteesModel *>()->index(row, InviteesModel::Who).data(WarningRole).toString(); };
    QVERIFY(warning(0).isEmpty()); // who has an account gets no mail
    QVERIFY2(warning(1).contains(said), qPrintable(warning(1)));
    QVERIFY(sheet->findChild<QLabel *>(u"counts"_s)->text().contains(u"came back"_s));
}

void MailPageTest::whoMayNotSendIsTold()
{
    setUpMail();
    QVERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Looker"_s}, {Field::Permissions, QStringList {u"users.view"_s}}}),
        newUser(u"looker@x.example"_s, {{Field::Roles, QStringList {u"Looker"_s}}, {Field::Status, u"active"_s}})}));
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"looker@x.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
    m_window->context().goTo(u"mail"_s);
    QVERIFY(page());
    QCOMPARE(int(mail().state()), int(State::NotAllowed));
}

QTEST_MAIN(MailPageTest)
#include "MailPageTest.moc"
