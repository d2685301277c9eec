// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/RememberedPasswords.h"

#include "net/secrets/Keychain.h"

#include <QFutureWatcher>
#include <QSettings>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace muster {

constexpr auto Key = "rememberedPasswords";
constexpr auto ReadLimit = 5s; // somebody waits for the window, and can type it in as well
constexpr auto WriteLimit = 60s; // nobody waits; somebody may have to unlock it first

template <typename Take>
static void whenAnswered(QObject *owner, const QFuture<Keychain::Answer> &future, Take take)
{
    auto *watcher = new QFutureWatcher<Keychain::Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(future);
}

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
    whenAnswered(this, QtConcurrent::run([account] { return Keychain::read(Keychain::nameOf(account), ReadLimit); }), [take](const Keychain::Answer &kept) {
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
    whenAnswered(this, QtConcurrent::run(work), [this, account, writes](const Keychain::Answer &answer) {
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
