// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Kinds.h"
#include "core/Result.h"

#include <QStringList>

#include <optional>

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

    QStringList unknownRoles {}; // as they were pasted: somebody has to choose what they mean
    QStringList projects {}; // names
    Values more {}; // what was pasted besides, as changes have it
    std::optional<Error> fault {}; // of what was pasted, until it is edited

    bool isBlank() const { return email.trimmed().isEmpty() && firstName.trimmed().isEmpty() && lastName.trimmed().isEmpty(); }
    QVector<Change> changes() const; // the user, and the groups and projects it is put into
};

} // namespace muster
