// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/App.h"

#include "gui/shell/FileChoice.h"
#include "gui/shell/Prompts.h"
#include "gui/window/FileSignIn.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/RememberedPasswords.h"
#include "gui/window/ServerSignIn.h"
#include "gui/shell/SettingsFile.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"
#include "gui/shell/WorkspaceSettings.h"
#include "storage/queries/FindOperators.h"
#include "texts/ErrorText.h"

#include <QApplication>
#include <QEventLoopLocker>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

// For people at a window, who ask again with every letter.
static OpenOptions optionsFor(const QString &operatorEmail = {})
{
    OpenOptions options;
    options.operatorEmail = operatorEmail;
    options.indexUsers = true;
    return options;
}

App::App(Theme &theme, WorkspaceContextParts parts, const PageRegistry &registry)
    : m_theme(theme)
    , m_parts(std::move(parts))
    , m_registry(registry)
    , m_recent(m_parts.settingsFile.isEmpty() ? settingsFile() : m_parts.settingsFile)
    , m_passwords(std::make_unique<RememberedPasswords>(m_parts.settingsFile.isEmpty() ? settingsFile() : m_parts.settingsFile))
    , m_servers(std::make_unique<ServerSignIn>(m_parts.files, *m_passwords))
    , m_files(std::make_unique<FileSignIn>(*m_passwords, m_parts.settingsFile.isEmpty() ? settingsFile() : m_parts.settingsFile))
{
    connect(m_servers.get(), &ServerSignIn::refused, this, &App::askAgain);
    connect(m_passwords.get(), &RememberedPasswords::notKept, this, [this] {
        if (m_session)
            m_session->context().say(tr("The password is not remembered: nothing on this computer that keeps passwords answers."));
    });
}

App::~App() = default;

void App::start()
{
    if (!m_start) {
        m_start = std::make_unique<StartPage>(m_recent);
        connect(m_start.get(), &StartPage::sampleWanted, this, [this] { openSample(DefaultSampleUsers); });
        connect(m_start.get(), &StartPage::openWanted, this, &App::chooseFile);
        connect(m_start.get(), &StartPage::serverWanted, this, &App::chooseServer);
        connect(m_start.get(), &StartPage::fileWanted, this, &App::openFile);
        connect(m_start.get(), &StartPage::createWanted, this, &App::choosePlace);
    }
    m_start->showRecent();
    m_start->setBusy({});
    m_start->show();
    m_start->raise();
}

FileActions App::actions()
{
    return {[this] { start(); }, [this] { chooseFile(); }, [this](const QString &path) { openFile(path); },
        [this] { openSample(DefaultSampleUsers); }, [] { QApplication::closeAllWindows(); },
        [this] { open(m_session->context().info().location, {}, [this](const auto &workspace) { askWho(workspace); }); },
        [this] { chooseServer(); }, [this](std::optional<QDate> day) { lookAt(day); }, [this] { reopen(); }};
}

void App::openFile(const QString &path)
{
    open(path, {}, [this](const std::shared_ptr<Workspace> &workspace) { takeOperator(workspace); });
}

void App::openAs(const QString &path, const QString &operatorEmail)
{
    open(path, operatorEmail, [this](const std::shared_ptr<Workspace> &workspace) { show(workspace, true); });
}

// Whoever has the file can work as anybody in it. But what they do stands in the audit trail under that name, so nobody works as
// somebody else without having said so.
void App::takeOperator(std::shared_ptr<Workspace> workspace)
{
    const WorkspaceInfo info = workspace->info();
    const QString last = WorkspaceSettings(info.id, m_parts.settingsFile).value(setting::Operator).toString();
    if (!last.isEmpty() && last != info.operatorEmail)
        goOnAs(std::move(workspace), last);
    else if (last.isEmpty() && info.operatorGuessed && m_asksWho)
        askWho(std::move(workspace));
    else
        show(std::move(workspace), true);
}

