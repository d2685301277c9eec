// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkspaceReport.h"

#include <QHash>

namespace muster {

struct Reader;

// Whether the index that search looks into has the words of every user, at that user and at no other. Of each word both sides
// come to a sum over the rows it stands in, by a key that is drawn for the occasion; so neither has to be held to be compared.
class SearchIndexCheck
{
public:
    SearchIndexCheck(Reader &reader, Faults &faults);

    Result<void> run();

private:
    // A word is three characters of 21 bits each.
    using Word = quint64;

    Result<void> compare();
    Result<void> sumUp();
    Result<bool> isSame();
    Result<void> compareAnew();
    quint64 numberOf(qint64 row) const;

    Reader &m_reader;
    Faults &m_faults;
    quint64 m_key;
    QHash<Word, quint64> m_sums; // of the words as users have them
};

} // namespace muster
