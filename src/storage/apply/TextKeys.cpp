// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/TextKeys.h"

#include "core/Fold.h"
#include "storage/Database.h"
#include "storage/apply/KeyedColumns.h"
#include "storage/apply/TrailTexts.h"
#include "storage/apply/UserSearch.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString versionOf(const SortOrder &order)
{
    return order.version() + u" / "_s + foldVersion() + u" / "_s + QLatin1StringView(UserSearch::Form);
}

} // namespace

Result<std::shared_ptr<const SortOrder>> TextKeys::orderOf(Database &database)
{
    const Result<QVariant> language = database.value("texts.language");
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
    return database.run("texts.setVersion", {versionOf(**order)}).map([](qint64) { });
}

Result<void> TextKeys::bringUpToDate(Database &database)
{
    const Result<bool> own = areOwn(database);
    if (!own || *own)
        return own ? Result<void>() : tl::unexpected(own.error());
    if (const Result<void> begun = database.begin(); !begun)
        return begun;
    Result<void> done = makeAnew(database);
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

Result<bool> TextKeys::areOwn(Database &database)
{
    const Result<std::shared_ptr<const SortOrder>> order = orderOf(database);
    if (!order)
        return tl::unexpected(order.error());
    return database.value("texts.version").map([&order](const QVariant &version) {
        return version.isNull() || version.toString() == versionOf(**order); // of no workspace yet
    });
}

} // namespace muster
