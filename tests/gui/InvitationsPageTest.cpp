// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InvitationsPage.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/invitations/InviteesModel.h"
#include "gui/kit/HistoryView.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/shell/DialogButtons.h"
#include "gui/widgets/SearchBox.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "storage/queries/Listing.h"
#include "support/OperatorWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// Inviting, and what is done to invitations, in the window.
class InvitationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSheetInvites();
    void theSheetSaysWhatBecomesOfEach();
    void theMailIsShownAsItWillArrive();
    void whatWasChosenIsRemembered();
    void nothingTypedIsThrownAwayUnasked();
    void selectedUsersGetARole();
    void isRevokedSentAgainAndDeleted();
    void offersAnotherRole();
    void whoMayNotInviteIsToldWhy();
    void whereNobodyIsInvitedItSaysSo();
    void cleanup();

private:
    InvitationsPage *page() { return m_window->current<InvitationsPage>(); }
    InviteDialog *sheet(const QString &command = u"invitations.create"_s);
    template <typename T> static T *part(InviteDialog *dialog, const QString &name) { return dialog->findChild<T *>(name); }
    void fill(InviteDialog *dialog, const QString &addresses, const QString &project = u"P"_s);
    QPushButton *button(InviteDialog *dialog) { return dialog->findChild<DialogButtons *>()->acceptButton(); }
    QStringList invitations(const QVector<Column> &columns = {Column::Email, Column::InvitationState}) { return m_workspace->rows({.table = Table::Invitations, .text = u"-email:invited"_s}, columns); }
    void invite(const QString &email);
    void select(const QString &email);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<OperatorWindow> m_window;
};

void InvitationsPageTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    makeOperators(*m_workspace); // who have invited somebody
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"it@x.example"_s}, {Field::LinkPages, u"https://x.example/"_s}})}));
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"administrator@x.example"_s);
    QTRY_VERIFY(m_window->knowsRoles() && m_window->context().state().sendsMail());
    m_window->context().goTo(u"invitations"_s);
    QVERIFY(page());
}

void InvitationsPageTest::cleanup()
{
    m_window.reset();
}

// The page opens with those who have not accepted: where there are none, that is no search that found nothing.
void InvitationsPageTest::whereNobodyIsInvitedItSaysSo()
{
    QVector<Change> changes;
    for (const QString &id : m_workspace->rows({.table = Table::Invitations}, {Column::InvitationId}))
        changes.append(change::deleteInvitation(id));
    QVERIFY(!changes.isEmpty());
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {changes, {}, 0}).result());
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(says(u"Nobody is invited"_s));
    QVERIFY(!says(u"Nothing matches"_s));
    page()->findChild<SearchBox *>()->lineEdit()->setText(u"nobody"_s);
    QTRY_VERIFY(says(u"Nothing matches"_s));
}

InviteDialog *InvitationsPageTest::sheet(const QString &command)
{
    m_window->action(command)->trigger();
    InviteDialog *found = nullptr;
    const bool opened = QTest::qWaitFor([&] { return (found = m_window->window().findChild<InviteDialog *>()) && part<QComboBox>(found, u"project"_s)->count() > 0; }, 30'000);
    if (!opened)
        qFatal("The sheet did not open");
    return found;
}

void InvitationsPageTest::fill(InviteDialog *dialog, const QString &addresses, const QString &project)
{
    part<QPlainTextEdit>(dialog, u"addresses"_s)->setPlainText(addresses);
    part<QComboBox>(dialog, u"project"_s)->setCurrentText(project);
    part<QComboBox>(dialog, u"project"_s)->setCurrentIndex(part<QComboBox>(dialog, u"project"_s)->findText(project));
    const auto wanted = addresses.isEmpty() ? 0 : addresses.count(u'\n') + 1;
    QTRY_COMPARE(dialog->findChild<InviteesModel *>()->rowCount(), wanted);
}

void InvitationsPageTest::invite(const QString &email)
{
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::addInvitation({{Field::Email, email}, {Field::Project, u"P"_s}})}, {}, 0}).result());
}

