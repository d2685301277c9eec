// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"
#include "gui/commands/CopySecret.h"
#include "gui/commands/LoginDialog.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/shell/ConnectDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/StartPage.h"
#include "gui/window/App.h"
#include "gui/window/FileSignInDialog.h"
#include "storage/ServerPasswords.h"
#include "storage/Writer.h"
#include "storage/postgresql/PostgresLocation.h"
#include "support/RealWindow.h"
#include "support/SecretSearch.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QMimeData>
#include <QMutex>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QMutex logLock;
QByteArray logged; // everything that is said is

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locked(&logLock);
    logged += QByteArray(context.category) + ' ' + text.toUtf8() + '\n';
}

// What programs that read a screen aloud are told of a part and all that is in it.
QStringList toldOf(QAccessibleInterface *part)
{
    QStringList told;
    if (!part || !part->isValid())
        return told;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        told << part->text(text);
    if (QAccessibleTextInterface *text = part->textInterface())
        told << text->text(0, text->characterCount());
    if (QAccessibleValueInterface *value = part->valueInterface())
        told << value->currentValue().toString();
    for (int i = 0; i < part->childCount(); ++i)
        told << toldOf(part->child(i));
    return told;
}

QStringList toldOfWindows()
{
    QStringList told;
    for (QWidget *window : QApplication::topLevelWidgets())
        told << toldOf(QAccessible::queryAccessibleInterface(window));
    return told;
}

// Whatever text any part of any window has, seen or not.
QStringList textsOfParts()
{
    QStringList texts;
    for (const QWidget *part : QApplication::allWidgets()) {
        const QMetaObject *kind = part->metaObject();
        for (int i = 0; i < kind->propertyCount(); ++i) {
            const QVariant value = kind->property(i).read(part);
            texts << value.toString() << value.toStringList();
        }
        for (const QByteArray &name : part->dynamicPropertyNames())
            texts << part->property(name.constData()).toString();
    }
    return texts;
}

QByteArray clipboardHas(QClipboard::Mode mode)
{
    QByteArray all;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    for (const QString &format : data ? data->formats() : QStringList())
        all += data->data(format) + '\n';
    return all;
}

// As if the time had passed after which it is taken off.
void passClipboardTime()
{
    for (QTimer *timer : qApp->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (timer->isSingleShot() && timer->interval() == SecretStays)
            timer->start(0);
    }
}

template <typename T>
T *shown()
{
    for (QWidget *part : QApplication::allWidgets()) {
        if (auto *found = qobject_cast<T *>(part); found && found->isVisible())
            return found;
    }
    return nullptr;
}

template <typename Dialog>
QLineEdit *passwordOf(Dialog *dialog)
{
    return dialog->template findChild<QLineEdit *>(u"password"_s);
}

const QString Words = u"glacier \"tuba\" onion ninety"_s;
const QString Others = u"marble fjord unicycle tax"_s;

} // namespace

// Passwords that are typed, made up and copied in the window stand nowhere afterwards: not in the workspace and beside it, not in
// settings, in what is logged, on the clipboard, in any part of the window, or in what it tells those who do not see it.
class SecretsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void passwordsThatAreTyped();
    void passwordsThatAreMadeUp();
    void onesOwnPassword();
    void thePasswordOfALogin();
    void thePasswordThatOpensAFile();
    void thePasswordThatOpensAServer();
    void aLeakIsFound();

private:
    static bool isFile() { return engineOfProgram() == Engine::Sqlite; }
    void type(QLineEdit *line, const QString &secret);
    void copyEveryWay(QLineEdit *line);
    QString everywhere(const QString &folder, const PostgresServer *server);
    QString everywhere(RealWindow &window) { return everywhere(window.source.workspace.folder(), isFile() ? nullptr : &PostgresServer::instance()); }

    QTemporaryDir m_home;
    std::unique_ptr<SecretSearch> m_search;
};