// Not as somebody else where that account is closed now.
void App::goOnAs(std::shared_ptr<Workspace> workspace, const QString &email)
{
    OpenOptions options = optionsFor(email);
    options.password = m_files->held(workspace->info().location, email);
    const Opening opening = Workspace::openLater(workspace->info().location, options);
    watch(tr("Opening…"), opening);
    whenDone(opening, this, [this, workspace, email](const Result<std::shared_ptr<Workspace>> &opened) {
        if (opened)
            show(*opened, true);
        else if (opened.error().code == ErrorCode::OperatorNotFound && m_asksWho)
            askWho(workspace, tr("“%1” can no longer sign in to “%2”. As whom do you work?").arg(email, workspace->info().organization));
        else
            failOrSignIn(workspace->info().location, email, opened.error());
    });
}

void App::askWho(std::shared_ptr<Workspace> workspace, const QString &question)
{
    const auto find = [this, workspace](const QString &text, const std::function<void(QVector<Choice>)> &found) {
        whenDone(workspace->read(FindOperators {text}), this, [found](const Result<QVector<OperatorChoice>> &operators) {
            QVector<Choice> choices;
            for (const OperatorChoice &one : operators.value_or(QVector<OperatorChoice>()))
                choices.append({one.email, one.name, one.roles.isEmpty() ? one.email : one.email + u" · "_s + one.roles});
            found(choices);
        });
    };
    QWidget *parent = m_session ? m_session->context().window() : m_start.get();
    if (m_start)
        m_start->setBusy({});
    // Where a file was opened from outside the question is the only window: the program does not end with it, but goes on
    const auto stay = std::make_shared<QEventLoopLocker>();
    m_parts.ask.choose(parent, {question.isEmpty() ? tr("As whom do you work in “%1”?").arg(workspace->info().organization) : question, tr("Work as"), find},
        [this, workspace, stay](const Choice &choice) { workAs(*workspace, choice.id); });
}

void App::workAs(const Workspace &workspace, const QString &email)
{
    WorkspaceSettings(workspace.info().id, m_parts.settingsFile).setValue(setting::Operator, email);
    openAs(workspace.info().location, email);
}

void App::lookAt(std::optional<QDate> day)
{
    const WorkspaceInfo info = m_session->context().info();
    if (!day)
        return openAs(info.location, info.operatorEmail);
    OpenOptions options = optionsFor(info.operatorEmail);
    options.password = m_files->held(info.location, info.operatorEmail);
    options.asOf = endOfDay(*day, QTimeZone::systemTimeZone());
    const Opening opening = Workspace::openLater(info.location, options);
    watch(tr("Opening…"), opening);
    whenDone(opening, this, [this](const Result<std::shared_ptr<Workspace>> &workspace) { workspace ? show(*workspace, false) : fail(workspace.error()); });
}

// In another language: what stands on the screen was made in the one before.
void App::reopen()
{
    const WorkspaceInfo info = m_session->context().info();
    lookAt(info.moment ? std::optional(QDateTime::fromMSecsSinceEpoch(info.moment->time).date()) : std::nullopt);
}

bool App::isAtStart() const
{
    return m_start && m_start->isVisible();
}

// Who has clicked there sees at once that it goes on.
template <typename T>
void App::watch(const QString &text, const QFuture<T> &future)
{
    if (isAtStart())
        m_start->setBusy(text);
    auto *watch = new WorkWatch(text, future, this);
    connect(watch, &WorkWatch::working, this, &App::showWork);
}

void App::showWork(const Work &work)
{
    if (m_session && !isAtStart()) {
        Q_EMIT m_session->context().working(work);
        return;
    }
    if (work.running && !isAtStart())
        start();
    if (m_start)
        m_start->showWork(work);
}

void App::openSample(int users)
{
    const QString path = m_sampleFolder.filePath(u"sample-%1.muster"_s.arg(++m_samples));
    const QFuture<Result<void>> sample = m_registry.makeSample(path, users);
    watch(tr("Making sample data…"), sample);
    whenDone(sample, this, [this, path](const Result<void> &made) {
        if (made)
            open(path, {}, [this](const std::shared_ptr<Workspace> &workspace) { show(workspace, false); });
        else
            fail(made.error());
    });
}

void App::create(const NewWorkspace &wanted, const QString &path)
{
    const auto make = [=]() -> Result<void> {
        const auto made = Workspace::create(path, wanted);
        return made ? Result<void>() : tl::unexpected(made.error());
    };
    whenDone(QtConcurrent::run(make), this, [this, path](const Result<void> &made) {
        if (made)
            openFile(path);
        else
            fail(made.error());
    });
}

