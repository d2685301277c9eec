// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ServerSignIn.h"

#include "gui/shell/ConnectDialog.h"
#include "net/secrets/Keychain.h"
#include "storage/ServerPasswords.h"
#include "storage/postgresql/PostgresLocation.h"

#include <QFutureWatcher>
#include <QSettings>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

constexpr auto Key = "rememberedPasswords";
constexpr auto ReadLimit = 5s; // somebody waits for the window, and can type it in as well
constexpr auto WriteLimit = 60s; // nobody waits; somebody may have to unlock it first

ServerSignIn::ServerSignIn(FileChoice &files, const QString &settingsFile)
    : m_files(files)
    , m_settingsFile(settingsFile)
{
    ServerPasswords::instance().setSource([](const QString &account, ServerPasswords::Want) -> std::optional<QString> {
        const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), ReadLimit);
        return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : std::nullopt;
    });
    ServerPasswords::instance().setRefused([self = QPointer(this)](const QString &account) {
        QMetaObject::invokeMethod(qApp, [self, account] {
            if (self)
                Q_EMIT self->refused(account);
        }, Qt::QueuedConnection);
    });
}

ServerSignIn::~ServerSignIn()
{
    ServerPasswords::instance().setSource({});
    ServerPasswords::instance().setRefused({});
}

void ServerSignIn::ask(QWidget *parent, const QString &location, std::function<void(const QString &location)> go)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ConnectDialog(location, m_files, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRemembers(remembered().contains(accountOf(location)));
    connect(m_dialog, &QDialog::accepted, this, [this, go = std::move(go)] {
        take(*m_dialog);
        go(m_dialog->location());
    });
    m_dialog->open();
}

QString ServerSignIn::accountOf(const QString &location)
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(location);
    return parsed ? parsed->account() : QString();
}

void ServerSignIn::take(const ConnectDialog &dialog)
{
    const QString account = dialog.account();
    const QString password = dialog.password();
    if (!password.isEmpty())
        ServerPasswords::instance().hold(account, password);
    const bool keeps = dialog.remembers() && !password.isEmpty();
    const bool drops = !dialog.remembers() && remembered().contains(account);
    if (!keeps && !drops)
        return;
    auto *watcher = new QFutureWatcher<Keychain::Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, account, keeps] {
        watcher->deleteLater();
        const bool done = watcher->result().said == Keychain::Said::Done;
        if (done)
            setRemembered(account, keeps);
        else if (keeps)
            Q_EMIT notKept();
    });
    watcher->setFuture(QtConcurrent::run([account, password, keeps] {
        const QString name = Keychain::nameOf(account);
        return keeps ? Keychain::write(name, password, WriteLimit) : Keychain::remove(name, WriteLimit);
    }));
}

QStringList ServerSignIn::remembered() const
{
    return QSettings(m_settingsFile, QSettings::IniFormat).value(Key).toStringList();
}

void ServerSignIn::setRemembered(const QString &account, bool isKept)
{
    QStringList accounts = remembered();
    accounts.removeAll(account);
    if (isKept)
        accounts.append(account);
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(Key, accounts);
}

} // namespace muster
