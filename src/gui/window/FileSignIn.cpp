// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/FileSignIn.h"

#include "gui/window/FileSignInDialog.h"
#include "gui/shell/RememberedPasswords.h"
#include "net/secrets/Keychain.h"
#include "storage/ServerPasswords.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString keyOf(const QString &path)
{
    return u"signedIn/"_s + QString::fromLatin1(QFileInfo(path).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

FileSignIn::FileSignIn(RememberedPasswords &remembered, const QString &settingsFile)
    : m_remembered(remembered)
    , m_settingsFile(settingsFile)
{
}

std::optional<QString> FileSignIn::held(const QString &path, const QString &address) const
{
    const std::optional<QByteArray> password = address.isEmpty() ? std::nullopt : ServerPasswords::instance().of(Keychain::accountOfFile(path, address));
    return password ? std::optional(QString::fromUtf8(*password)) : std::nullopt;
}

QString FileSignIn::lastOf(const QString &path) const
{
    return QSettings(m_settingsFile, QSettings::IniFormat).value(keyOf(path)).toString();
}

void FileSignIn::ask(QWidget *parent, const QString &path, const QString &address, const QString &mistake, Go go)
{
    if (!mistake.isEmpty())
        return askBy(parent, path, address, mistake, go);
    if (held(path, address))
        return go(address);
    const QPointer<QWidget> window(parent);
    m_remembered.read(Keychain::accountOfFile(path, address), [this, window, path, address, go](const std::optional<QString> &password) {
        if (!password)
            return askBy(window, path, address, {}, go);
        ServerPasswords::instance().hold(Keychain::accountOfFile(path, address), *password);
        go(address);
    });
}

void FileSignIn::askBy(QWidget *parent, const QString &path, const QString &address, const QString &mistake, const Go &go)
{
    if (m_dialog)
        return m_dialog->raise();
    const QString asked = Keychain::accountOfFile(path, address);
    const bool goesOn = !mistake.isEmpty() && m_typed && m_typed->account == asked; // with what was chosen
    m_dialog = new FileSignInDialog(QFileInfo(path).completeBaseName(), address, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRemembers(goesOn ? m_typed->remembers : m_remembered.has(asked));
    m_dialog->say(mistake);
    connect(m_dialog, &QDialog::accepted, this, [this, path, go] {
        const QString account = Keychain::accountOfFile(path, m_dialog->address());
        ServerPasswords::instance().hold(account, m_dialog->password());
        m_typed = Typed {account, m_dialog->remembers()};
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(keyOf(path), m_dialog->address());
        go(m_dialog->address());
    });
    m_dialog->open();
}

void FileSignIn::remember(const QString &path, const QString &address)
{
    const std::optional<QString> password = held(path, address);
    if (m_typed && password && m_typed->account == Keychain::accountOfFile(path, address))
        m_remembered.keep(m_typed->account, *password, m_typed->remembers);
    m_typed.reset();
}

} // namespace muster
