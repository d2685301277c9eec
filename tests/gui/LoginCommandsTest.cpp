// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CopySecret.h"
#include "gui/commands/LoginDialog.h"
#include "gui/shell/KnownLogins.h"
#include "models/Selection.h"
#include "storage/queries/Listing.h"
#include "support/Logins.h"
#include "support/PostgresServer.h"
#include "support/RealWindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const bool onServer = qputenv("MUSTER_TEST_ENGINE", "postgresql"); // workspaces of tests stand there

template <typename T>
T got(Result<T> result)
{
    if (!result)
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().parameters.join(u'|')));
    return *std::move(result);
}

// The window of whoever signs in by a location.
class LoginWindow
{
public:
    LoginWindow(const TestWorkspace &workspace, const QString &location)
        : m_recent(workspace.folder() + u"/recent.ini"_s)
    {
        std::shared_ptr<Workspace> opened(got(Workspace::open(location, workspace.options())));
        m_session = std::make_unique<Session>(opened, Session::Surroundings {{answers, answers, workspace.folder() + u"/settings.ini"_s}, pageRegistry(), {}, m_recent, m_theme});
        m_session->window().show();
    }
    QAction *action(const QString &id) const { return m_session->commands().action(id); }
    QString whyNot(const QString &id) const { return action(id)->property("disabledReason").toString(); }
    Command *command(const QString &id) const { return m_session->commands().command(id); }
    WorkspaceContext &context() const { return m_session->context(); }
    MainWindow &window() const { return m_session->window(); }

    void select(const QStringList &addresses) const
    {
        const Listing all = got(context().workspace().read(ListIds {{.table = Table::Users}, 0}).result());
        Selection selection {.rows = {}};
        const QVector<Row> users = got(context().workspace().read(ReadRows {Table::Users, all.ids}).result());
        for (const Row &row : users) {
            if (addresses.contains(cellOf(Table::Users, row, Column::Email).toString()))
                selection.rows.append({Table::Users, row});
        }
        context().setSelection(selection);
    }

    Answers answers;

private:
    RecentWorkspaces m_recent;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
};

const QString Ada = u"ada@northwind.example"_s; // who founds workspaces of tests
const QString Eve = u"eve@northwind.example"_s;
const QString Vic = u"vic@northwind.example"_s;

} // namespace

// An administrator makes, renews and drops logins of the server in the window; whoever may not is told why.
class LoginCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesRenewsAndDrops();
    void whoSignsInByALoginWorksAsThemselves();
    void aFileHasNone();
    void aPasswordDoesNotStayOnTheClipboard();

private:
    TestWorkspace m_workspace;
};

