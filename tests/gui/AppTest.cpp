// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/shell/ConnectDialog.h"
#include "gui/shell/DayDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/Languages.h"
#include "gui/window/App.h"

#include "gui/window/FileSignInDialog.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/PromptDialogs.h"
#include "gui/shell/StartPage.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/LinkButton.h"
#include "gui/shell/RecentWorkspaces.h"
#include "storage/ServerPasswords.h"
#include "storage/Writer.h"
#include "storage/postgresql/PostgresLocation.h"
#include "support/Engines.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"
#include "support/TestPage.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QDateEdit>
#include <QTimer>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// A program on settings of its own, with one page. What it makes as a sample is up to the test.
class Program
{
public:
    explicit Program(const QString &folder, Prompts *ask = nullptr)
        : m_folder(folder)
        , app(m_theme, {ask ? *ask : static_cast<Prompts &>(answers), answers, path(u"settings.ini"_s)}, registry())
        , opened(&app, &App::opened)
        , failed(&app, &App::failed)
    {
    }

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    MainWindow &window() const { return app.session()->window(); }
    StartPage *startPage() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *page = qobject_cast<StartPage *>(window); page && page->isVisible())
                return page;
        }
        return nullptr;
    }
    template <typename T>
    T *atStart(const QString &name) const
    {
        T *found = startPage() ? startPage()->findChild<T *>(name) : nullptr;
        return found && found->isVisible() ? found : nullptr;
    }
    QString mistake() const
    {
        const auto *label = atStart<QLabel>(u"message"_s);
        return label && label->property("look") == u"mistake"_s ? label->text() : QString();
    }
    QString refusal() const
    {
        const auto *line = window().findChild<BannerLine *>(u"refusal"_s);
        return line->isVisible() ? line->accessibleName() : QString();
    }

private:
    PageRegistry registry()
    {
        const auto pages = [] {
            return QVector<PageFactory> {{u"users"_s, u"Users & Groups"_s, IconName::Users, [](WorkspaceContext &context, CommandSet &) { return new TestPage(context); }, {ObjectKind::User}, {Table::Users}}};
        };
        const auto sample = [this](const QString &path, int users) { return makeSample(path, users); };
        return {pages, [this](WorkspaceContext &) { return m_dialogs.dialogs(); }, sample};
    }
    QFuture<Result<void>> makeSample(const QString &path, int users)
    {
        sampleUsers = users;
        slowSample = {};
        slowSample.start();
        if (!sampleIsSlow)
            finishSample(path);
        return slowSample.future();
    }

    QString m_folder;
    Theme m_theme;
    NoDialogs m_dialogs;

public:
    void finishSample(const QString &path)
    {
        const auto made = Workspace::create(path, {u"Sample Ltd"_s, u"ada@sample.example"_s, u"Ada"_s, u"King"_s});
        slowSample.addResult(made ? Result<void>() : Result<void>(tl::unexpected(made.error())));
        slowSample.finish();
    }

    Answers answers;
    QPromise<Result<void>> slowSample;
    bool sampleIsSlow = false;
    int sampleUsers = 0;
    App app;
    QSignalSpy opened;
    QSignalSpy failed;
};

} // namespace

// How the program starts: what stands there first, and what comes of each of its ways.
class AppTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersItsWaysAtFirst();
    void triesTheSampleByMouse();
    void startsEmptyByKeyboard();
    void goesBackFromTheForm();
    void opensAFileAndRemembersIt();
    void opensOneAgainFromTheStartPage();
    void asksAsWhomOneWorks();
    void goesOnWhenItIsSaidAsWhom();
    void speaksAnotherLanguageInANewWindow();
    void connectsToAServer();
    void asksForThePasswordThatIsMissing();
    void asksForThePasswordOfAFile();
    void hasATemporaryPasswordChanged();
    void saysAtTheStartWhatCannotBeOpened();
    void keepsTheWindowWhenAnotherFileCannotBeOpened();
    void looksAtADayAndComesBack();
    void replacesTheWorkspaceInItsWindow();
    void showsLongWorkBeforeThereIsAWindow();
    void stopsLongWork();

