// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkspaceReport.h"

namespace muster {

struct Reader;
class SortOrder;

// Whether what lists are sorted by, and what the audit trail is searched by, is as it would be made now from the texts it
// stands beside: else a list or a search could be made to pass somebody or something over.
class TextKeysCheck
{
public:
    TextKeysCheck(Reader &reader, Faults &faults) : m_reader(reader), m_faults(faults) { }

    Result<void> run();

private:
    Result<void> checkSorting();
    Result<void> checkOperators();
    Result<void> checkNotes(const QString &table, const char *statement);
    Result<void> checkStrays();
    void differs(const QString &what, const QString &text);

    Reader &m_reader;
    Faults &m_faults;
};

} // namespace muster
