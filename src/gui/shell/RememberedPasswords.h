// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace muster {

// Passwords that somebody wants to be remembered: they stand in the keychain, and the settings say of which accounts one does, so that
// the others are not asked for there.
class RememberedPasswords : public QObject
{
    Q_OBJECT

public:
    explicit RememberedPasswords(const QString &settingsFile, QObject *parent = nullptr);

    bool has(const QString &account) const;
    void read(const QString &account, std::function<void(const std::optional<QString> &password)> take); // waits for nothing that does not answer
    void keep(const QString &account, const QString &password, bool keeps); // or no longer; a blank one is not known anew

Q_SIGNALS:
    void notKept(); // the keychain did not take it

private:
    QStringList accounts() const;
    void note(const QString &account, bool isKept);

    QString m_settingsFile;
};

} // namespace muster