private:
    QString workspace(const QString &name) const;
    static void setPassword(const QString &path, const QString &password, bool temporary);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AppTest::initTestCase()
{
    static QTemporaryDir home; // the heads of chains are kept there
    qputenv("XDG_DATA_HOME", home.filePath(u"share"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
}

void AppTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString AppTest::workspace(const QString &name) const
{
    const QString path = m_folder->filePath(name + u".muster"_s);
    if (!Workspace::create(path, {name, u"ada@x.example"_s, u"Ada"_s, u"King"_s}))
        qFatal("The workspace of the test could not be made");
    return path;
}

void AppTest::offersItsWaysAtFirst()
{
    Program program(m_folder->path());
    program.app.start();
    QVERIFY(program.startPage());
    for (const QString &way : {u"trySample"_s, u"startEmpty"_s, u"openFile"_s, u"connectServer"_s}) {
        auto *button = program.atStart<QPushButton>(way);
        QVERIFY2(button && button->isEnabled() && !button->text().isEmpty(), qPrintable(way));
    }
    QVERIFY(!program.app.session());
    QVERIFY(program.mistake().isEmpty());
}

void AppTest::triesTheSampleByMouse()
{
    Program program(m_folder->path());
    program.app.start();
    QTest::mouseClick(program.atStart<QPushButton>(u"trySample"_s), Qt::LeftButton);
    QTRY_COMPARE(program.opened.size(), 1);
    QCOMPARE(program.sampleUsers, App::DefaultSampleUsers);
    QVERIFY(program.window().isVisible());
    QVERIFY(program.window().windowTitle().contains(u"Sample Ltd"_s));
    QVERIFY(!program.startPage());
    QVERIFY(RecentWorkspaces(program.path(u"settings.ini"_s)).paths().isEmpty()); // it is gone with the program
}

void AppTest::startsEmptyByKeyboard()
{
    Program program(m_folder->path());
    program.app.start();
    QVERIFY(QTest::qWaitForWindowActive(program.startPage()));
    program.atStart<QPushButton>(u"startEmpty"_s)->setFocus();
    QTest::keyClick(program.startPage()->focusWidget(), Qt::Key_Space);
    auto *organization = program.atStart<QLineEdit>(u"organization"_s);
    QVERIFY(organization && organization->hasFocus()); // one goes on typing
    auto *create = program.atStart<QPushButton>(u"create"_s);
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(organization, u"Contoso"_s);
    for (const QString &words : {u"Grace"_s, u"Mbeki"_s, u"grace@contoso.example"_s}) {
        QTest::keyClick(program.startPage()->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(program.startPage()->focusWidget(), words);
    }
    QVERIFY(create->isEnabled());
    const QString path = m_folder->filePath(u"Contoso.muster"_s);
    program.answers.paths << path;
    QTest::keyClick(program.startPage()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(program.opened.size(), 1);
    QVERIFY(QFile::exists(path));
    QVERIFY(program.window().windowTitle().contains(u"Contoso"_s));
    QCOMPARE(program.app.session()->context().info().operatorName, u"Grace Mbeki"_s);
    QCOMPARE(RecentWorkspaces(program.path(u"settings.ini"_s)).paths(), QStringList {path});
}

void AppTest::goesBackFromTheForm()
{
    Program program(m_folder->path());
    program.app.start();
    QTest::mouseClick(program.atStart<QPushButton>(u"startEmpty"_s), Qt::LeftButton);
    QVERIFY(!program.atStart<QPushButton>(u"trySample"_s));
    QTest::mouseClick(program.atStart<QPushButton>(u"back"_s), Qt::LeftButton);
    QVERIFY(program.atStart<QPushButton>(u"trySample"_s));
    QVERIFY(!program.atStart<QLineEdit>(u"organization"_s));
}

void AppTest::opensAFileAndRemembersIt()
{
    Program program(m_folder->path());
    const QString path = workspace(u"North"_s);
    program.app.openFile(path);
    QTRY_COMPARE(program.opened.size(), 1);
    QVERIFY(program.window().isVisible());
    QCOMPARE(program.app.session()->context().info().location, path);
    QVERIFY(!program.startPage());
    QCOMPARE(RecentWorkspaces(program.path(u"settings.ini"_s)).paths(), QStringList {path});
}

void AppTest::opensOneAgainFromTheStartPage()
{
    const QString path = workspace(u"North"_s);
    RecentWorkspaces(m_folder->filePath(u"settings.ini"_s)).add(path);
    Program program(m_folder->path());
    program.app.start();
    const auto links = program.startPage()->findChildren<LinkButton *>();
    const auto link = std::find_if(links.cbegin(), links.cend(), [](const LinkButton *one) { return one->text() == u"North"_s; });
    QVERIFY(link != links.cend() && (*link)->isVisible());
    QTest::mouseClick(*link, Qt::LeftButton);
    QTRY_COMPARE(program.opened.size(), 1);
    QCOMPARE(program.app.session()->context().info().location, path);
}

// Two could be meant: it asks once, remembers, and asks again where that account is closed.
void AppTest::asksAsWhomOneWorks()
{
    const QString path = workspace(u"North"_s);
    const auto change = [&path](const Change &one) {
        OpenOptions options;
        options.operatorEmail = u"ada@x.example"_s;
        const auto opened = Workspace::open(path, options);
        if (!opened || !(*opened)->apply({{one}, {}, 0}).result())
            qFatal("The change of the test was refused");
    };
    change(change::addUser({{Field::Email, u"bo@x.example"_s}, {Field::FirstName, u"Bo"_s}, {Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}}));
    {
        Program program(m_folder->path());
        program.app.openFile(path); // closed without an answer: nothing is opened
        QTRY_COMPARE(program.answers.choiceQuestions.size(), 1);
        QVERIFY(program.opened.isEmpty());
        program.answers.choices << u"bo"_s;
        program.app.openFile(path);
        QTRY_COMPARE(program.opened.size(), 1);
        QCOMPARE(program.app.session()->context().info().operatorEmail, u"bo@x.example"_s);
    }
    {
        Program program(m_folder->path());
        program.app.openFile(path);
        QTRY_COMPARE(program.opened.size(), 1);
        QVERIFY(program.answers.choiceQuestions.isEmpty());
        QCOMPARE(program.app.session()->context().info().operatorEmail, u"bo@x.example"_s);
    }
    change(change::editUser(u"bo@x.example"_s, {{Field::Status, u"disabled"_s}}));
    Program program(m_folder->path());
    program.answers.choices << QString();
    program.app.openFile(path);
    QTRY_COMPARE(program.opened.size(), 1);
    QCOMPARE(program.answers.choiceQuestions.size(), 1);
    QVERIFY(program.answers.choiceQuestions.first().title.contains(u"bo@x.example"_s));
    QCOMPARE(program.app.session()->context().info().operatorEmail, u"ada@x.example"_s);
}

// With a file from outside, the question is the only window there is.
void AppTest::goesOnWhenItIsSaidAsWhom()
{
    const QString path = workspace(u"People"_s);
    const Change second = newUser(u"bo@x.example"_s, {{Field::AccountType, keyOf(AccountType::Admin)}, {Field::Roles, QStringList {u"Administrator"_s}}, {Field::Status, keyOf(Status::Active)}});
    MUSTER_VERIFY((*Workspace::open(path))->apply({{second}, {}}).result());
    PromptDialogs prompts;
    Program program(m_folder->path(), &prompts);
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *accept = dialog ? dialog->findChild<QPushButton *>(u"accept"_s) : nullptr;
        if (accept && accept->isEnabled())
            accept->click();
    });
    look.start(20);
    constexpr int Opened = 42;
    connect(&program.app, &App::opened, &look, [&look] { QTimer::singleShot(300, &look, [] { QApplication::exit(Opened); }); });
    QTimer::singleShot(30'000, &look, [] { QApplication::exit(1); });
    program.app.openFile(path);
    QCOMPARE(QApplication::exec(), Opened);
    QVERIFY(program.window().isVisible());
}

void AppTest::speaksAnotherLanguageInANewWindow()
{
    const auto back = qScopeGuard([] { setLanguage(QString()); });
    Program program(m_folder->path());
    program.app.openSample(12);
    QTRY_COMPARE(program.opened.size(), 1);
    const QString path = program.app.session()->context().info().location;
    program.app.session()->commands().action(u"view.language.de"_s)->trigger();
    QTRY_COMPARE(program.opened.size(), 2);
    QCOMPARE(program.app.session()->context().info().location, path);
    QCOMPARE(rememberedLanguage(), u"de"_s);
    QCOMPARE(program.app.session()->commands().action(u"edit.selectAll"_s)->text(), u"Alles auswählen"_s);
    QVERIFY(program.app.session()->commands().action(u"view.language.de"_s)->isChecked());
    QVERIFY(RecentWorkspaces(program.path(u"settings.ini"_s)).paths().isEmpty()); // the sample is gone with the program
}

// By its location, which is offered again; the password that was pasted with it stands nowhere.
void AppTest::connectsToAServer()
{
    const Place place(Engine::Postgresql, u"team"_s);
    MUSTER_VERIFY(Workspace::create(place.location(), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}));
    Program program(m_folder->path());
    program.app.start();
    QTest::mouseClick(program.atStart<QPushButton>(u"connectServer"_s), Qt::LeftButton);
    auto *form = program.startPage()->findChild<ConnectDialog *>();
    QVERIFY(form);
    form->findChild<QLineEdit *>(u"server"_s)->insert(QString(place.location()).replace(u"muster@"_s, u"muster:s3cr3t@"_s));
    QTest::keyClick(form->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, 30'000);
    QFile settings(program.path(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    QVERIFY(kept.contains("schema=team") && !kept.contains("s3cr3t"));
    const RecentWorkspaces recent(program.path(u"settings.ini"_s));
    QVERIFY(PostgresLocation::parse(recent.lastServer())->account() == PostgresLocation::parse(place.location())->account());
    QVERIFY(RecentWorkspaces::nameOf(recent.lastServer()).startsWith(u"team"_s));
    ServerPasswords::instance().forget(PostgresLocation::parse(place.location())->account(), "s3cr3t");
}

// A server that wants a password nobody has: the form says so. Where it is another one later, while the window is open, the form comes
// again, and with it the connection; the window stays.
void AppTest::asksForThePasswordThatIsMissing()
{
    PostgresServer server({u"fsync=off"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    const QString location = server.location(u"team"_s);
    const QString account = PostgresLocation::parse(location)->account();
    ServerPasswords::instance().hold(account, u"s3cr3t"_s);
    MUSTER_VERIFY(Workspace::create(location, {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}));
    ServerPasswords::instance().forget(account, "s3cr3t");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    Program program(m_folder->path());
    const auto form = [&program]() -> ConnectDialog * {
        const QWidget *page = program.startPage() ? static_cast<QWidget *>(program.startPage()) : &program.window();
        auto *found = page->findChild<ConnectDialog *>();
        return found && found->isVisible() ? found : nullptr;
    };
    const auto answer = [](ConnectDialog *dialog, const QString &password) {
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(password);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
    };
    program.app.openFile(location);
    QTRY_VERIFY_WITH_TIMEOUT(program.startPage() && form(), 30'000);
    answer(form(), u"s3cr3t"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, 30'000);

    server.sql(u"ALTER ROLE muster PASSWORD 'an0ther'"_s);
    server.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'muster'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form(), 60'000);
    answer(form(), u"an0ther"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!form(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.app.session()->context().workspace().standing() == Standing::There, 60'000);
    QCOMPARE(program.opened.size(), 1);
    ServerPasswords::instance().forget(account, "an0ther");
}

void AppTest::setPassword(const QString &path, const QString &password, bool temporary)
{
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace && (*workspace)->setPassword({.user = u"ada@x.example"_s, .hash = *Password::hash(password), .temporary = temporary}).result());
}

template <typename T>
static T *shownDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<T *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void AppTest::asksForThePasswordOfAFile()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    const QString path = workspace(u"guarded"_s);
    setPassword(path, u"glacier tuba onion ninety"_s, false);
    Program program(m_folder->path());
    program.app.openFile(path);
    QTRY_VERIFY(shownDialog<FileSignInDialog>());
    const auto answer = [](const QString &password) {
        auto *dialog = shownDialog<FileSignInDialog>();
        QCOMPARE(dialog->address(), u"ada@x.example"_s);
        auto *field = dialog->findChild<QLineEdit *>(u"password"_s);
        field->setText(password);
        QTest::keyClick(field, Qt::Key_Return);
    };
    answer(u"glacier tuba onion"_s);
    QTRY_VERIFY(shownDialog<FileSignInDialog>() && !shownDialog<FileSignInDialog>()->findChild<QLabel *>(u"mistake"_s)->text().isEmpty());
    QCOMPARE(program.opened.size(), 0);
    answer(u"glacier tuba onion ninety"_s);
    QTRY_COMPARE(program.opened.size(), 1);
    QCOMPARE(program.app.session()->context().info().operatorEmail, u"ada@x.example"_s);
    QVERIFY(!shownDialog<SetPasswordDialog>());
    QFile settings(program.path(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("tuba"));
    // As long as the program runs, it is not asked again
    program.app.openFile(path);
    QTRY_COMPARE(program.opened.size(), 2);
}

void AppTest::hasATemporaryPasswordChanged()
{
    const QString path = workspace(u"temporary"_s);
    setPassword(path, u"glacier tuba onion ninety"_s, true);
    Program program(m_folder->path());
    program.app.openFile(path);
    QTRY_VERIFY(shownDialog<FileSignInDialog>());
    shownDialog<FileSignInDialog>()->findChild<QLineEdit *>(u"password"_s)->setText(u"glacier tuba onion ninety"_s);
    shownDialog<FileSignInDialog>()->accept();
    QTRY_VERIFY(shownDialog<SetPasswordDialog>());
    auto *dialog = shownDialog<SetPasswordDialog>();
    auto *set = dialog->findChild<DialogButtons *>()->acceptButton();
    QVERIFY(!set->isEnabled());
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"password12345"_s);
    QVERIFY(!set->isEnabled()); // easily guessed
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"marble fjord unicycle tax"_s);
    QVERIFY(set->isEnabled());
    set->click();
    const auto opens = [&path](const QString &password) {
        OpenOptions options;
        options.password = password;
        return Workspace::open(path, options).has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(opens(u"marble fjord unicycle tax"_s), 20'000);
    QVERIFY(!opens(u"glacier tuba onion ninety"_s));
}

void AppTest::saysAtTheStartWhatCannotBeOpened()
{
    Program program(m_folder->path());
    program.app.openFile(m_folder->filePath(u"nowhere.muster"_s));
    QTRY_COMPARE(program.failed.size(), 1);
    QVERIFY(program.startPage());
    QVERIFY2(program.mistake().contains(u"nowhere.muster"_s), qPrintable(program.mistake()));
    QVERIFY(program.atStart<QPushButton>(u"openFile"_s)->isEnabled());

    program.answers.paths << workspace(u"North"_s); // and goes on from there
    QTest::mouseClick(program.atStart<QPushButton>(u"openFile"_s), Qt::LeftButton);
    QTRY_COMPARE(program.opened.size(), 1);
    QVERIFY(!program.startPage());
}

void AppTest::keepsTheWindowWhenAnotherFileCannotBeOpened()
{
    Program program(m_folder->path());
    const QString path = workspace(u"North"_s);
    program.app.openFile(path);
    QTRY_COMPARE(program.opened.size(), 1);
    QFile other(m_folder->filePath(u"other.muster"_s));
    QVERIFY(other.open(QFile::WriteOnly) && other.write("not a workspace") > 0);
    other.close();
    program.app.openFile(other.fileName());
    QTRY_COMPARE(program.failed.size(), 1);
    QVERIFY(!program.startPage());
    QVERIFY2(program.refusal().contains(u"other.muster"_s), qPrintable(program.refusal()));
    QCOMPARE(program.app.session()->context().info().location, path);
    QVERIFY(program.window().isVisible());
}

// The window says that it is the past, and nothing can be changed there.
void AppTest::looksAtADayAndComesBack()
{
    const QString path = m_folder->filePath(u"old.muster"_s);
    OpenOptions longAgo;
    longAgo.clock = [] { return QDateTime::currentMSecsSinceEpoch() - qint64(60) * 24 * 3'600'000; };
    QVERIFY(Workspace::create(path, {u"Old"_s, u"ada@x.example"_s, u"Ada"_s, u"King"_s}, longAgo));
    Program program(m_folder->path());
    program.app.openFile(path);
    QTRY_COMPARE(program.opened.size(), 1);
    const auto session = [&program] { return program.app.session(); };
    QVERIFY(session()->context().workspace().apply({{newUser(u"kim@x.example"_s)}, {}, 0}).result());
    QVERIFY(!session()->commands().action(u"view.today"_s)->isEnabled());
    const auto users = [&session] { return session()->context().workspace().read(ListIds {{Table::Users}}).result()->ids.size(); };
    QCOMPARE(users(), 2);

    session()->commands().action(u"view.day"_s)->trigger();
    auto *dialog = session()->window().findChild<DayDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QDateEdit *>()->maximumDate(), QDate::currentDate().addDays(-1));
    dialog->accept();
    QTRY_COMPARE(program.opened.size(), 2);
    QVERIFY(session()->context().info().moment);
    QCOMPARE(users(), 1);
    auto *banner = session()->window().findChild<BannerLine *>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(QLocale().toString(QDate::currentDate().addMonths(-1), QLocale::LongFormat)));
    QVERIFY(!session()->commands().action(u"users.add"_s)->isEnabled());
    QVERIFY(!session()->commands().action(u"audit.verify"_s) || !session()->commands().action(u"audit.verify"_s)->isEnabled());

    Q_EMIT banner->linkActivated();
    QTRY_COMPARE(program.opened.size(), 3);
    QVERIFY(!session()->context().info().moment);
    QCOMPARE(users(), 2);
}

void AppTest::replacesTheWorkspaceInItsWindow()
{
    Program program(m_folder->path());
    program.app.openFile(workspace(u"North"_s));
    QTRY_COMPARE(program.opened.size(), 1);
    const QPointer<MainWindow> first = &program.window();
    const QString south = workspace(u"South"_s);
    program.app.openFile(south);
    QTRY_COMPARE(program.opened.size(), 2);
    QCOMPARE(program.app.session()->context().info().location, south);
    QVERIFY(program.window().isVisible());
    QTRY_VERIFY(!first); // two windows on two workspaces would invite mistakes
}

void AppTest::showsLongWorkBeforeThereIsAWindow()
{
    Program program(m_folder->path());
    program.sampleIsSlow = true;
    program.app.openSample(50);
    QVERIFY(!program.startPage()); // quick work shows only what it makes
    program.slowSample.setProgressRange(0, 4);
    program.slowSample.setProgressValue(1);
    QTRY_VERIFY(program.startPage());
    auto *bar = program.startPage()->findChild<QProgressBar *>();
    QTRY_VERIFY(bar->isVisible() && bar->maximum() == 4 && bar->value() == 1);
    QVERIFY(!program.atStart<QPushButton>(u"trySample"_s)->isEnabled());

    program.finishSample(m_folder->filePath(u"unused.muster"_s));
    QTRY_VERIFY(program.mistake().contains(u"sample-1"_s)); // where it was wanted there is none
    QVERIFY(!bar->isVisible());
    QVERIFY(program.atStart<QPushButton>(u"trySample"_s)->isEnabled());
}

void AppTest::stopsLongWork()
{
    Program program(m_folder->path());
    program.sampleIsSlow = true;
    program.app.openSample(50);
    QTRY_VERIFY(program.atStart<QPushButton>(u"stop"_s));
    QTest::mouseClick(program.atStart<QPushButton>(u"stop"_s), Qt::LeftButton);
    QTRY_VERIFY(program.slowSample.isCanceled());
    program.slowSample.finish();
    QTRY_COMPARE(program.failed.size(), 1);
    QVERIFY(program.mistake().isEmpty()); // it was wanted so
    QVERIFY(program.atStart<QPushButton>(u"trySample"_s)->isEnabled());
    QVERIFY(!program.app.session());
}

QTEST_MAIN(AppTest)
#include "AppTest.moc"
