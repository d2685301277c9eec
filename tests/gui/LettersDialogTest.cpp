// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/mail/MailTestServer.h"
#include "gui/mail/LettersDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/OutgoingMail.h"
#include "support/OperatorWindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>

using namespace muster;
using namespace Qt::StringLiterals;

// What mails say, written beside how it arrives.
class LettersDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsHowItArrives();
    void savesWhatIsWritten();
    void severalAreOneChange();
    void whatCannotBeSentIsSaidAndKept();
    void asItWasAtFirst();
    void nothingIsThrownAwayUnasked();
    void whatOthersWroteIsNotOverwritten();
    void aTestArrives();
    void whoMayNotDoesNotOpenIt();

private:
    void open();
    void choose(MailKind kind, const QString &language);
    void write(const QString &letter) { part<QPlainTextEdit>("letter")->setPlainText(letter); }
    QPushButton *save() { return part<DialogButtons>("buttons")->acceptButton(); }
    MailTexts stored() { return MailTexts::read(m_window->context().state().mailTexts).value_or(MailTexts()); }
    template <typename Part>
    Part *part(const char *name) { return m_dialog->findChild<Part *>(QString::fromLatin1(name)); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<OperatorWindow> m_window;
    QPointer<LettersDialog> m_dialog;
};

static const QString Own = u"Hello from {organization}\n\nDear {name}, <come> in.\n\n[Come in]({link})"_s;

void LettersDialogTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"ada@northwind.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
}

void LettersDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->QDialog::done(0);
    m_window.reset();
}

void LettersDialogTest::open()
{
    QVERIFY(m_window->action(u"mail.letters"_s)->isEnabled());
    m_window->action(u"mail.letters"_s)->trigger();
    m_dialog = m_window->context().window()->findChild<LettersDialog *>();
    QVERIFY(m_dialog);
    choose(MailKind::Activation, u"en"_s);
}

void LettersDialogTest::choose(MailKind kind, const QString &language)
{
    part<QComboBox>("kind")->setCurrentIndex(part<QComboBox>("kind")->findData(keyOf(kind)));
    part<QComboBox>("language")->setCurrentIndex(part<QComboBox>("language")->findData(language));
}

void LettersDialogTest::showsHowItArrives()
{
    open();
    for (const QString &kind : keys<MailKind>()) {
        for (const QString &language : MailTexts::languages()) {
            choose(*fromKey<MailKind>(kind), language);
            QCOMPARE(part<QPlainTextEdit>("letter")->toPlainText(), MailLetter::usual(*fromKey<MailKind>(kind), language));
            const QString shown = part<QLabel>("subject")->text() + part<QTextEdit>("preview")->toPlainText();
            QVERIFY2(shown.contains(u"Northwind"_s) && !shown.contains(u'{'), qPrintable(kind + language + shown));
        }
    }
    QVERIFY(!save()->isEnabled());
    choose(MailKind::Invitation, u"en"_s);
    write(Own);
    QCOMPARE(part<QLabel>("subject")->text(), u"Hello from Northwind"_s);
    QVERIFY(part<QTextEdit>("preview")->toPlainText().contains(u"<come> in."_s)); // and makes no HTML
    QVERIFY(save()->isEnabled());
}

void LettersDialogTest::savesWhatIsWritten()
{
    open();
    write(u"  "_s + Own + u"\n\n"_s);
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(stored().of(MailKind::Activation, u"en"_s), Own);
    MUSTER_VERIFY(m_window->context().workspace().undo().result());
    QTRY_COMPARE(m_window->context().state().mailTexts, QString());
}

void LettersDialogTest::severalAreOneChange()
{
    open();
    const qint64 before = m_window->context().state().event;
    write(Own);
    choose(MailKind::PasswordReset, u"de"_s);
    write(Own);
    choose(MailKind::Activation, u"en"_s);
    QCOMPARE(part<QPlainTextEdit>("letter")->toPlainText(), Own);
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_window->context().state().event, before + 1);
    QCOMPARE(stored().of(MailKind::Activation, u"en"_s), Own);
    QCOMPARE(stored().of(MailKind::PasswordReset, u"de"_s), Own);
}

