// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/FieldDefinition.h"
#include "exchange/ImportPerson.h"

namespace muster {

// What has to be done so that a workspace has what a row says of a person.
class ImportChanges
{
public:
    struct Planned
    {
        QVector<Change> changes;
        QVector<Error> notes; // what is left alone (BelongsToUser)
    };

    explicit ImportChanges(const ImportNames &names) : m_names(names) { }

    QVector<Change> ofNew(const ImportPerson &person) const;
    // `user` is a row of the users' table. FixedField for another sign-in method, InvalidValue for a status that an
    // account cannot go back to.
    Result<Planned> ofExisting(const ImportPerson &person, const Row &user) const;
    // Naming users who come with the same file.
    Change ofLate(const Values &named, const QString &email, const Row *user) const; // null: a new one

private:
    Values current(const Row &user) const; // in the form of Values
    Result<void> check(const Values &wanted, const Values &current, const QString &name) const;
    QVector<Change> joining(const ImportPerson &person, const QString &user, const QStringList &groups, const QStringList &projects) const;
    bool reachedByGroup(const ImportPerson &person, const QString &project) const;

    const ImportNames &m_names;
};

} // namespace muster
