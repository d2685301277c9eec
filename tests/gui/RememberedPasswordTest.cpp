// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"
#include "core/ReadyFuture.h"
#include "gui/shell/Notice.h"
#include "gui/shell/RememberedPasswords.h"
#include "gui/theme/Theme.h"
#include "gui/window/App.h"
#include "gui/window/FileSignInDialog.h"
#include "net/secrets/Keychain.h"
#include "storage/ServerPasswords.h"
#include "storage/Writer.h"
#include "support/KeyringSession.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"
#include "support/TestPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace muster;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWait = 60'000; // milliseconds
const QString Ada = u"ada@x.example"_s;
const QString Words = u"glacier tuba onion ninety"_s;
const QString Other = u"marble fjord unicycle tax"_s;

// The program, on settings that outlast it.
class Program
{
public:
    explicit Program(const QString &settings)
        : app(m_theme, {answers, answers, settings}, registry())
        , opened(&app, &App::opened)
    {
        QObject::connect(&app, &App::opened, &app, [this] {
            QObject::connect(&app.session()->context(), &WorkspaceContext::noticed, &app, [this](const Notice &notice) { said << notice.text; });
        });
    }
    // What is typed is held as long as the program runs.
    ~Program()
    {
        if (const std::optional<QByteArray> held = ServerPasswords::instance().of(account))
            ServerPasswords::instance().forget(account, *held);
    }

private:
    PageRegistry registry()
    {
        const auto pages = [] {
            return QVector<PageFactory> {{u"users"_s, u"Users & Groups"_s, IconName::Users, [](WorkspaceContext &context, CommandSet &) { return new TestPage(context); }, {ObjectKind::User}, {Table::Users}}};
        };
        return {pages, [this](WorkspaceContext &) { return m_dialogs.dialogs(); }, [](const QString &, int) { return readyFuture(Result<void>()); }};
    }

    Theme m_theme;
    NoDialogs m_dialogs;

public:
    static inline QString account; // whose the password is
    Answers answers;
    QStringList said;
    App app;
    QSignalSpy opened;
};

FileSignInDialog *dialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<FileSignInDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString mistake()
{
    return dialog() ? dialog()->findChild<QLabel *>(u"mistake"_s)->text() : QString();
}

void answer(const QString &password, std::optional<bool> remembers = {})
{
    auto *field = dialog()->findChild<QLineEdit *>(u"password"_s);
    if (remembers)
        dialog()->findChild<QCheckBox *>(u"remember"_s)->setChecked(*remembers);
    field->setText(password);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

// What is tried in a session of its own, with the keychain that is there.
class InSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isRememberedByChoiceOnly();
    void isForgottenOnRequest();
    void aWrongOneIsNotRemembered();
    void oneThatIsSilentHindersNothing();
    void whatCannotBeRememberedIsSaid();

private:
    QString settings() const { return m_folder->filePath(u"settings.ini"_s); }
    bool isNoted() const { return RememberedPasswords(settings()).has(Program::account); }
    static Keychain::Answer kept() { return Keychain::read(Keychain::nameOf(Program::account), 10s); }
    void setPassword(const QString &password, const std::optional<QString> &current = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void InSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"guarded.muster"_s);
    MUSTER_VERIFY(Workspace::create(m_path, {u"Northwind"_s, Ada, u"Ada"_s, u"King"_s}));
    setPassword(Words);
    Program::account = Keychain::accountOfFile(m_path, Ada);
}

void InSession::setPassword(const QString &password, const std::optional<QString> &current)
{
    OpenOptions options;
    options.password = current;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_path, options);
    MUSTER_VERIFY(workspace);
    MUSTER_VERIFY((*workspace)->setPassword({.user = Ada, .hash = Password::hash(password).value()}).result());
}

