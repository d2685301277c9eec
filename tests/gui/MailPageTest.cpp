// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/mail/DnsTestServer.h"
#include "../net/mail/MailTestServer.h"
#include "../net/mail/TokenTestServer.h"
#include "core/Kinds.h"
#include "gui/invitations/InvitationsPage.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/invitations/InviteesModel.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/mail/MailPage.h"
#include "gui/mail/SignInDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/Listing.h"
#include "support/OperatorWindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QUrl>

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
    void theConnectionIsTested();
    void whoMayNotSendIsTold();
    void somebodySignsInByACode();
    void aSignInIsGivenUp();
    void aSignInFailsAndBeginsAgain();
    void aClientsSecretIsAskedFor();
    void theConnectionIsTestedWithTokens();
    void cleanup();

public Q_SLOTS:
    void openPage(const QUrl &page) { m_opened = page.toString(); }

private:
    void setUpMail() { setUpMail(m_server->server()); }
    void setUpMail(const MailServer &server);
    void beginTokens() { m_tokens = std::make_unique<TokenTestServer>(m_server->folder()); }
    SignInDialog *signIn();
    static QString shown(const SignInDialog &dialog, const QString &name) { return dialog.findChild<QLineEdit *>(name)->text(); }
    static QString said(const SignInDialog &dialog) { return dialog.findChild<QLabel *>(u"said"_s)->text(); }
    QString standing();
    void add(const QString &email);
    MailPage *page() { return m_window->current<MailPage>(); }
    OutgoingMail &mail() { return m_window->context().mail(); }
    QStringList states() { return m_workspace->rows({.table = Table::Mails}, {Column::Email, Column::MailState}); }
    void select(const QString &state);
    QAction *action(const QString &id) { return m_window->action(id); }

    std::shared_ptr<std::atomic<qint64>> m_ahead; // of the clock, milliseconds
    std::unique_ptr<MailTestServer> m_server;
    std::unique_ptr<TokenTestServer> m_tokens;
    QString m_opened; // in a browser
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
    m_tokens.reset();
    m_opened.clear();
}

SignInDialog *MailPageTest::signIn()
{
    action(u"mail.signIn"_s)->trigger();
    return m_window->window().findChild<SignInDialog *>();
}

QString MailPageTest::standing()
{
    QStringList words;
    for (const QLabel *label : page()->findChild<BannerLine *>(u"standing"_s)->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}

void MailPageTest::setUpMail(const MailServer &named)
{
    const QString server = named.text();
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
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList {u"refused@x.example|failed"_s}, 30'000);
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
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList({u"refused+2@x.example|failed"_s, u"refused@x.example|failed"_s}), 30'000);
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

// The server with what it says, and below it what DNS says of the sender, with the record that mends it.
void MailPageTest::theConnectionIsTested()
{
    DnsTestServer dns;
    dns.set({{u"x.example"_s, QJsonObject {{u"MX"_s, QJsonArray {QJsonArray {10, u"mail.x.example"_s}}}}}, {u"mail.x.example"_s, QJsonObject {{u"A"_s, QJsonArray {u"203.0.113.5"_s}}}}});
    dns.addTexts(u"x.example"_s, {u"v=spf1 mx ?all"_s});
    QVERIFY(!action(u"mail.test"_s)->isEnabled());
    setUpMail();
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    QTRY_VERIFY(action(u"mail.test"_s)->isEnabled());
    const auto line = [this](const char *name) { return page()->findChild<BannerLine *>(QLatin1StringView(name)); };
    const auto says = [&line](const char *name, const QString &part) { return line(name) && line(name)->isVisible() && line(name)->accessibleName().contains(part); };
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY(says("testOfServer", u"wants the password"_s)); // which nobody has said yet
    mail().setPassword(mail().account(), u"hunter2"_s);
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY(says("testOfServer", u"does not take the password"_s));
    mail().setPassword(mail().account(), MailTestServer::Password);
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY(says("testOfServer", u"lets “mailer” in"_s));
    QTRY_VERIFY(says("spf-ends-neutral", u"x.example. TXT \"v=spf1 mx ~all\""_s));
    QVERIFY(says("takes-mail", u"mail.x.example"_s) && says("dkim-none", u"selector1"_s) && says("dmarc-missing", u"_dmarc.x.example. TXT"_s));
    QVERIFY(!line("testOfSender")->isVisible());
    Q_EMIT line("spf-ends-neutral")->linkActivated();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"x.example. TXT \"v=spf1 mx ~all\""_s);
    dns.add(u"x.example"_s, {{u"how"_s, u"silent"_s}});
    action(u"mail.test"_s)->trigger();
    m_window.reset(); // whoever goes meanwhile waits for nothing
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

void MailPageTest::somebodySignsInByACode()
{
    beginTokens();
    setUpMail(m_tokens->with(m_server->server(), u"app"_s));
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    QTRY_VERIFY2(standing().contains(u"To send mails, somebody has to sign in as “mailer” at “localhost”."_s), qPrintable(standing()));
    add(u"kim@x.example"_s);
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    Q_EMIT page()->findChild<BannerLine *>(u"standing"_s)->linkActivated();
    const QPointer<SignInDialog> dialog = m_window->window().findChild<SignInDialog *>();
    QVERIFY(dialog);
    QVERIFY(shown(*dialog, u"code"_s).isEmpty());
    QTRY_COMPARE(shown(*dialog, u"code"_s), TokenTestServer::Code);
    QCOMPARE(shown(*dialog, u"page"_s), u"https://id.x.example/device"_s);
    dialog->findChild<QPushButton *>(u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), TokenTestServer::Code);
    dialog->findChild<DialogButtons *>(u"buttons"_s)->acceptButton()->click();
    QCOMPARE(m_opened, u"https://id.x.example/device?code=WDJB-MJHT"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList {u"kim@x.example|sent"_s}, 60'000);
    QTRY_COMPARE(int(mail().state()), int(State::Ready));
}

void MailPageTest::aSignInIsGivenUp()
{
    beginTokens();
    setUpMail(m_tokens->with(m_server->server(), u"short"_s));
    const QPointer<SignInDialog> dialog = signIn();
    QTRY_COMPARE(shown(*dialog, u"code"_s), TokenTestServer::Code);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000)); // nobody asks any more
    QCOMPARE(int(mail().state()), int(State::NeedsPassword));
}

