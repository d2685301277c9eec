// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkspaceReport.h"

namespace muster {

struct Reader;

// Whether what is made of other tables, or by the program alone, is as it would be made now: folded texts and the index that
// search looks into, which group is in which, the built-in roles and what they permit, the numbers given to rows. The trail
// says nothing of these, but rights and answers hang on them.
class DerivedCheck
{
public:
    DerivedCheck(Reader &reader, Faults &faults) : m_reader(reader), m_faults(faults) { }

    Result<void> run();

private:
    Result<void> checkKeys();
    Result<void> checkFlags();
    Result<void> checkGroupTree();
    Result<void> checkSearch();
    Result<void> compareSearch();
    Result<void> checkRoles();
    Result<void> checkList(const QString &table);
    Result<void> checkSequences();

    Reader &m_reader;
    Faults &m_faults;
};

} // namespace muster
