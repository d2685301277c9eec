// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "models/ObjectRow.h"
#include "storage/queries/FreeSeats.h"

#include <QFile>
#include <QHash>

namespace muster {

// tests/data/actions.txt: what can be done to an account in which state. The first row has the states, as status/sign-in.
inline QVector<QStringList> writtenActions()
{
    QFile file(QStringLiteral(MUSTER_TEST_DATA "/actions.txt"));
    QVector<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                rows.append(line.split(u' ', Qt::SkipEmptyParts));
        }
    }
    return rows;
}

// Mail goes out, or is at least waited with.
inline Change sendingMail()
{
    return change::editWorkspace({{Field::MailServer, QStringLiteral("smtp://mail.x.example:587")}, {Field::MailSender, QStringLiteral("mail@x.example")}, {Field::LinkPages, QStringLiteral("https://x.example/")}});
}

// What an account in such a state is made with; one that is locked is active, and fails too often afterwards.
inline Values valuesOf(const QString &state)
{
    const QString status = state.section(u'/', 0, 0);
    return {{Field::SignIn, state.section(u'/', 1)}, {Field::Status, status == QStringLiteral("locked") ? QStringLiteral("active") : status}, {Field::Mfa, status != QStringLiteral("pending")}};
}

// What an action of the table does; a password is set otherwise, which needs the same.
inline Change changeOf(const QString &action, const QString &user)
{
    if (action == QStringLiteral("users.delete"))
        return change::deleteUser(user);
    if (action == QStringLiteral("users.freeSeat"))
        return FreeSeats::changeOf(user, {QStringLiteral("analyst")}, true);
    static const QHash<QString, Values> sets {{QStringLiteral("users.activate"), {{Field::Status, QStringLiteral("active")}}},
        {QStringLiteral("users.deactivate"), {{Field::Status, QStringLiteral("disabled")}, {Field::SessionsEnded, qint64(0)}}}, {QStringLiteral("users.unlock"), {{Field::Locked, false}}},
        {QStringLiteral("users.resetMfa"), {{Field::Mfa, false}}}, {QStringLiteral("users.resetPassword"), {{Field::ResetAsked, qint64(0)}}}, {QStringLiteral("users.resendActivation"), {{Field::ActivationAsked, qint64(0)}}}, {QStringLiteral("users.endSessions"), {{Field::SessionsEnded, qint64(0)}}}, {QStringLiteral("users.password"), {{Field::PasswordTemporary, true}}}};
    return change::editUser(user, sets.value(action));
}

// The same object with something else in a column.
inline ObjectRow with(ObjectRow object, Column column, const QVariant &value)
{
    object.row.cells[columnIndex(object.table, column)] = value;
    return object;
}

} // namespace muster