void MailPageTest::aSignInFailsAndBeginsAgain()
{
    beginTokens();
    setUpMail(m_tokens->with(m_server->server(), u"denied"_s));
    const QPointer<SignInDialog> dialog = signIn();
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).startsWith(u"Whoever signed in at “localhost” did not allow that mail is sent."_s), 60'000);
    auto *again = dialog->findChild<DialogButtons *>(u"buttons"_s)->acceptButton();
    QVERIFY(!dialog->findChild<QPushButton *>(u"copy"_s)->isEnabled());
    QCOMPARE(again->text(), u"Begin again"_s);
    again->click();
    QVERIFY(shown(*dialog, u"code"_s).isEmpty());
    QTRY_COMPARE(shown(*dialog, u"code"_s), TokenTestServer::Code);
    QVERIFY(dialog->findChild<QPushButton *>(u"copy"_s)->isEnabled());
    dialog->reject();
}

void MailPageTest::aClientsSecretIsAskedFor()
{
    beginTokens();
    setUpMail(m_tokens->asItself(m_server->server(), u"app"_s));
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    QCOMPARE(mail().about(), u"To send mails, “localhost” wants the secret of the client “app”."_s);
    QVERIFY(!action(u"mail.signIn"_s)->isEnabled());
    add(u"kim@x.example"_s);
    m_window->answers.texts << TokenTestServer::ClientSecret;
    action(u"mail.password"_s)->trigger();
    QCOMPARE(m_window->answers.textQuestions.last().label, u"Secret of the client “app”"_s);
    QVERIFY(m_window->answers.textQuestions.last().isSecret);
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList {u"kim@x.example|sent"_s}, 60'000);
    QTRY_COMPARE(int(mail().state()), int(State::Ready));
    mail().setPassword(mail().account() + u'x', u"of another"_s);
    QCOMPARE(int(mail().state()), int(State::Ready));
}

// What is wrong stands on the page until it is mended, and what is good for nothing is asked for anew.
void MailPageTest::theConnectionIsTestedWithTokens()
{
    beginTokens();
    MailServer server = m_tokens->with(m_server->server(), u"app"_s);
    setUpMail(server);
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    const auto said = [this] {
        const auto *line = page()->findChild<BannerLine *>(u"testOfServer"_s);
        return line && line->isVisible() ? line->accessibleName() : QString();
    };
    mail().setPassword(mail().account(), TokenTestServer::Refresh);
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"“localhost” lets “mailer” in."_s), 60'000);
    QVERIFY(m_server->count() == 0);
    server.user = u"sam"_s; // who does not own what the token is for
    setUpMail(server);
    QTRY_COMPARE(int(mail().state()), int(State::NeedsPassword));
    mail().setPassword(mail().account(), m_tokens->asked().last().value("refresh_token"_L1).toString()); // used up
    action(u"mail.test"_s)->trigger();
    const QString ended = u"The sign-in of “sam” at “localhost” has ended, or was taken back. Sign in again."_s;
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(ended), 60'000);
    QCOMPARE(int(mail().state()), int(State::NeedsPassword));
    QVERIFY2(standing().contains(ended), qPrintable(standing()));
    setUpMail(m_tokens->with(m_server->server(), u"unknown"_s));
    mail().setPassword(mail().account(), u"anything"_s);
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(standing().contains(u"“localhost” does not know the client “unknown”"_s), 60'000);
    QCOMPARE(int(mail().state()), int(State::Stopped));
    setUpMail();
    mail().setPassword(mail().account(), MailTestServer::Password);
    action(u"mail.test"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"“localhost” lets “mailer” in."_s), 60'000);
}

QTEST_MAIN(MailPageTest)
#include "MailPageTest.moc"
