// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindUsers.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "storage/apply/Lookup.h"
#include "storage/queries/Listing.h"
#include "storage/queries/RowReader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

Result<Row> UserById::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    const auto ids = FindIds {Table::Users, {userId}}.answer(reader);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = ReadRows {Table::Users, *ids}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::UserNotFound, userId);
    return rows->first();
}

Result<Row> UserByReference::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    const Result<ResolvedRef> user = Lookup(reader.database).user(reference);
    return user ? UserById {user->uuid}.answer(reader) : tl::unexpected(user.error());
}

Result<QHash<QString, Row>> UsersByEmail::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    QJsonArray keys;
    for (const QString &email : emails)
        keys.append(emailKey(email));
    const QString json = QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
    const Condition where {u"u.email_key IN ({texts ?})"_s, {json}};
    QHash<QString, Row> users;
    const Result<void> read = RowReader(reader, Table::Users).read(where, u"u.email_key"_s, [&users](const Row &row) {
        users.insert(emailKey(row.cells.at(columnIndex(Table::Users, Column::Email)).toString()), row);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return users;
}

} // namespace muster
