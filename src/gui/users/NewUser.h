// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Kinds.h"

#include <QMap>
#include <QStringList>

namespace muster {

// One row of the window that adds users (U6).
struct NewUser
{
    QString email {};
    QString firstName {};
    QString lastName {};
    AccountType accountType = AccountType::Standard;
    QStringList roles {QStringLiteral("standard-user")}; // keys
    QString classification {};
    QStringList groups {}; // names
    bool defaultGroup = false;
    bool sso = true;
    QString provider {};

    bool isBlank() const { return email.trimmed().isEmpty() && firstName.trimmed().isEmpty() && lastName.trimmed().isEmpty(); }
    QVector<Change> changes() const; // the user, and the groups it is put into
};

// Lines as they come from a spreadsheet, an address book or a mail: tabs, semicolons or commas between the cells, the address in
// any of them, "Ada King <ada@northwind.example>". Role names are understood when they are among `roles` (name → key).
QVector<NewUser> newUsersFromText(const QString &text, const QMap<QString, QString> &roles);

} // namespace muster
