// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// The audit trail as search and sorting see it, beside the trail itself. For texts in ASCII the engine folds well enough, so
// only others are kept; of operators, all.
class TrailTexts
{
public:
    static Result<void> noteEvent(Database &database, qint64 event, const QString &operatorName, const QString &reason, const QString &origin, const SortOrder *order);
    // What is noted of an entry in UTF-8: a row of entry_texts (entry, object_key, change_key), or nothing.
    static std::optional<QVariantList> ofEntry(qint64 entry, const QByteArray &object, const QByteArray &change);
    static Result<void> makeAnew(Database &database); // inside a transaction; without sort keys

    static QString keyOf(const QString &text); // as it is searched
    static bool isPlain(const QString &text); // in ASCII
    static bool isPlain(const QByteArray &utf8);
};

} // namespace muster
