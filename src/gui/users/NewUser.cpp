// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/NewUser.h"

namespace muster {

QVector<Change> NewUser::changes() const
{
    Values set = more;
    const Values own {{Field::Email, email.trimmed()}, {Field::FirstName, firstName.trimmed()}, {Field::LastName, lastName.trimmed()},
        {Field::AccountType, keyOf(accountType)}, {Field::Roles, roles}, {Field::SignIn, keyOf(sso ? SignIn::Sso : SignIn::Password)},
        {Field::DefaultGroup, defaultGroup}};
    for (const Values::Entry &entry : own)
        set.set(entry.field, entry.value);
    if (!classification.isEmpty())
        set.set(Field::Classification, classification);
    if (sso && !provider.isEmpty())
        set.set(Field::Provider, provider);
    QVector<Change> changes {change::addUser(set)};
    for (const QString &group : groups)
        changes << change::addMember(group, email.trimmed());
    for (const QString &project : projects)
        changes << change::assignUser(project, email.trimmed());
    return changes;
}

} // namespace muster
