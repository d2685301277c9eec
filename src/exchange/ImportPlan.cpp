// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "exchange/ImportChanges.h"
#include "exchange/ImportFiles.h"

#include <algorithm>

namespace muster {

ImportRow ImportPlan::row(int row) const
{
    const RowState &state = m_rows[size_t(row)];
    ImportRow found;
    found.line = table().line(row);
    found.state = state.state;
    found.fields = shownFieldsOf(row);
    found.fields.resize(std::max(found.fields.size(), header().size()));
    found.email = m_columns.text(found.fields, Field::Email);
    switch (state.state) {
    case ImportState::New:
        found.changes = changesOf(row, ImportPersonReader(m_columns, m_names));
        break;
    case ImportState::Changed:
    case ImportState::Same:
        if (state.detail >= 0) {
            found.changes = m_changed[size_t(state.detail)].changes;
            found.notes = m_changed[size_t(state.detail)].notes;
        }
        break;
    case ImportState::Waiting:
    case ImportState::Wrong:
        found.error = m_failures[size_t(state.detail)];
    }
    if (const LateEdit *late = lateEditOf(row))
        found.changes.append(late->change);
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

const ImportPlan::LateEdit *ImportPlan::lateEditOf(int row) const
{
    const auto found = std::lower_bound(m_late.cbegin(), m_late.cend(), row, [](const LateEdit &late, int wanted) { return late.row < wanted; });
    return found == m_late.cend() || found->row != row ? nullptr : &*found;
}

QVector<Change> ImportPlan::changesOf(int row, const ImportPersonReader &people) const
{
    const RowState &state = m_rows[size_t(row)];
    if (state.state == ImportState::Changed)
        return m_changed[size_t(state.detail)].changes;
    if (state.state != ImportState::New)
        return {};
    const Result<QStringList> fields = fieldsOf(row);
    Result<ImportPerson> person = fields ? people.read(*fields) : tl::unexpected(fields.error());
    if (!person)
        return {};
    if (const LateEdit *late = lateEditOf(row))
        person->remove(late->change.set);
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

std::optional<Change> ImportPlan::lateChange(size_t index) const
{
    return index < m_late.size() ? std::optional(m_late[index].change) : std::nullopt;
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