// And then opens it without a question, as whoever it is of.
void InSession::isRememberedByChoiceOnly()
{
    {
        Program program(settings());
        program.app.openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
        QVERIFY(!dialog()->remembers());
        answer(Words);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
    }
    QCOMPARE(kept().said, Keychain::Said::NotThere);
    {
        Program program(settings());
        program.app.openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait); // nobody has kept it
        QVERIFY(mistake().isEmpty());
        answer(Words, true);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(), LongestWait);
        QCOMPARE(program.said, QStringList());
    }
    QCOMPARE(kept().secret, Words);
    Program program(settings());
    program.app.openFile(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait); // nobody was there to answer
    QVERIFY(!dialog());
    QCOMPARE(program.app.session()->context().info().operatorEmail, Ada);
    QFile file(settings());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("rememberedPasswords") && !all.contains("tuba"));
}

// Where it is asked for again, since the one that is remembered opens it no more: the box says that one is, and can be cleared.
void InSession::isForgottenOnRequest()
{
    {
        Program program(settings());
        program.app.openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
        answer(Words, true);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(), LongestWait);
    }
    setPassword(Other, Words);
    {
        Program program(settings());
        program.app.openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(!mistake().isEmpty(), LongestWait); // it was tried
        QVERIFY(dialog()->remembers());
        answer(Other, false);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!isNoted(), LongestWait);
    }
    QCOMPARE(kept().said, Keychain::Said::NotThere);
    Program program(settings());
    program.app.openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
    QVERIFY(mistake().isEmpty() && !dialog()->remembers());
    QCOMPARE(program.opened.size(), 0);
}

// It would be tried, in vain, at each opening; what was chosen stays chosen for the next one.
void InSession::aWrongOneIsNotRemembered()
{
    Program program(settings());
    program.app.openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
    answer(u"glacier tuba onion"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(!mistake().isEmpty(), LongestWait);
    QCOMPARE(kept().said, Keychain::Said::NotThere);
    QVERIFY(!isNoted());
    QVERIFY(dialog()->remembers());
    answer(Words);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), LongestWait);
    QCOMPARE(kept().secret, Words);
}

// As if one was remembered, by a keychain that has died since.
void InSession::oneThatIsSilentHindersNothing()
{
    QSettings(settings(), QSettings::IniFormat).setValue(u"rememberedPasswords"_s, QStringList {Program::account});
    QVERIFY(isNoted());
    Program program(settings());
    program.app.openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
    QVERIFY(mistake().isEmpty() && dialog()->remembers());
    answer(Words);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(program.said.join(u' ').startsWith("The password is not remembered"_L1), LongestWait);
    QCOMPARE(program.app.session()->context().info().operatorEmail, Ada);
}

void InSession::whatCannotBeRememberedIsSaid()
{
    Program program(settings());
    program.app.openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongestWait);
    answer(Words, true);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(program.said.join(u' ').startsWith("The password is not remembered"_L1), LongestWait);
    QVERIFY(!isNoted());
}

// The password of an operator in the keychain of the computer: kept where that is wanted, and nothing waits for it.
class RememberedPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRememberedByChoiceOnly() { passes(KeyringSession::Open); }
    void isForgottenOnRequest() { passes(KeyringSession::Open); }
    void aWrongOneIsNotRemembered() { passes(KeyringSession::Open); }
    void oneThatIsSilentHindersNothing() { passes(KeyringSession::Frozen); }
    void whatCannotBeRememberedIsSaid() { passes(KeyringSession::None); }

private:
    // What is called the same, there.
    static void passes(KeyringSession::Keyring keyring)
    {
        const KeyringSession::Finished done = KeyringSession(keyring).run({u"--in-session"_s, QString::fromLatin1(QTest::currentTestFunction())});
        QVERIFY2(done.exit == 0, qPrintable(done.out));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--in-session"_L1) {
        InSession test;
        return QTest::qExec(&test, {words.first(), words.value(2)});
    }
    RememberedPasswordTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "RememberedPasswordTest.moc"
