// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

#include <QHash>

namespace muster {

struct Reader;

// One user by User ID: a row of Table::Users. UserNotFound when there is none.
struct UserById
{
    using Answer = Row;

    QString userId;

    Result<Row> answer(Reader &reader) const;
};

// The same by whatever a change may name a user by: User ID or address. UserNotFound.
struct UserByReference
{
    using Answer = Row;

    QString reference;

    Result<Row> answer(Reader &reader) const;
};

// The users that have some of these addresses: rows of Table::Users by key of the address, see emailKey.
struct UsersByEmail
{
    using Answer = QHash<QString, Row>;

    QStringList emails;

    Result<QHash<QString, Row>> answer(Reader &reader) const;
};

} // namespace muster
