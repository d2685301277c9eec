// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresView.h"
#include "storage/apply/ChangedRows.h"

namespace muster {

Result<std::unique_ptr<PrivateView>> PostgresView::open(const QString &location)
{
    Result<std::unique_ptr<Database>> database = Database::open(location, Database::Private);
    if (!database)
        return tl::unexpected(database.error());
    if (const Result<void> prepared = ChangedRows::prepare(**database); !prepared)
        return tl::unexpected(prepared.error());
    if (const Result<void> begun = (*database)->begin(); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<PrivateView>(new PostgresView(std::move(*database)));
}

// Whoever waits for it need not wait any longer: the server takes back what a connection has begun that ends.
PostgresView::~PostgresView() = default;

bool PostgresView::clear()
{
    m_database->rollback();
    m_database->setCancelled({});
    return true;
}

} // namespace muster