void App::open(const QString &path, const QString &operatorEmail, Take take)
{
    OpenOptions options = optionsFor(operatorEmail);
    options.password = m_files->held(path, operatorEmail);
    const Opening opening = Workspace::openLater(path, options);
    watch(tr("Opening…"), opening);
    whenDone(opening, this, [this, path, operatorEmail, take, stay = std::make_shared<QEventLoopLocker>()](const Result<std::shared_ptr<Workspace>> &workspace) {
        if (workspace)
            take(*workspace);
        else
            failOrSignIn(path, operatorEmail, workspace.error());
    });
}

void App::failOrSignIn(const QString &path, const QString &operatorEmail, const Error &error)
{
    if (m_asksWho && (error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::PasswordWrong))
        signIn(path, operatorEmail, error);
    else
        fail(error);
}

// Whoever signs in says who they are, and is remembered as the one who works here.
void App::signIn(const QString &path, const QString &operatorEmail, const Error &error)
{
    const QString last = operatorEmail.isEmpty() ? m_files->lastOf(path) : operatorEmail;
    const QString address = last.isEmpty() ? error.parameters.value(0) : last;
    if (!m_session && !isAtStart())
        start();
    if (m_start)
        m_start->setBusy({});
    QWidget *parent = m_session && !isAtStart() ? m_session->context().window() : m_start.get();
    m_files->ask(parent, path, address, error.code == ErrorCode::PasswordWrong ? errorText(error) : QString(), [this, path](const QString &address) {
        open(path, address, [this, path, address](const std::shared_ptr<Workspace> &workspace) {
            WorkspaceSettings(workspace->info().id, m_parts.settingsFile).setValue(setting::Operator, address);
            show(workspace, true);
            m_files->remember(path, address); // in the window that says it where it cannot be
        });
    });
}

void App::show(std::shared_ptr<Workspace> workspace, bool remember)
{
    const bool isSample = workspace->info().location.startsWith(m_sampleFolder.path()); // it is gone with the program
    if (remember && !isSample)
        m_recent.add(workspace->info().location);
    // The old window goes last, so that the program does not end in between, and after the command that asked for this.
    std::shared_ptr<Session> old = std::move(m_session);
    m_session = std::make_unique<Session>(
        std::move(workspace), Session::Surroundings {m_parts, m_registry, actions(), m_recent, m_theme});
    m_session->window().show();
    if (m_start)
        m_start->hide();
    QMetaObject::invokeMethod(this, [old]() mutable { old.reset(); }, Qt::QueuedConnection);
    Q_EMIT opened();
}

void App::chooseFile()
{
    m_parts.files.open(QApplication::activeWindow(), {tr("Open a workspace"), {tr("Workspaces (*.muster)"), tr("All files (*)")}},
        [this](const QString &path) { openFile(path); });
}

void App::chooseServer()
{
    askForServer(m_recent.lastServer());
}

void App::askForServer(const QString &location)
{
    m_servers->ask(isAtStart() || !m_session ? static_cast<QWidget *>(m_start.get()) : &m_session->window(), location, [this](const QString &found) {
        const bool isOpen = m_session && !isAtStart() && m_session->context().info().location == found;
        if (!isOpen || m_session->context().workspace().standing() == Standing::There) // it goes on by itself
            openFile(found);
    });
}

// Of the workspace that is open: its connections come back as soon as a password does.
void App::askAgain(const QString &account)
{
    if (m_session && !isAtStart() && ServerSignIn::accountOf(m_session->context().info().location) == account)
        askForServer(m_session->context().info().location);
}

void App::choosePlace(const NewWorkspace &wanted)
{
    m_parts.files.save(m_start.get(), {tr("Keep the workspace as"), {tr("Workspaces (*.muster)")}, wanted.organization + u".muster"_s},
        [this, wanted](const QString &path) { create(wanted, path); });
}

void App::fail(const Error &error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    if (m_session && !isAtStart()) {
        if (!stopped)
            m_session->context().refuse(error);
    } else {
        start();
        m_start->showMistake(stopped ? QString() : errorText(error));
    }
    Q_EMIT failed(error);
    if (error.code == ErrorCode::ServerRefusesLogin && m_asksWho)
        askForServer(error.parameters.value(0));
}

} // namespace muster
