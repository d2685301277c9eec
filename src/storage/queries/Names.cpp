// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Names.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

using namespace Qt::StringLiterals;

namespace muster {

static Result<QVector<Names::Named>> namesOf(Reader &reader, const char *statement)
{
    QVector<Names::Named> names;
    const Result<void> read = reader.database.each(statement, {}, [&names](const SqlRow &row) {
        names.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

Result<Names> ReadNames::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Groups); !allowed)
        return tl::unexpected(allowed.error());
    Result<QVector<Names::Named>> groups = namesOf(reader, "names.groups");
    if (!groups)
        return tl::unexpected(groups.error());
    Result<QVector<Names::Named>> projects = namesOf(reader, "names.projects");
    if (!projects)
        return tl::unexpected(projects.error());
    Names names {*std::move(groups), *std::move(projects), {}};
    const Result<void> read = reader.database.each("names.groupsOnProjects", {}, [&names](const SqlRow &row) {
        names.groupsOnProjects.insert({row.value(0).toString(), row.value(1).toString()});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace muster
