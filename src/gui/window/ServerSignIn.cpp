// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ServerSignIn.h"

#include "gui/shell/ConnectDialog.h"
#include "gui/shell/RememberedPasswords.h"
#include "net/secrets/Keychain.h"
#include "storage/ServerPasswords.h"
#include "storage/postgresql/PostgresLocation.h"

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;
namespace muster {

constexpr auto ReadLimit = 5s; // somebody waits for the window, and can type it in as well

ServerSignIn::ServerSignIn(FileChoice &files, RememberedPasswords &remembered)
    : m_files(files)
    , m_remembered(remembered)
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
    m_dialog->setRemembers(m_remembered.has(accountOf(location)));
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
    m_remembered.keep(account, password, dialog.remembers());
}

} // namespace muster
