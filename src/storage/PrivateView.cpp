// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PrivateView.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresView.h"
#include "storage/sqlite/PrivateFileView.h"

namespace muster {

Result<std::unique_ptr<PrivateView>> PrivateView::open(const QString &location)
{
    return PostgresLocation::isOne(location) ? PostgresView::open(location) : PrivateFileView::open(location);
}

} // namespace muster