void SecretsWindowTest::initTestCase()
{
    for (const auto &[variable, folder] : {std::pair("HOME", "."), std::pair("XDG_DATA_HOME", "share"), std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_CACHE_HOME", "cache")})
        qputenv(variable, QFile::encodeName(m_home.filePath(QString::fromLatin1(folder))));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QAccessible::setActive(true);
    if (!isFile())
        PostgresServer::instance().logStatements();
}

void SecretsWindowTest::init()
{
    m_search = std::make_unique<SecretSearch>();
    QGuiApplication::clipboard()->clear();
    const QMutexLocker locked(&logLock);
    logged.clear();
}

// It is planted, and while it stands in its line, nobody is told of it.
void SecretsWindowTest::type(QLineEdit *line, const QString &secret)
{
    m_search->plant(u"what is typed"_s, secret);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, secret);
    QCOMPARE(line->text(), secret);
    m_search->look(u"what is told of a window where it is typed"_s, toldOfWindows().join(u'\n'));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
    m_search->look(u"the clipboard, where it is typed"_s, clipboardHas(QClipboard::Clipboard));
}

// By keys, by selecting with the mouse, and as the menu does it: what keeps what was copied is asked to leave it out, and it goes.
void SecretsWindowTest::copyEveryWay(QLineEdit *line)
{
    const QString secret = line->text();
    QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(QTest::qWaitForWindowActive(line->window()));
    const QVector<std::pair<const char *, std::function<void()>>> ways {
        {"keys", [line] { QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier); }},
        {"other keys", [line] { QTest::keyClick(line, Qt::Key_Insert, Qt::ControlModifier); }},
        {"the menu", [line] { line->copy(); }},
    };
    for (const auto &[way, copies] : ways) {
        line->setFocus();
        line->selectAll();
        copies();
        QVERIFY2(clipboard->text() == secret, way);
        QVERIFY2(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret" && clipboard->mimeData()->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s), way);
        passClipboardTime();
        QTRY_VERIFY2(clipboard->text().isEmpty(), way);
    }
    if (!line->isReadOnly()) {
        line->setFocus();
        line->setSelection(0, 12);
        QTest::keyClick(line, Qt::Key_X, Qt::ControlModifier);
        QVERIFY(clipboard->text() == secret.first(12) && clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        line->setText(secret);
        passClipboardTime();
    }
}

// After whatever showed it is gone.
QString SecretsWindowTest::everywhere(const QString &folder, const PostgresServer *server)
{
    passClipboardTime();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(50);
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        m_search->look(u"the clipboard"_s, clipboardHas(mode));
    m_search->look(u"what windows tell"_s, toldOfWindows().join(u'\n'));
    m_search->look(u"the parts of windows"_s, textsOfParts().join(u'\n'));
    m_search->lookInFolder(folder);
    m_search->lookInFolder(m_home.path());
    if (server) {
        server->sql(u"CHECKPOINT"_s);
        m_search->look(u"the dump"_s, server->dump());
        m_search->lookInFolder(server->folder());
    }
    const QMutexLocker locked(&logLock);
    m_search->look(u"the log"_s, logged);
    return m_search->files() == 0 || logged.isEmpty() ? u"there is nowhere to look"_s : m_search->found();
}

static QString selectKim(RealWindow &window)
{
    const QString kim = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Change added = newUser(u"kim@northwind.example"_s, {{Field::FirstName, u"Kim"_s}, {Field::Status, keyOf(Status::Active)}, {Field::SignIn, keyOf(SignIn::Password)}});
    added.references.first() = kim;
    window.source.must({added});
    window.context().setSelection({.rows = {window.source.userRow(kim)}});
    return kim;
}

static bool hasPassword(RealWindow &window, const QString &user)
{
    return !window.source.userRow(user).text(Column::PasswordChanged).isEmpty();
}

void SecretsWindowTest::passwordsThatAreTyped()
{
    RealWindow window;
    const QString kim = selectKim(window);
    QTRY_VERIFY(window.action(u"users.password"_s)->isEnabled());
    window.action(u"users.password"_s)->trigger();
    QTRY_VERIFY(shown<SetPasswordDialog>());
    auto *dialog = shown<SetPasswordDialog>();
    type(passwordOf(dialog), u"kim kim kim kim qwerty"_s); // which is refused
    QVERIFY(!dialog->findChild<DialogButtons *>()->acceptButton()->isEnabled());
    type(passwordOf(dialog), Words);
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasPassword(window, kim), 30'000);
    QTRY_VERIFY(!shown<SetPasswordDialog>());
    const QString found = everywhere(window);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// Shown twice, as long as somebody looks at it.
void SecretsWindowTest::passwordsThatAreMadeUp()
{
    RealWindow window;
    const QString kim = selectKim(window);
    QTRY_VERIFY(window.action(u"users.password"_s)->isEnabled());
    window.action(u"users.password"_s)->trigger();
    QTRY_VERIFY(shown<SetPasswordDialog>());
    auto *dialog = shown<SetPasswordDialog>();
    dialog->findChild<QPushButton *>(u"generate"_s)->click();
    const QString secret = passwordOf(dialog)->text();
    QCOMPARE(secret.size(), 19);
    m_search->plant(u"a made-up password"_s, secret);
    copyEveryWay(passwordOf(dialog));
    QVERIFY(dialog->wasMadeUp());
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<LoginDialog>(), 30'000);
    QVERIFY(hasPassword(window, kim));
    copyEveryWay(passwordOf(shown<LoginDialog>()));
    shown<LoginDialog>()->findChild<DialogButtons *>()->acceptButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    shown<LoginDialog>()->reject();
    QTRY_VERIFY(!shown<LoginDialog>());
    const QString found = everywhere(window);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void SecretsWindowTest::onesOwnPassword()
{
    if (!isFile())
        return; // that of the login lets one in there
    RealWindow window;
    window.action(u"file.password"_s)->trigger();
    QTRY_VERIFY(shown<SetPasswordDialog>());
    auto *dialog = shown<SetPasswordDialog>();
    type(passwordOf(dialog), Words);
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasPassword(window, window.context().info().operatorId), 30'000);
    const QString found = everywhere(window);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void SecretsWindowTest::thePasswordOfALogin()
{
    if (isFile())
        return; // which has none
    RealWindow window;
    selectKim(window);
    QTRY_VERIFY(window.action(u"users.login.make"_s)->isEnabled());
    window.source.answers.texts << u"kim_%1"_s.arg(QCoreApplication::applicationPid());
    window.action(u"users.login.make"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown<LoginDialog>(), 30'000);
    m_search->plant(u"the password of a login"_s, passwordOf(shown<LoginDialog>())->text());
    copyEveryWay(passwordOf(shown<LoginDialog>()));
    shown<LoginDialog>()->reject();
    QTRY_VERIFY(!shown<LoginDialog>());
    const QString found = everywhere(window);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// Wrong, then right.
void SecretsWindowTest::thePasswordThatOpensAFile()
{
    if (!isFile())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.muster"_s);
    {
        const auto made = Workspace::create(path, {u"Northwind"_s, u"ada@x.example"_s, u"Ada"_s, u"King"_s});
        QVERIFY(made && (*made)->setPassword({.user = u"ada@x.example"_s, .hash = *Password::hash(Words)}).result());
    }
    Answers answers;
    Theme theme;
    App app(theme, {answers, answers, folder.filePath(u"settings.ini"_s)}, pageRegistry());
    app.openFile(path);
    for (const QString &password : {Others, Words}) {
        QTRY_VERIFY_WITH_TIMEOUT(shown<FileSignInDialog>(), 30'000);
        type(passwordOf(shown<FileSignInDialog>()), password);
        QTest::keyClick(passwordOf(shown<FileSignInDialog>()), Qt::Key_Return);
        QTRY_VERIFY(!shown<FileSignInDialog>());
    }
    QTRY_VERIFY_WITH_TIMEOUT(app.session(), 30'000);
    const QString found = everywhere(folder.path(), nullptr);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void SecretsWindowTest::thePasswordThatOpensAServer()
{
    if (isFile())
        return;
    const QString secret = u"Kettle-9142-orchid"_s;
    const PostgresServer server({u"fsync=off"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD '%1'"_s.arg(secret));
    server.logStatements();
    const QString location = server.location(u"team"_s);
    const QString account = PostgresLocation::parse(location)->account();
    ServerPasswords::instance().hold(account, secret);
    MUSTER_VERIFY(Workspace::create(location, {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}));
    ServerPasswords::instance().forget(account, secret.toUtf8());
    QTemporaryDir folder;
    Answers answers;
    Theme theme;
    App app(theme, {answers, answers, folder.filePath(u"settings.ini"_s)}, pageRegistry());
    app.openFile(location);
    QTRY_VERIFY_WITH_TIMEOUT(shown<ConnectDialog>(), 30'000);
    for (const QString &password : {Others, secret}) {
        type(passwordOf(shown<ConnectDialog>()), password);
        QTest::keyClick(passwordOf(shown<ConnectDialog>()), Qt::Key_Return);
        QTest::qWait(500);
    }
    QTRY_VERIFY_WITH_TIMEOUT(app.session(), 30'000);
    QTRY_VERIFY(!shown<ConnectDialog>());
    const QString found = everywhere(folder.path(), &server);
    ServerPasswords::instance().forget(account, secret.toUtf8());
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// What somebody took for a name, put on the clipboard and said aloud is found wherever there is something to be found.
void SecretsWindowTest::aLeakIsFound()
{
    RealWindow window;
    const QString kim = selectKim(window);
    m_search->plant(u"a name"_s, Others);
    window.source.must({change::editUser(kim, {{Field::Department, Others}})});
    window.context().openRecord(ObjectKind::User, kim);
    QGuiApplication::clipboard()->setText(Others);
    qDebug("%s", qPrintable(Others));
    QSettings settings(m_home.filePath(u"config/leak.ini"_s), QSettings::IniFormat);
    settings.setValue(u"password"_s, Others);
    settings.sync();
    QTRY_VERIFY(textsOfParts().join(u'\n').contains(Others));
    const QString found = everywhere(window);
    QFile::remove(settings.fileName());
    QStringList places {u"the clipboard"_s, u"what windows tell"_s, u"the parts of windows"_s, u"the log"_s, u"leak.ini"_s};
    if (isFile())
        places << u".muster-wal"_s;
    else
        places << u"the dump"_s << PostgresServer::instance().folder() + u"/log"_s;
    for (const QString &place : std::as_const(places))
        QVERIFY2(found.contains(place), qPrintable(place + u" is not among\n"_s + found));
}

QTEST_MAIN(SecretsWindowTest)
#include "SecretsWindowTest.moc"
