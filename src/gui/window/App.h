// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/RecentWorkspaces.h"
#include "gui/window/Session.h"

#include <QObject>
#include <QTemporaryDir>

namespace muster {

class FileSignIn;
class RememberedPasswords;
class ServerSignIn;
class StartPage;
struct Work;

// The program: shows the start page until there is a workspace, then its window; replaces it when another is opened.
// What takes longer than a moment shows its progress in the one that stands there; where there is none yet, the start page comes.
class App : public QObject
{
    Q_OBJECT

public:
    static constexpr int DefaultSampleUsers = 1024;

    App(Theme &theme, WorkspaceContextParts parts, const PageRegistry &registry);
    ~App() override;

    void start(); // the start page
    void openFile(const QString &path); // as whom it was opened last; asks where several could be meant
    void openAs(const QString &path, const QString &operatorEmail);
    void setAsksWho(bool asks) { m_asksWho = asks; } // false: nobody is there to answer; where several could be meant, the first is
    void openSample(int users);
    void create(const NewWorkspace &wanted, const QString &path);

    Session *session() const { return m_session.get(); }

Q_SIGNALS:
    void opened(); // session() is another one
    void failed(const muster::Error &error);

private:
    using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

    FileActions actions();
    using Take = std::function<void(std::shared_ptr<Workspace>)>;

    void open(const QString &path, const QString &operatorEmail, Take take); // asks for a password where one is needed
    void failOrSignIn(const QString &path, const QString &operatorEmail, const Error &error);
    void signIn(const QString &path, const QString &operatorEmail, const Error &error);
    void show(std::shared_ptr<Workspace> workspace, bool remember);
    void takeOperator(std::shared_ptr<Workspace> workspace);
    void goOnAs(std::shared_ptr<Workspace> workspace, const QString &email);
    void askWho(std::shared_ptr<Workspace> workspace, const QString &question = {});
    void workAs(const Workspace &workspace, const QString &email); // and remembers it
    void lookAt(std::optional<QDate> day);
    void reopen();
    template <typename T>
    void watch(const QString &text, const QFuture<T> &future);
    void showWork(const Work &work);
    bool isAtStart() const; // the start page is what one sees
    void chooseFile();
    void chooseServer();
    void askForServer(const QString &location);
    void askAgain(const QString &account);
    void choosePlace(const NewWorkspace &wanted);
    void fail(const Error &error);

    Theme &m_theme;
    WorkspaceContextParts m_parts;
    PageRegistry m_registry;
    RecentWorkspaces m_recent;
    std::unique_ptr<RememberedPasswords> m_passwords;
    std::unique_ptr<ServerSignIn> m_servers;
    std::unique_ptr<FileSignIn> m_files;
    QTemporaryDir m_sampleFolder;
    int m_samples = 0;
    bool m_asksWho = true;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StartPage> m_start;
};

} // namespace muster
