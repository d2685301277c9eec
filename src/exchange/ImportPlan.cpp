// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "exchange/ImportChanges.h"
#include "exchange/ImportFiles.h"
#include "exchange/PackedChanges.h"

#include <algorithm>

namespace muster {

ImportRow ImportPlan::row(int row) const
{
    const RowState &state = m_rows[size_t(row)];
    const ImportPersonReader people(m_columns, m_names);
    ImportRow found;
    found.line = table().line(row);
    found.state = state.state;
    found.fields = shownFieldsOf(row);
    found.fields.resize(std::max(found.fields.size(), header().size()));
    found.email = m_columns.text(found.fields, Field::Email);
    switch (state.state) {
    case ImportState::New:
        found.changes = changesOf(row, people);
        break;
    case ImportState::Changed:
    case ImportState::Same: {
        ChangedRow changed = changedRow(row);
        found.changes = std::move(changed.changes);
        found.notes = std::move(changed.notes);
        break;
    }
    case ImportState::Waiting:
    case ImportState::Wrong:
        found.error = failureOf(row);
    }
    if (const std::optional<Change> late = lateEditOf(row, people))
        found.changes.append(*late);
    return found;
}

QStringList ImportPlan::ignoredColumns() const
{
    if (table().hasHeader())
        return m_columns.ignored();
    QStringList ignored;
    for (int column = 0; column < int(header().size()); ++column) {
        if (!m_columns.fieldOf(column))
            ignored.append(ImportColumns::nameOf(header(), column));
    }
    return ignored;
}

QString ImportPlan::joined(const Change &change) const
{
    if (const QString project = change.reference(ObjectKind::Project); !project.isEmpty())
        return m_names.nameOf(ImportNames::Project, project);
    const QString group = change.reference(ObjectKind::Group);
    return group.isEmpty() ? QString() : m_names.nameOf(ImportNames::Group, group);
}

std::optional<Change> ImportPlan::lateEditOf(int row, const ImportPersonReader &people) const
{
    const auto found = std::lower_bound(m_late.cbegin(), m_late.cend(), row, [](const LateEdit &late, int wanted) { return late.row < wanted; });
    return found == m_late.cend() || found->row != row ? std::nullopt : std::optional(changeOf(*found, people));
}

Change ImportPlan::changeOf(const LateEdit &late, const ImportPersonReader &people) const
{
    Change change;
    fromBytes(m_lateChanges.at(late.detail), change);
    if (state(late.row) != ImportState::New)
        return change;
    const Result<ImportPerson> person = fieldsOf(late.row).and_then([&people](const QStringList &fields) { return people.read(fields); });
    Values named;
    for (const Values::Entry &entry : change.set)
        named.set(entry.field, person->values.value(entry.field));
    return ImportChanges(m_names).ofLate(named, person->email(), nullptr);
}

Error ImportPlan::failureOf(int row) const
{
    Error error;
    fromBytes(m_failures.at(m_rows[size_t(row)].detail), error);
    return error;
}

ImportPlan::ChangedRow ImportPlan::changedRow(int row) const
{
    ChangedRow changed;
    if (const int detail = m_rows[size_t(row)].detail; detail >= 0)
        fromBytes(m_changed.at(detail), changed.changes, changed.notes);
    return changed;
}

QVector<Change> ImportPlan::changesOf(int row, const ImportPersonReader &people) const
{
    const RowState &state = m_rows[size_t(row)];
    if (state.state == ImportState::Changed)
        return changedRow(row).changes;
    if (state.state != ImportState::New)
        return {};
    const Result<QStringList> fields = fieldsOf(row);
    Result<ImportPerson> person = fields ? people.read(*fields) : tl::unexpected(fields.error());
    if (!person)
        return {};
    if (const std::optional<Change> late = lateEditOf(row, people))
        person->remove(late->set);
    return ImportChanges(m_names).ofNew(*person);
}

ImportQuestion ImportPlan::withRole(const QString &name, const QString &role) const
{
    ImportQuestion question = m_question;
    question.roleChoices.removeIf([word = importWord(name)](const std::pair<const QString &, QString &> &choice) { return importWord(choice.first) == word; });
    if (!role.isEmpty())
        question.roleChoices.insert(name, role);
    return question;
}

ImportQuestion ImportPlan::withText(int row, int column, const QString &text) const
{
    ImportQuestion question = m_question;
    QStringList fields = shownFieldsOf(row);
    fields.resize(header().size());
    fields[column] = text;
    question.corrections.insert(row, fields);
    return question;
}

Result<QStringList> ImportPlan::fieldsOf(int row) const
{
    const auto corrected = m_question.corrections.constFind(row);
    return corrected == m_question.corrections.cend() ? table().row(row) : *corrected;
}

QStringList ImportPlan::shownFieldsOf(int row) const
{
    const auto corrected = m_question.corrections.constFind(row);
    return corrected == m_question.corrections.cend() ? table().fields(row) : *corrected;
}

qint64 ImportPlan::changeCount() const
{
    return std::accumulate(m_rows.cbegin(), m_rows.cend(), qint64(m_newGroups.size() + qsizetype(m_late.size())),
        [](qint64 sum, const RowState &row) { return sum + row.changes; });
}

std::optional<Change> ImportPlan::lateChange(size_t index, const ImportPersonReader &people) const
{
    return index < m_late.size() ? std::optional(changeOf(m_late[index], people)) : std::nullopt;
}

int ImportPlan::rowOfChange(qsizetype index) const
{
    index -= m_newGroups.size();
    for (int row = 0; index >= 0 && row < rowCount(); ++row) {
        index -= m_rows[size_t(row)].changes;
        if (index < 0)
            return row;
    }
    return index >= 0 && index < qsizetype(m_late.size()) ? m_late[size_t(index)].row : -1;
}

Result<void> ImportPlan::saveFailures(const QString &path) const
{
    return ImportFiles::writeFailures(*this, path);
}

Result<void> ImportPlan::saveTemplate(const QString &path)
{
    return ImportFiles::writeTemplate(path);
}

} // namespace muster
