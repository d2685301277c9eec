// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "storage/apply/ApplyContext.h"

namespace muster {

// Columns of a statement, by names that stay where they are, with what is bound to them.
using ColumnValues = QVector<std::pair<const char *, QVariant>>;

// An object as it stands.
struct StoredObject
{
    ResolvedRef row;
    Values values;
};

// The fields of one kind of object as its own table keeps them. The statements are made from the table of fields.
class StoredFields
{
public:
    StoredFields(ApplyContext &context, ObjectKind kind);

    // What texts name by the form that lasts (a role by its key, a user by User ID).
    Result<void> normalise(Values &values);
    // The same of what an operator saw: what no longer exists stays as it was said, and is no longer so.
    void normaliseSeen(Values &was);

    Result<Values> read(qint64 id);
    Result<Values> readBefore(qint64 id, qint64 event); // what stood until an event wrote to it first; none: the event made it
    Result<QVector<StoredObject>> readAll(const QStringList &uuids); // those that there are, in whatever order

    // Rows of the table or of its history: those that `where` holds for, a condition on `t` with one parameter. `more` are
    // expressions that each row begins with.
    enum Rows { Now, Past };
    using TakeRow = std::function<void(const SqlRow &row, const Values &values)>;
    Result<void> readRows(Rows which, const QString &more, const QString &where, const QVariant &parameter, const TakeRow &take);

    // What `set` comes to in the table, with its folded texts and what they are sorted by.
    Result<ColumnValues> columns(const Values &set);

    Result<std::optional<qint64>> insert(const ColumnValues &columns); // its id; none where a unique text is taken
    // Of several with the same columns, whose unique texts are free.
    Result<QVector<qint64>> insertAll(const QVector<ColumnValues> &rows);
    Result<QSet<QString>> takenOf(const QStringList &keys); // which of these folded texts somebody has, where no two share them
    Result<void> update(const QVector<qint64> &ids, const ColumnValues &columns); // says by itself which event it was

    const FieldDefinition *uniqueField() const { return m_unique; } // the text that no two objects share; null: none

private:
    Result<QVariant> normalised(const FieldDefinition &field, const QVariant &value);
    Values valuesOf(const SqlRow &row) const; // which end it
    Result<QVariant> stored(const FieldDefinition &field, const QVariant &value);
    const QString &insertion(const ColumnValues &columns);

    ApplyContext &m_context;
    const KindDefinition &m_kind;
    QVector<const FieldDefinition *> m_fields; // that stand in the table
    const FieldDefinition *m_unique = nullptr;
    QString m_expressions; // each with a comma before it
    QString m_pastExpressions;
    QVector<const char *> m_inserted; // columns of the last insertion: most have the same
    QString m_insertion; // what it said
};

// What people call an object with these values.
QString labelOf(const Values &values);

// The folded text of a field that has one, as its column keeps it.
QString keyTextOf(const FieldDefinition &field, const QString &text);

} // namespace muster
