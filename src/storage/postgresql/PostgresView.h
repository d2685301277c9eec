// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/PrivateView.h"

namespace muster {

// See PrivateView: a transaction that is rolled back. What stood before is told by the history that it keeps.
class PostgresView : public PrivateView
{
public:
    static Result<std::unique_ptr<PrivateView>> open(const QString &location);
    ~PostgresView() override;

    bool clear() override;
    bool beginAgain() override { return m_database->begin().has_value(); }
    Database &database() override { return *m_database; }
    QString folder() const override { return m_database->path(); } // the server's disk

private:
    explicit PostgresView(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

    std::unique_ptr<Database> m_database;
};

} // namespace muster
