// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Names.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/SqlLibrary.h"

using namespace Qt::StringLiterals;

namespace muster {

static Result<QVector<Names::Named>> namesOf(Reader &reader, const QString &statement)
{
    QVector<Names::Named> names;
    const Result<void> read = reader.database.each(SqlLibrary::text(statement), {}, [&names](const QSqlQuery &row) {
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
    Result<QVector<Names::Named>> groups = namesOf(reader, u"names.groups"_s);
    if (!groups)
        return tl::unexpected(groups.error());
    Result<QVector<Names::Named>> projects = namesOf(reader, u"names.projects"_s);
    if (!projects)
        return tl::unexpected(projects.error());
    Names names {*std::move(groups), *std::move(projects), {}};
    const Result<void> read = reader.database.each(SqlLibrary::text(u"names.groupsOnProjects"_s), {}, [&names](const QSqlQuery &row) {
        names.groupsOnProjects.insert({row.value(0).toString(), row.value(1).toString()});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace muster
