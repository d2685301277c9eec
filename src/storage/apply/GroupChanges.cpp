// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/GroupChanges.h"

#include "core/Fold.h"
#include "storage/apply/AccessRights.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype NamesSaid = 5;

Result<void> checkName(const QString &name)
{
    return fold(name) == fold(u"Default Group"_s) ? fail(ErrorCode::BuiltIn, name) : Result<void>();
}

} // namespace

Result<void> GroupChanges::checkAdded(Values &set, const QString &)
{
    return checkName(set.text(Field::Name));
}

Result<void> GroupChanges::checkEdited(Values &set, const ResolvedRef &, const Values &, const Values &)
{
    return checkName(set.text(Field::Name));
}

Result<void> GroupChanges::checkRemoved(const ResolvedRef &group, const Values &)
{
    if (const Result<void> allowed = checkAccessOf(context(), Verb::Remove, ObjectKind::Group, group.id); !allowed) // of the groups around it
        return allowed;
    QStringList projects;
    const Result<void> read = context().database.each("groups.projectNames", {group.id}, [&projects](const SqlRow &row) {
        projects.append(row.value(0).toString());
        return true;
    });
    if (!read || projects.isEmpty())
        return read;
    return fail(ErrorCode::GroupInUse, group.name, QString::number(projects.size()), projects.mid(0, NamesSaid).join(u", "_s));
}

} // namespace muster
