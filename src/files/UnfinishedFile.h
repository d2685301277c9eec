// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "files/Part.h"

namespace muster {

// A file that is made by its name, such as a database: in a folder of its own beside its place, where a killed program
// leaves nothing that could be taken for it, and moved into its place when it is whole.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &place) : m_place(place) { }

    // FileExists where something stands already, or something that a database would take for its own; FileUnwritable.
    Result<void> begin();
    QString path() const { return m_part.path() + QStringLiteral("/making"); } // nothing stands there yet

    // Every connection to it is closed. FileExists where something came to stand meanwhile.
    Result<void> finish();

    Error asPlace(Error error) const; // what went wrong with it while it was made, said of its place

private:
    QString m_place;
    Part m_part;
};

} // namespace muster
