// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "exchange/CsvTable.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportNames.h"
#include "exchange/PackedRecords.h"

#include <QMap>

#include <memory>
#include <vector>

namespace muster {

struct Reader;
class ImportPlan;

enum class ImportState : quint8 {
    New, // a user is added
    Changed, // the user is there, and something would change
    Same, // the user is there, and nothing would change
    Waiting, // names a role that is none: somebody has to choose (ImportPlan::withRole)
    Wrong,
};

struct ImportCounts
{
    int rows = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    int waiting = 0;
    int wrong = 0;

    int failures() const { return waiting + wrong; }
};

// One row of the file, for the review.
struct ImportRow
{
    qint64 line = 0; // in the file; the first is 1
    ImportState state = ImportState::Same;
    QStringList fields; // as they stand in the file, for each column of its header
    QString email;
    QVector<Change> changes; // what the import does; an edit has both sides (texts/ChangeText differences())
    std::optional<Error> error; // why it waits (UnknownRole) or is wrong
    QVector<Error> notes; // what is left alone, and why; the row is fine all the same
};

// Ask with Workspace::read: all the work is done on a reader's thread, and cancelling the future stops it.
// FileNotFound, FileUnreadable, CsvNoHeader, CsvNoEmailColumn, CsvUndecodable; RoleNotFound for a choice that is no role;
// InvalidValue for a choice of a column that is none.
struct ImportQuestion
{
    using Answer = std::shared_ptr<const ImportPlan>;

    QString path;
    QMap<QString, QString> roleChoices {}; // name in the file (see importWord()) → name or key of a role
    std::shared_ptr<const CsvTable> table {}; // the file, where it is read already
    ImportColumns::Choices columnChoices {};
    CsvChoices file {}; // how it is read
    QMap<int, QStringList> corrections {}; // rows that somebody has written anew
    bool mayLackAddresses = false; // then all rows are wrong until a column is chosen for them; else CsvNoEmailColumn

    Result<Answer> answer(Reader &reader) const;
};

// What an import of people from a CSV file would do (U7). Made by asking ImportQuestion; never changes afterwards.
//
// Blank cells say nothing: a new user then gets what new users get, an existing one keeps what is there. Roles replace
// those of an existing user; groups and projects are only added to. A group that is not there is made with the import;
// a project is not, since a slip of the pen must not open one. A project that the user reaches already, alone or through
// a group, is no reason for an assignment. Several values in one cell: see ImportNames.
//
// A field that names another user, by address, may name somebody of the same file: it is set once everybody is there.
//
// A row with a failure never writes anything, and is nobody whom other rows could name. Whether the others may be written while there are failures is the
// operator's decision: `musterctl import` refuses (exit 1, every failing row with line and reason) unless it was told
// `--skip-wrong`.
class ImportPlan
{
public:
    const ImportCounts &counts() const { return m_counts; }
    const ImportQuestion &question() const { return m_question; } // to be asked again with other choices; the file is not read again
    QString path() const { return m_question.path; }
    QStringList inputs() const { return {path(), m_workspace}; } // files that must not be written over
    const CsvTable &table() const { return *m_question.table; } // the file
    int firstDividedName() const { return m_firstDivided; } // the first row whose name stands in one piece and is divided; -1: none
    QStringList header() const { return table().header(); }
    QStringList ignoredColumns() const; // not understood, as the header has them; without one, as ImportColumns::nameOf()
    const ImportColumns &columns() const { return m_columns; }
    QString addressColumn() const { return m_addressColumn; } // taken for what is in it, its heading says nothing; blank: none is
    const QStringList &newGroups() const { return m_newGroups; } // groups that the import makes

    int rowCount() const { return int(m_rows.size()); }
    ImportState state(int row) const { return m_rows[size_t(row)].state; }
    ImportRow row(int row) const;
    QString joined(const Change &change) const; // the name of the group or project that a change of a row is about; blank: none

    // Names of roles that are none, as the file writes them first, and how many rows wait for each.
    const QMap<QString, int> &unknownRoles() const { return m_unknownRoles; }
    // The same of those that a role was chosen for.
    const QMap<QString, int> &chosenRoles() const { return m_chosenRoles; }
    // The same question once more, with a choice for one of these names: a role's name or key. One choice serves all
    // rows. No role: the rows wait again.
    ImportQuestion withRole(const QString &name, const QString &role) const;
    // With another text in one cell.
    ImportQuestion withText(int row, int column, const QString &text) const;

    // What becomes of it one after another is an ImportSource's.
    qint64 changeCount() const;
    QVector<Change> changesOf(int row, const class ImportPersonReader &people) const; // without the late one
    std::optional<Change> lateChange(size_t index, const class ImportPersonReader &people) const; // what a row says of users who come with the same file; none: no more
    const ImportNames &names() const { return m_names; }
    // The row that a change of the source comes from; -1 for a group that is made.
    int rowOfChange(qsizetype index) const;

    // Exactly the rows that wait or are wrong, in a CSV of the same columns with one more for the reason.
    Result<void> saveFailures(const QString &path) const;
    // A CSV to fill in, with four sample rows.
    static Result<void> saveTemplate(const QString &path);

private:
    friend class ImportPlanner;

    struct RowState
    {
        ImportState state : 8;
        quint32 changes : 24 = 0; // without the late one
        int detail = -1; // in m_failures or m_changed
    };
    // What a row says of users who come with the same file, set when they are there.
    struct LateEdit
    {
        int row;
        int detail; // in m_lateChanges
    };
    struct ChangedRow
    {
        QVector<Change> changes;
        QVector<Error> notes;
    };

    ImportPlan() = default;
    std::optional<Change> lateEditOf(int row, const class ImportPersonReader &people) const;
    Change changeOf(const LateEdit &late, const class ImportPersonReader &people) const;
    Error failureOf(int row) const;
    ChangedRow changedRow(int row) const; // blank: nothing is changed, and there are no notes
    Result<QStringList> fieldsOf(int row) const; // as somebody has written them anew, or as in the file
    QStringList shownFieldsOf(int row) const; // the same, however wrong the row is

    ImportQuestion m_question; // with its table
    QString m_workspace; // the file of the workspace that it was made for
    ImportColumns m_columns;
    QString m_addressColumn;
    ImportNames m_names;
    ImportCounts m_counts;
    QStringList m_newGroups;
    int m_firstDivided = -1;
    QMap<QString, int> m_unknownRoles;
    QMap<QString, int> m_chosenRoles;
    // Any number of rows in bounded memory: 8 bytes each, what is said of some of them is packed, the rest is read again from the table.
    std::vector<RowState> m_rows;
    PackedRecords m_failures; // Error
    PackedRecords m_changed; // ChangedRow, also of Same rows that have notes
    std::vector<LateEdit> m_late; // in the order of rows
    PackedRecords m_lateChanges; // Change; of new users without what stands in the table
};

} // namespace muster
