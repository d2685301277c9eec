// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Values.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportNames.h"
#include "exchange/ImportWords.h"
#include "exchange/PersonName.h"

namespace muster {

// What one row of a file says of a person. Fields that it leaves blank are not in `values`.
struct ImportPerson
{
    Values values; // e-mail address, names, account type, roles (keys, sorted), status …
    QVector<ImportNames::Named> groups; // without ID: not there yet
    QVector<ImportNames::Named> projects;
    bool isNameDivided = false; // first and last name stood in one piece
    QStringList chosenRoles; // as the row writes those that somebody chose a role for

    QString email() const { return values.text(Field::Email); }
    Values named() const; // of `values`, those that name another user, by address
    void remove(const Values &some); // out of `values`
};

// What a row says of roles.
struct ImportRoles
{
    QStringList keys; // sorted
    QStringList unknown; // as they are written
    QStringList chosen;
};

// Makes sense of rows, without looking at who is there already.
class ImportPersonReader
{
public:
    ImportPersonReader(const ImportColumns &columns, const ImportNames &names) : m_columns(columns), m_names(names) { }

    // What is said of a text (core/Text.h), InvalidEmail, InvalidValue, ProviderNotFound, ClassificationNotFound, ProjectNotFound, GroupNotFound for a new
    // group whose name looks like an ID; UnknownRole only when nothing else is wrong.
    Result<ImportPerson> read(const QStringList &fields) const;
    PersonName nameIn(const QStringList &fields) const; // as it stands in two columns, or divided
    Result<ImportRoles> rolesIn(const QStringList &fields) const;

private:
    using Step = Result<void>;

    Step takeFields(const QStringList &fields, ImportPerson &person) const;
    Result<QVariant> valueOf(const FieldDefinition &field, const QString &text) const; // null: nothing to be set
    Step takeName(const QStringList &fields, ImportPerson &person) const;
    Step takeGroups(const QStringList &fields, ImportPerson &person) const;
    Step takeProjects(const QStringList &fields, ImportPerson &person) const;
    Step takeRoles(const QStringList &fields, ImportPerson &person) const;
    Result<QStringList> namesIn(const QStringList &fields, Field field, ImportNames::Kind kind) const;

    const ImportColumns &m_columns;
    const ImportNames &m_names;
    ImportWords m_words;
};

} // namespace muster
