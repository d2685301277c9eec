// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Result.h"
#include "exchange/CsvTable.h"

#include <memory>

namespace muster {

struct Reader;

struct GroupsFile
{
    std::shared_ptr<ChangeSource> changes;
    QStringList ignoredColumns; // headings that are not understood
    std::shared_ptr<const CsvTable> table; // as it was read
};

// What a CSV file of groups asks for (G6). A row names a group, and may name the group that holds it ("parent"), one that it
// holds ("inner group") and somebody who is in it ("e-mail"). Groups that are not there yet are added; what is so already is
// left out.
struct ReadGroupsFile
{
    using Answer = GroupsFile;

    QString path;
    CsvChoices file {}; // how it is read

    Result<GroupsFile> answer(Reader &reader) const;
};

} // namespace muster