void LettersDialogTest::whatCannotBeSentIsSaidAndKept()
{
    open();
    const QString shown = part<QLabel>("subject")->text();
    write(u"Hello\n\nThere is no link."_s);
    QVERIFY(!save()->isEnabled());
    QVERIFY(!part<QPlainTextEdit>("letter")->accessibleDescription().isEmpty());
    QCOMPARE(part<QLabel>("subject")->text(), shown);
    choose(MailKind::PasswordReset, u"en"_s);
    QVERIFY(part<QPlainTextEdit>("letter")->accessibleDescription().isEmpty());
    write(Own);
    QVERIFY(!save()->isEnabled()); // the other one would be lost
    QVERIFY(!save()->toolTip().isEmpty());
    choose(MailKind::Activation, u"en"_s);
    QCOMPARE(part<QPlainTextEdit>("letter")->toPlainText(), u"Hello\n\nThere is no link."_s);
    write(Own);
    QVERIFY(save()->isEnabled());
}

void LettersDialogTest::asItWasAtFirst()
{
    open();
    QVERIFY(!part<QPushButton>("usual")->isEnabled());
    write(Own);
    part<QPushButton>("usual")->click();
    QCOMPARE(part<QPlainTextEdit>("letter")->toPlainText(), MailLetter::usual(MailKind::Activation, u"en"_s));
    QVERIFY(!save()->isEnabled());
    write(Own);
    write(MailLetter::usual(MailKind::Activation, u"en"_s)); // by hand
    QVERIFY(!save()->isEnabled());
}

void LettersDialogTest::nothingIsThrownAwayUnasked()
{
    open();
    write(Own);
    m_window->answers.confirmations << Prompts::Confirmed {false} << Prompts::Confirmed {true};
    m_dialog->reject();
    QVERIFY(m_dialog && m_dialog->isVisible());
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(stored().isEmpty());
    open();
    m_dialog->reject(); // nothing was written
    QTRY_VERIFY(!m_dialog);
}

void LettersDialogTest::whatOthersWroteIsNotOverwritten()
{
    open();
    write(Own);
    MailTexts theirs;
    theirs.set(MailKind::PasswordReset, u"ja"_s, Own);
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::MailTexts, theirs.text()}})}, {}, 0}).result());
    save()->click();
    QTRY_VERIFY(save()->isEnabled());
    QVERIFY(m_dialog);
    QCOMPARE(stored(), theirs);
}

void LettersDialogTest::aTestArrives()
{
    MailTestServer server;
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{change::editWorkspace({{Field::MailServer, server.server().text()}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://pages.x.example/"_s}})}, {}, 0}).result());
    QTRY_COMPARE(int(m_window->context().mail().state()), int(OutgoingMail::State::NeedsPassword));
    open();
    QVERIFY(!part<QPushButton>("test")->isEnabled());
    m_window->context().mail().setPassword(server.server().account(), MailTestServer::Password);
    QTRY_VERIFY(part<QPushButton>("test")->isEnabled());
    QCOMPARE(part<QLineEdit>("address")->text(), u"ada@northwind.example"_s);
    write(Own);
    part<QPushButton>("test")->click();
    QTRY_COMPARE(server.count(), 1);
    QTRY_VERIFY(part<QPushButton>("test")->isEnabled());
    QVERIFY(server.mail(1).contains("Subject: Hello from Northwind"));
    QVERIFY(!part<QLabel>("tested")->text().isEmpty());
    QCOMPARE(m_workspace->rows({.table = Table::Mails}, {Column::Email}), QStringList()); // it stands in no outbox
    QVERIFY(stored().isEmpty());
}

void LettersDialogTest::whoMayNotDoesNotOpenIt()
{
    MUSTER_VERIFY(m_window->context().workspace().apply(ChangeSet {{newUser(u"bo@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}, {}, 0}).result());
    m_window.reset();
    m_window = std::make_unique<OperatorWindow>(*m_workspace, u"bo@x.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
    QVERIFY(!m_window->action(u"mail.letters"_s)->isEnabled());
    QVERIFY(!m_window->action(u"mail.letters"_s)->toolTip().isEmpty());
}

QTEST_MAIN(LettersDialogTest)
#include "LettersDialogTest.moc"
