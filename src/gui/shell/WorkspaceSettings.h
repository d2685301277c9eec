// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

namespace muster {

// What is remembered of one workspace on this computer. Keys are paths: "users/showDisabled".
class WorkspaceSettings : public QObject
{
    Q_OBJECT

public:
    // `file`: an INI file; empty: the user's own.
    explicit WorkspaceSettings(const QString &workspaceId, const QString &file = {}, QObject *parent = nullptr);

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    bool flag(const QString &key, bool otherwise = false) const { return value(key, otherwise).toBool(); }
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    QStringList keysBelow(const QString &group) const; // direct children: names of saved views, say

Q_SIGNALS:
    void changed(const QString &key);

private:
    QString path(const QString &key) const { return m_group + key; }

    mutable QSettings m_settings;
    QString m_group;
};

// Keys that more than one class looks at.
namespace setting {
inline const QString Operator = QStringLiteral("operator"); // address of whom one works as
inline const QString ShowDisabled = QStringLiteral("users/showDisabled"); // bool, false at first
inline const QString ShowPending = QStringLiteral("users/showPending"); // bool, false at first
inline const QString Pager = QStringLiteral("users/pager"); // bool, false at first
inline const QString PageSize = QStringLiteral("users/pageSize"); // 25, 50 or 100
} // namespace setting

} // namespace muster