void LoginCommandsTest::initTestCase()
{
    MUSTER_VERIFY(m_workspace->apply({{change::addUser({{Field::Email, Eve}, {Field::AccountType, u"admin"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}}),
        change::addUser({{Field::Email, Vic}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}, {}}).result());
}

void LoginCommandsTest::makesRenewsAndDrops()
{
    LoginWindow window(m_workspace, m_workspace.path());
    window.select({Vic, Eve});
    QVERIFY(!window.action(u"users.login.make"_s)->isEnabled());
    window.select({Vic});
    QTRY_VERIFY(window.action(u"users.login.make"_s)->isEnabled());
    QVERIFY(!window.action(u"users.login.renew"_s)->isEnabled() && !window.action(u"users.login.drop"_s)->isEnabled());
    QVERIFY2(window.whyNot(u"users.login.drop"_s).contains(u"no login"_s), qPrintable(window.whyNot(u"users.login.drop"_s)));

    const QString name = u"vic_%1"_s.arg(QCoreApplication::applicationPid()); // logins are of the whole server
    window.answers.texts << name;
    window.action(u"users.login.make"_s)->trigger();
    const auto shown = [&window] { return window.window().findChild<LoginDialog *>(); };
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->findChild<QLineEdit *>(u"login"_s)->text(), name);
    const QString password = shown()->findChild<QLineEdit *>(u"password"_s)->text();
    QCOMPARE(password.size(), 27);
    const PostgresServer &server = PostgresServer::instance();
    const auto kept = [&] { return server.sql(u"SELECT rolpassword FROM pg_authid WHERE rolname = '%1'"_s.arg(name)).trimmed(); };
    QVERIFY(kept().startsWith(u"SCRAM-SHA-256"_s));
    QTest::mouseClick(shown()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(shown()); // it goes on showing it
    QTest::mouseClick(shown()->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!shown());
    QTRY_VERIFY(window.action(u"users.login.renew"_s)->isEnabled());
    QVERIFY(!window.action(u"users.login.make"_s)->isEnabled() && window.whyNot(u"users.login.make"_s).contains(name));

    window.context().openRecord(ObjectKind::User, window.context().selection().rows.first().text(Column::UserId));
    QTRY_VERIFY([&] {
        const QList<QLabel *> labels = window.window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(name); });
    }());

    const QString before = kept();
    window.answers.confirmations << Prompts::Confirmed {false} << Prompts::Confirmed {true};
    window.action(u"users.login.renew"_s)->trigger();
    window.action(u"users.login.renew"_s)->trigger();
    QTRY_VERIFY(shown());
    QVERIFY(kept() != before && shown()->findChild<QLineEdit *>(u"password"_s)->text() != password);
    shown()->close();
    window.answers.confirmations << Prompts::Confirmed {true};
    window.action(u"users.login.drop"_s)->trigger();
    QVERIFY(window.answers.confirmQuestions.last().danger);
    QTRY_VERIFY(window.action(u"users.login.make"_s)->isEnabled());
    QCOMPARE(kept(), QString());
}

void LoginCommandsTest::whoSignsInByALoginWorksAsThemselves()
{
    const LoginWindow admin(m_workspace, loginOf(m_workspace.path(), Eve));
    QTRY_VERIFY(!admin.action(u"file.operator"_s)->isEnabled());
    QVERIFY2(admin.whyNot(u"file.operator"_s).contains(Eve), qPrintable(admin.whyNot(u"file.operator"_s)));
    admin.select({Vic});
    QTRY_VERIFY(admin.action(u"users.login.make"_s)->isEnabled());
    const LoginWindow viewer(m_workspace, loginOf(m_workspace.path(), Vic));
    QVERIFY(!viewer.action(u"users.login.make"_s)->isEnabled());
    admin.select({Eve});
    viewer.context().setSelection(admin.context().selection()); // by themselves they see nobody
    QVERIFY(!viewer.action(u"users.login.make"_s)->isEnabled() && !viewer.whyNot(u"users.login.make"_s).isEmpty());
    const LoginWindow owner(m_workspace, m_workspace.path());
    QTRY_VERIFY(owner.context().logins()->state().isOwner);
    QVERIFY(owner.action(u"file.operator"_s)->isEnabled());
}

void LoginCommandsTest::aFileHasNone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.muster"_s);
    MUSTER_VERIFY(Workspace::create(path, {u"Northwind"_s, Ada, u"Ada"_s, u"King"_s}));
    const LoginWindow window(m_workspace, path);
    QVERIFY(!window.context().logins() && !window.command(u"users.login.make"_s) && window.action(u"file.operator"_s)->isEnabled());
}

void LoginCommandsTest::aPasswordDoesNotStayOnTheClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copySecret(u"s3cr3t"_s, 1);
    QTRY_COMPARE(clipboard->text(), QString());
    copySecret(u"s3cr3t"_s, 1);
    clipboard->setText(u"something else"_s); // which is somebody's
    QTest::qWait(50);
    QCOMPARE(clipboard->text(), u"something else"_s);
}

QTEST_MAIN(LoginCommandsTest)
#include "LoginCommandsTest.moc"
