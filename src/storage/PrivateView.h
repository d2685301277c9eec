// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// A workspace as it stands now, to try out changes in: everything may be written, and nobody else notices, nor waits.
// What stood before is `before.` in statements.
//
// Why so. In SQLite who writes locks out whoever else writes: a preview of 87,000 changes in a transaction that is rolled
// back kept everybody waiting for as long as it took. A copy of the file would hinder nobody, but a small question about a
// large workspace would take as long as copying 500 MB. Pages that are read in place and written apart cost neither.
class PrivateView
{
public:
    // The transaction is begun, and what changes touch is noted (ChangedRows). WorkspaceBusy where somebody writes all the time.
    static Result<std::unique_ptr<PrivateView>> open(const QString &path);
    ~PrivateView();

    Database &database() { return *m_database; }

private:
    PrivateView() = default;
    Result<bool> begin(const QString &path); // false: somebody wrote between the two views of it

    std::unique_ptr<Database> m_reader; // an ordinary one: keeps what is read from being overwritten; ends last
    std::unique_ptr<Database> m_database;
};

} // namespace muster
