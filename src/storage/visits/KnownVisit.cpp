// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits/KnownVisit.h"

#include "core/FieldDefinition.h"
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"

namespace muster {

QString KnownVisit::name() const
{
    return personName(firstName, lastName, email);
}

Result<KnownVisit> KnownVisit::find(Database &database, const QString &token, qint64 now)
{
    std::optional<KnownVisit> found;
    const Result<void> read = database.each("visits.find", {MailLink::hashOf(token), now}, [&found](const SqlRow &row) {
        found = KnownVisit {.userId = row.text(0), .email = row.text(1), .firstName = row.text(2), .lastName = row.text(3),
            .language = row.isNull(4) ? QString() : findField(ObjectKind::User, Field::PreferredLanguage)->allowed.value(row.integer(4)), .signature = row.text(5), .picture = row.value(6).toByteArray(),
            .needsCode = row.integer(7) == 0, .hasTemporary = row.integer(8) != 0, .mfa = row.integer(9) != 0, .mustHaveMfa = row.integer(10) != 0, .secret = row.value(11).toByteArray(), .step = row.integer(12), .recoveryCodes = int(row.integer(13))};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found ? Result<KnownVisit>(*found) : fail(ErrorCode::LinkExpired, QString::number(now));
}

Result<KnownVisit> ReadVisit::answer(Reader &reader) const
{
    return KnownVisit::find(reader.database, token, reader.clock());
}

} // namespace muster
