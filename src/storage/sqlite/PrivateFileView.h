// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/PrivateView.h"

namespace muster {

// See PrivateView. Why so: in SQLite who writes locks out whoever else writes, and a preview of 87,000 changes in a transaction that
// is rolled back kept everybody waiting for as long as it took. A copy of the file would hinder nobody, but a small question
// about a large workspace would take as long as copying 500 MB. Pages that are read in place and written apart cost neither.
class PrivateFileView : public PrivateView
{
public:
    static Result<std::unique_ptr<PrivateView>> open(const QString &path);
    ~PrivateFileView() override;

    Database &database() override { return *m_database; }
    QString folder() const override;

private:
    PrivateFileView() = default;
    Result<bool> begin(const QString &path); // false: somebody wrote between the two views of it

    std::unique_ptr<Database> m_reader; // an ordinary one: keeps what is read from being overwritten; ends last
    std::unique_ptr<Database> m_database;
};

} // namespace muster
