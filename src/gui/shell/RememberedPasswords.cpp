// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/RememberedPasswords.h"

#include "core/Afterwards.h"
#include "net/secrets/Keychain.h"

#include <QSettings>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace muster {

constexpr auto Key = "rememberedPasswords";
constexpr auto ReadLimit = 5s; // somebody waits for the window, and can type it in as well
constexpr auto WriteLimit = 60s; // nobody waits; somebody may have to unlock it first

RememberedPasswords::RememberedPasswords(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_settingsFile(settingsFile)
{
}

bool RememberedPasswords::has(const QString &account) const
{
    return accounts().contains(account);
}

void RememberedPasswords::read(const QString &account, std::function<void(const std::optional<QString> &)> take)
{
    if (!has(account))
        return take({});
    whenAnswered(QtConcurrent::run([account] { return Keychain::read(Keychain::nameOf(account), ReadLimit); }), this, [take](const Keychain::Answer &kept) {
        take(kept.said == Keychain::Said::Done ? std::optional(kept.secret) : std::nullopt);
    });
}

void RememberedPasswords::keep(const QString &account, const QString &password, bool keeps)
{
    const bool writes = keeps && !password.isEmpty();
    const bool drops = !keeps && has(account);
    if (!writes && !drops)
        return;
    const auto work = [account, password, writes] {
        const QString name = Keychain::nameOf(account);
        return writes ? Keychain::write(name, password, WriteLimit) : Keychain::remove(name, WriteLimit);
    };
    whenAnswered(QtConcurrent::run(work), this, [this, account, writes](const Keychain::Answer &answer) {
        if (answer.said == Keychain::Said::Done)
            note(account, writes);
        else if (writes)
            Q_EMIT notKept();
    });
}

QStringList RememberedPasswords::accounts() const
{
    return QSettings(m_settingsFile, QSettings::IniFormat).value(Key).toStringList();
}

void RememberedPasswords::note(const QString &account, bool isKept)
{
    QStringList all = accounts();
    all.removeAll(account);
    if (isKept)
        all.append(account);
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(Key, all);
}

} // namespace muster
