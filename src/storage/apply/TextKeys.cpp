// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/TextKeys.h"

#include "storage/Database.h"
#include "storage/SqlLibrary.h"
#include "storage/apply/KeyedColumns.h"
#include "storage/apply/TrailTexts.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<std::shared_ptr<const SortOrder>> TextKeys::orderOf(Database &database)
{
    const Result<QVariant> language = database.value(SqlLibrary::text(u"texts.language"_s));
    if (!language)
        return tl::unexpected(language.error());
    return SortOrder::of(language->isNull() ? u"root"_s : language->toString());
}

Result<void> TextKeys::makeAnew(Database &database)
{
    if (const Result<void> keyed = KeyedColumns::keyAnew(database); !keyed)
        return keyed;
    if (const Result<void> noted = TrailTexts::makeAnew(database); !noted)
        return noted;
    return sortAnew(database);
}

Result<void> TextKeys::sortAnew(Database &database)
{
    const Result<std::shared_ptr<const SortOrder>> order = orderOf(database);
    if (!order)
        return tl::unexpected(order.error());
    if (const Result<void> sorted = KeyedColumns::sortAnew(database, **order); !sorted)
        return sorted;
    return database.run(SqlLibrary::text(u"texts.setVersion"_s), {(*order)->version()}).map([](qint64) { });
}

Result<void> TextKeys::bringUpToDate(Database &database)
{
    const Result<std::shared_ptr<const SortOrder>> order = orderOf(database);
    if (!order)
        return tl::unexpected(order.error());
    const Result<QVariant> version = database.value(SqlLibrary::text(u"texts.version"_s));
    if (!version || version->isNull() || version->toString() == (*order)->version())
        return version ? Result<void>() : tl::unexpected(version.error());
    if (const Result<void> begun = database.begin(); !begun)
        return begun;
    Result<void> done = sortAnew(database);
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

} // namespace muster
