// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/KindDefinition.h"
#include "core/Table.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace muster {

// One field of one kind of object, or one column of one table that only lists: everything that programs, people and
// engines need to know of it. The JSON form of changes, `musterctl help changes`, the checks, the rights, the words of the
// audit trail, the columns of tables, the words of queries, the headings of imports, the rows of forms, the exports and the
// statements that store it are made from these rows; see Fields.cpp, and README.md on how to add one.
struct FieldDefinition
{
    enum Use {
        // What changes may do with it
        Settable = 1 << 0, // a change may carry it
        Required = 1 << 1, // must be given when the object is added, and may not be blank
        Editable = 1 << 2, // an operator may change it afterwards
        Nullable = 1 << 3, // may be null
        Personal = 1 << 4, // belongs to the user once the account is active (U8)
        Unique = 1 << 13, // no two objects share it, by what core/Fold makes of it; it names the object, so it looks like no ID
        GivesAccess = 1 << 14, // what it says decides on access to projects
        Reported = 1 << 15, // other systems report it (see SignInReport.h): what it came to be since it was recorded stands in no event
        Telling = 1 << 18, // tells who somebody is: the pseudonym of a deleted account leaves nothing of it (U17, Pseudonym.h)
        Irrevocable = 1 << 17, // what became of it cannot be taken back: undo leaves it as it is, and is not hindered by it
        Lasting = 1 << 20, // its column keeps what lasts of what it names (an ID, the key of a role) in place of its number: that may be gone one day
        // Where it is seen
        Listed = 1 << 5, // a column of its table
        ShownAtFirst = 1 << 6,
        Sortable = 1 << 7,
        Searchable = 1 << 8, // words of a query look into it
        Hidden = 1 << 9, // for programs, not offered as a column
        Filterable = 1 << 10, // offered as a filter chip (U3)
        OnForm = 1 << 11, // a row of the form that edits the object
        Importable = 1 << 12, // a column of files that people are imported from
        Control = 1 << 19, // hidden from programs; windows offer it as a column of switches or buttons
    };

    Field field;
    const char *key; // in JSON and CSV: "firstName"
    ValueKind kind;
    const char *title; // as people read it, translated in the context "Titles"
    const char *word = nullptr; // in queries: "first"; of those that are listed
    int use = 0;
    QStringList allowed {}; // of ValueKind::Key, in the order of the numbers that databases keep
    qint64 least = 0; // of ValueKind::Number
    qint64 most = 0; // likewise
    int longest = 0; // characters of a text; 0: as Text.h has it for names and addresses
    Referent referent = Referent::Nothing; // what its text, or each of its list, names
    // In the table of the kind: where the value stands, its folded text, and what it is sorted by. Null for what stands elsewhere.
    const char *column = nullptr;
    const char *keyColumn = nullptr;
    const char *sortColumn = nullptr;
    const char *initialText = nullptr; // what it is when an added object does not say; null: null
    const char *permission = nullptr; // what setting it needs in place of what the change itself needs
    std::optional<Field> reason {}; // the policy by which setting it afterwards needs a reason (A1)
    const char *viewPermission = nullptr; // what seeing it needs besides what its table does, where it tells of another kind
    const char *headings = nullptr; // on import, besides key, word and title; separated by commas
    const char *about = nullptr; // one English clause for those that are settable, translated in the context "Field"

    QVariant initial() const;
    bool isOffered() const { return !(use & Hidden) || (use & Control); } // as a column of windows
    bool is(int wanted) const { return (use & wanted) == wanted; }
};

// What changes may say about a kind of object.
const QVector<FieldDefinition> &fieldsOf(ObjectKind object);
const FieldDefinition *findField(ObjectKind object, Field field);
const FieldDefinition *findField(ObjectKind object, const QString &key);

// What a table lists. A row of it has a cell for each, in this order.
const QVector<FieldDefinition> &columnsOf(Table table);
const FieldDefinition *findColumn(Table table, Column column);
int columnIndex(Table table, Column column); // position in columnsOf; -1 when the table has no such column

// As its kind knows it, or else the first table that lists it.
const FieldDefinition *findAnywhere(Field field);
const FieldDefinition *findAnywhere(const QString &key); // of those that are settable; null: none

QString keyOf(Field field); // the same wherever the field stands

} // namespace muster
