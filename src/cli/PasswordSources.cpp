// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PasswordSources.h"

#include "cli/PasswordPrompt.h"
#include "cli/Terminal.h"
#include "net/secrets/Keychain.h"
#include "storage/ServerPasswords.h"
#include "storage/postgresql/PostgresLocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QSet>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct PasswordSourcesText
{
    Q_DECLARE_TR_FUNCTIONS(PasswordSources)
};

const QString OfAFile = u"file"_s; // the account that a named file of a password is held for
constexpr auto KeychainLimit = 2s; // a script may run here: who would unlock it?
constexpr qint64 LongestPassword = 10'000;

// Whether others may read it, or put another password there.
bool isOpenToOthers(const QFile &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file);
    return false;
#else
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return bool(file.permissions() & others);
#endif
}

// Where what a mail server is told came from. Work of other threads writes there.
struct MailPlace
{
    QMutex lock;
    QString file; // path; empty: there is none
    bool isInKeychain = false;
};

MailPlace &mailPlace()
{
    static MailPlace place;
    return place;
}

std::optional<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || isOpenToOthers(file))
        return {};
    return QString::fromUtf8(file.readLine(LongestPassword)).section(u'\n', 0, 0).section(u'\r', 0, 0);
}

// As a whole or not at all, and at no time open to others. What stands on further lines stays.
bool writeFirstLine(const QString &path, const QString &line)
{
    QByteArray rest;
    if (QFile old(path); old.open(QIODevice::ReadOnly)) {
        old.readLine();
        rest = old.readAll();
    }
    QSaveFile file(path);
    const QByteArray text = line.toUtf8() + '\n' + rest;
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size() && file.commit();
}

// What a file that was named has, an environment variable, the keychain where it answers at once, or whoever sits at the terminal.
std::optional<QString> passwordOf(const char *variable, const QString &account, const QString &question)
{
    if (const std::optional<QByteArray> named = ServerPasswords::instance().of(OfAFile))
        return QString::fromUtf8(*named);
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), KeychainLimit);
    return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : askPassword(question);
}

// Says what is wrong with it.
std::optional<QString> readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(PasswordSourcesText::tr("“%1” cannot be read (%2).").arg(path, file.errorString()));
        return {};
    }
    if (isOpenToOthers(file)) {
        complain(PasswordSourcesText::tr("Others may read “%1”, or write to it. Take that away: chmod 600 \"%1\".").arg(path));
        return {};
    }
    const QString password = QString::fromUtf8(file.readLine(LongestPassword)).section(u'\n', 0, 0).section(u'\r', 0, 0);
    if (password.isEmpty()) {
        complain(PasswordSourcesText::tr("The first line of “%1” has no password.").arg(path));
        return {};
    }
    return password;
}

std::optional<QString> passwordFor(const QString &account, ServerPasswords::Want want)
{
    if (want == ServerPasswords::Want::Wrong) // the one that somebody gave is to be mended, not covered up
        return {};
    const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), KeychainLimit);
    return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : askPassword(PasswordSourcesText::tr("Password of %1: ").arg(account.section(u' ', 0, 0)));
}

} // namespace

void PasswordSources::useKeychainAndTerminal()
{
    ServerPasswords::instance().setSource(passwordFor);
}

bool PasswordSources::usePasswordFile(const QString &path, const QStringList &locations)
{
    QSet<QString> accounts;
    for (const QString &location : locations) {
        if (const Result<PostgresLocation> parsed = PostgresLocation::parse(location)) // not: a file, an argument of another kind
            accounts.insert(parsed->account());
    }
    if (accounts.size() > 1) {
        complain(PasswordSourcesText::tr("--password-file is for one server, and two are named. Put their passwords into ~/.pgpass."));
        return false;
    }
    const std::optional<QString> read = readPasswordFile(path);
    if (!read)
        return false;
    const QString &password = *read;
    for (const QString &account : accounts)
        ServerPasswords::instance().hold(account, password);
    if (accounts.isEmpty()) {
        ServerPasswords::instance().hold(OfAFile, password);
        mailPlace().file = path;
    }
    return true;
}

std::optional<QString> PasswordSources::ofOperator(const QString &address, const QString &workspace)
{
    return passwordOf("MUSTER_PASSWORD", Keychain::accountOfFile(workspace, address), PasswordSourcesText::tr("Password of %1: ").arg(address));
}

std::optional<QString> PasswordSources::ofMail(const QString &account, const QString &question)
{
    MailPlace &place = mailPlace();
    const QMutexLocker locked(&place.lock);
    if (!place.file.isEmpty())
        return firstLineOf(place.file);
    if (qEnvironmentVariableIsSet("MUSTER_MAIL_PASSWORD"))
        return qEnvironmentVariable("MUSTER_MAIL_PASSWORD");
    const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), KeychainLimit);
    place.isInKeychain = kept.said == Keychain::Said::Done;
    return place.isInKeychain ? std::optional(kept.secret) : askPassword(question);
}

bool PasswordSources::keepOfMail(const QString &account, const QString &secret)
{
    MailPlace &place = mailPlace();
    const QMutexLocker locked(&place.lock);
    if (!place.file.isEmpty())
        return writeFirstLine(place.file, secret);
    return place.isInKeychain && Keychain::write(Keychain::nameOf(account), secret, KeychainLimit).said == Keychain::Said::Done;
}

std::optional<QString> PasswordSources::keptOfMail(const QString &account)
{
    MailPlace &place = mailPlace();
    const QMutexLocker locked(&place.lock);
    if (!place.file.isEmpty())
        return firstLineOf(place.file);
    const Keychain::Answer kept = place.isInKeychain ? Keychain::read(Keychain::nameOf(account), KeychainLimit) : Keychain::Answer();
    return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : std::nullopt;
}

bool PasswordSources::useMailFile(const QString &path, bool isNew)
{
    if (!isNew && !readPasswordFile(path))
        return false;
    if (isNew && !QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        complain(PasswordSourcesText::tr("Nothing can be written beside “%1”. Name a file in a folder of your own.").arg(path));
        return false;
    }
    const QMutexLocker locked(&mailPlace().lock);
    mailPlace().file = path;
    return true;
}

bool PasswordSources::canKeepOfMail()
{
    const QMutexLocker locked(&mailPlace().lock);
    return !mailPlace().file.isEmpty() || mailPlace().isInKeychain;
}

bool PasswordSources::useKeychainForMail(const QString &account)
{
    const Keychain::Said said = Keychain::read(Keychain::nameOf(account), KeychainLimit).said;
    if (said != Keychain::Said::Done && said != Keychain::Said::NotThere) {
        complain(PasswordSourcesText::tr("Nothing on this computer that keeps passwords answers. Name a file for it: --secret-file FILE."));
        return false;
    }
    const QMutexLocker locked(&mailPlace().lock);
    mailPlace().isInKeychain = true;
    return true;
}

std::optional<QString> PasswordSources::ofSync(const QString &account, const QString &name, const QString &file)
{
    if (!file.isEmpty())
        return readPasswordFile(file);
    if (qEnvironmentVariableIsSet("MUSTER_SYNC_SECRET"))
        return qEnvironmentVariable("MUSTER_SYNC_SECRET");
    const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), KeychainLimit);
    return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : askPassword(PasswordSourcesText::tr("Secret of %1: ").arg(name));
}

std::optional<QString> PasswordSources::ofScim(const QString &account, const QString &host)
{
    return passwordOf("MUSTER_SCIM_TOKEN", account, PasswordSourcesText::tr("Token for %1: ").arg(host));
}

} // namespace muster
