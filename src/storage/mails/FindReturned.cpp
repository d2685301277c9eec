// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/FindReturned.h"

#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Table.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace muster {

namespace {

bool asks(const Change &change)
{
    constexpr std::array fields {Field::ActivationAsked, Field::ResetAsked, Field::InvitationAsked};
    return std::any_of(fields.cbegin(), fields.cend(), [&change](Field field) { return change.set.contains(field) && !change.set.value(field).isNull(); });
}

// A new account with a password of its own is asked to activate it (U9), and who is invited is told.
bool asksByItself(const Change &change)
{
    const bool isNew = change.verb == Verb::Add;
    return isNew && (change.object == ObjectKind::Invitation || (change.object == ObjectKind::User && change.set.text(Field::SignIn) == keyOf(SignIn::Password)));
}

} // namespace

FindReturned FindReturned::before(const QVector<Change> &changes)
{
    FindReturned find;
    for (const Change &change : changes) {
        const QString reference = change.reference(change.object);
        if (asksByItself(change))
            find.addresses.append(change.set.text(Field::Email));
        else if (change.verb == Verb::Edit && asks(change))
            (reference.contains(u'@') ? find.addresses : find.objects).append(reference);
    }
    return find;
}

Result<QVector<ReturnedMail>> FindReturned::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Mails); !allowed)
        return tl::unexpected(allowed.error());
    QMap<QString, QString> known; // as people write them, by key
    for (const QString &address : addresses)
        known.insert(emailKey(address), address);
    const QString ids = jsonOf(objects);
    Result<void> read = objects.isEmpty() ? Result<void>() : reader.database.each("mails.addresses", {ids, ids}, [&](const SqlRow &row) {
        known.insert(emailKey(row.text(0)), row.text(0));
        return true;
    });
    QMap<QString, ReturnedMail> found;
    if (read && !known.isEmpty())
        read = reader.database.each("mails.returned", {jsonOf(QStringList(known.keys()))}, [&](const SqlRow &row) {
            found.insert(row.text(0), {known.value(row.text(0)), row.integer(1), row.text(2)});
            return true;
        });
    return read ? Result<QVector<ReturnedMail>>(QVector<ReturnedMail>(found.cbegin(), found.cend())) : tl::unexpected(read.error());
}

} // namespace muster
