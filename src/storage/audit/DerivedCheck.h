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
    DerivedCheck(Reader &reader, WorkspaceReport &report) : m_reader(reader), m_report(report), m_faults(report.faults) { }

    Result<void> run();

private:
    struct KeyPlace
    {
        QString table;
        QString column;
    };

    Result<void> checkTexts();
    Result<void> checkKeys();
    bool isKey(const KeyPlace &place, const QString &wanted, const QString &key, const QString &id, const QString &name);
    Result<void> checkFlags();
    Result<void> checkPasswords();
    Result<void> checkSubjects();
    Result<void> checkGroupTree();
    Result<void> checkSeats();
    Result<void> checkSearch();
    Result<void> checkRoles();
    Result<void> checkPictures();
    Result<void> checkPermissions();
    Result<void> checkList(const QString &table);
    Result<void> checkSequences();

    Reader &m_reader;
    WorkspaceReport &m_report;
    Faults &m_faults;
};

} // namespace muster