void InvitationsPageTest::select(const QString &email)
{
    auto *list = page()->findChild<ListPanel *>();
    const auto row = [&] {
        for (int i = 0; i < list->model().count(); ++i) {
            const Row *const one = list->model().rowAt(i);
            if (one && cellOf(Table::Invitations, *one, Column::Email).toString() == email)
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    list->table().selectRow(row());
    QTRY_COMPARE(m_window->context().selection().count(ObjectKind::Invitation), 1);
}

void InvitationsPageTest::theSheetInvites()
{
    InviteDialog *const dialog = sheet();
    QVERIFY(!button(dialog)->isEnabled());
    fill(dialog, u"Ann Lee <ann@y.example>\nbob@y.example"_s);
    auto *role = part<QComboBox>(dialog, u"role"_s);
    role->setCurrentIndex(role->findText(u"Viewer"_s));
    part<QComboBox>(dialog, u"language"_s)->setCurrentIndex(part<QComboBox>(dialog, u"language"_s)->findData(u"de"_s));
    QTRY_VERIFY(button(dialog)->isEnabled());
    QVERIFY2(button(dialog)->text().startsWith("Invite 2"_L1), qPrintable(button(dialog)->text()));
    button(dialog)->click();
    QTRY_COMPARE(invitations({Column::Email, Column::FirstName, Column::LastName, Column::Role, Column::PreferredLanguage}), QStringList({u"ann@y.example|Ann|Lee|Viewer|de"_s, u"bob@y.example|||Viewer|de"_s}));
    QTRY_VERIFY(!m_window->window().findChild<InviteDialog *>());
    select(u"ann@y.example"_s); // the list has heard of it
    QVERIFY(page()->findChild<QLabel *>(u"invitationId"_s)->text().contains(m_workspace->rows({.table = Table::Invitations, .text = u"email:ann"_s}, {Column::InvitationId}).value(0)));
    QTRY_VERIFY(page()->findChild<HistoryView *>()->topLevelItemCount() > 0);
}

void InvitationsPageTest::theSheetSaysWhatBecomesOfEach()
{
    invite(u"out@y.example"_s);
    InviteDialog *const dialog = sheet();
    fill(dialog, u"new@y.example\nout@y.example\nbelow@x.example\nwrong\nnew@y.example"_s);
    const auto ways = [&] {
        QVector<int> found;
        for (const Invitee &one : dialog->findChild<InviteesModel *>()->invitees())
            found.append(one.way);
        return found;
    };
    QTRY_COMPARE(ways(), QVector<int>({Invitee::Invite, Invitee::Resend, Invitee::Bind, Invitee::IsWrong, Invitee::IsTwice}));
    QVERIFY(!button(dialog)->isEnabled()); // what is wrong is put right first
    fill(dialog, u"new@y.example\nbelow@x.example"_s);
    QTRY_VERIFY(button(dialog)->isEnabled());
    QVERIFY(!part<QLabel>(dialog, u"counts"_s)->text().isEmpty());
    button(dialog)->click();
    QTRY_COMPARE(m_workspace->rows({.table = Table::Assignments, .text = u"email:below"_s}, {Column::Project}), QStringList {u"P"_s});
    QTRY_COMPARE(invitations(), QStringList({u"new@y.example|pending"_s, u"out@y.example|pending"_s}));
}

void InvitationsPageTest::theMailIsShownAsItWillArrive()
{
    MUSTER_VERIFY(m_window->context().workspace().apply({{change::editWorkspace({{Field::InvitationDays, qint64(30)}})}, {}, 0}).result());
    QTRY_COMPARE(m_window->context().state().invitationDays, 30);
    const auto in30Days = [] { return QLocale(u"en"_s).toString(QDateTime::currentDateTimeUtc().addDays(30).date(), QLocale::LongFormat); };
    const QString since = in30Days();
    InviteDialog *const dialog = sheet();
    fill(dialog, u"Ann Lee <ann@y.example>"_s);
    auto *mail = part<QPlainTextEdit>(dialog, u"mail"_s);
    QTRY_VERIFY(mail->toPlainText().contains(u"Ann Lee"_s) && mail->toPlainText().contains(u"https://x.example/invitation/"_s));
    QVERIFY2(mail->toPlainText().contains(since) || mail->toPlainText().contains(in30Days()), qPrintable(mail->toPlainText())); // midnight may have passed
    const QString inviter = m_window->context().info().operatorName;
    QVERIFY(mail->toPlainText().contains(inviter));
    part<QCheckBox>(dialog, u"hideInviter"_s)->click();
    QVERIFY(!mail->toPlainText().contains(inviter));
    part<QComboBox>(dialog, u"language"_s)->setCurrentIndex(part<QComboBox>(dialog, u"language"_s)->findData(u"de"_s));
    QVERIFY(mail->toPlainText().contains(u"Einladung öffnen"_s));
}

void InvitationsPageTest::whatWasChosenIsRemembered()
{
    InviteDialog *const first = sheet();
    fill(first, u"one@y.example"_s);
    part<QCheckBox>(first, u"hideInviter"_s)->setChecked(true);
    part<QComboBox>(first, u"language"_s)->setCurrentIndex(part<QComboBox>(first, u"language"_s)->findData(u"ja"_s));
    QTRY_VERIFY(button(first)->isEnabled());
    button(first)->click();
    QTRY_VERIFY(!m_window->window().findChild<InviteDialog *>());
    InviteDialog *const second = sheet();
    QVERIFY(part<QCheckBox>(second, u"hideInviter"_s)->isChecked());
    QCOMPARE(part<QComboBox>(second, u"language"_s)->currentData().toString(), u"ja"_s);
    QCOMPARE(part<QComboBox>(second, u"project"_s)->currentText(), u"P"_s);
}

void InvitationsPageTest::nothingTypedIsThrownAwayUnasked()
{
    InviteDialog *const dialog = sheet();
    fill(dialog, u"one@y.example"_s);
    dialog->reject();
    QCOMPARE(m_window->answers.confirmQuestions.size(), 1);
    QVERIFY(dialog->isVisible());
    m_window->answers.confirmations << Prompts::Confirmed {true};
    dialog->reject();
    QTRY_VERIFY(!m_window->window().findChild<InviteDialog *>());
    QCOMPARE(invitations(), QStringList());
}

void InvitationsPageTest::selectedUsersGetARole()
{
    m_window->context().goTo(u"users"_s);
    const Result<Listing> found = m_window->context().workspace().read(ListIds {{.table = Table::Users, .text = u"email:below@x.example"_s}, 0}).result();
    MUSTER_VERIFY(found);
    const Row user = m_window->context().workspace().read(ReadRows {Table::Users, found->ids}).result().value().first();
    m_window->context().setSelection({.focus = ObjectKind::User, .rows = {{Table::Users, user}}});
    InviteDialog *const dialog = sheet(u"users.bind"_s);
    QCOMPARE(dialog->windowTitle(), u"Create role binding"_s);
    QCOMPARE(part<QPlainTextEdit>(dialog, u"addresses"_s)->toPlainText(), u"below@x.example"_s);
    fill(dialog, u"below@x.example\nnew@y.example"_s); // who has no account is invited instead, by mail
    QTRY_VERIFY(button(dialog)->text().startsWith("Invite 1"_L1));
    QVERIFY(part<QPlainTextEdit>(dialog, u"mail"_s)->isVisible() && part<QComboBox>(dialog, u"language"_s)->isVisible());
    fill(dialog, u"below@x.example"_s);
    QTRY_VERIFY(button(dialog)->isEnabled() && !part<QPlainTextEdit>(dialog, u"mail"_s)->isVisible());
    QVERIFY(!part<QComboBox>(dialog, u"language"_s)->isVisible() && !part<QCheckBox>(dialog, u"hideInviter"_s)->isVisible());
    QVERIFY2(button(dialog)->text().startsWith("Put 1"_L1), qPrintable(button(dialog)->text()));
    button(dialog)->click();
    QTRY_COMPARE(m_workspace->rows({.table = Table::Assignments, .text = u"email:below"_s}, {Column::Project}), QStringList {u"P"_s});
}

void InvitationsPageTest::isRevokedSentAgainAndDeleted()
{
    invite(u"out@y.example"_s);
    select(u"out@y.example"_s);
    m_window->answers.reasons << QString() << QString() << QString();
    m_window->action(u"invitations.revoke"_s)->trigger();
    QTRY_COMPARE(invitations(), QStringList {u"out@y.example|revoked"_s});
    QTRY_VERIFY(!m_window->action(u"invitations.revoke"_s)->isEnabled());
    select(u"out@y.example"_s);
    m_window->action(u"invitations.resend"_s)->trigger();
    QTRY_COMPARE(invitations(), QStringList {u"out@y.example|pending"_s});
    QTRY_VERIFY(m_window->action(u"invitations.revoke"_s)->isEnabled());
    m_window->action(u"invitations.delete"_s)->trigger();
    QTRY_COMPARE(invitations(), QStringList());
    QCOMPARE(m_window->answers.planQuestions.size(), 3);
}

void InvitationsPageTest::offersAnotherRole()
{
    invite(u"out@y.example"_s);
    select(u"out@y.example"_s);
    m_window->answers.choices << u"Viewer"_s;
    m_window->action(u"invitations.role"_s)->trigger();
    QTRY_COMPARE(invitations({Column::Role}), QStringList {u"Viewer"_s});
}

void InvitationsPageTest::whoMayNotInviteIsToldWhy()
{
    OperatorWindow analyst(*m_workspace, u"viewer@x.example"_s);
    QTRY_VERIFY(analyst.knowsRoles());
    QVERIFY(!analyst.action(u"invitations.create"_s)->isEnabled());
    QVERIFY(!analyst.action(u"invitations.create"_s)->toolTip().isEmpty());
}

QTEST_MAIN(InvitationsPageTest)
#include "InvitationsPageTest.moc"
