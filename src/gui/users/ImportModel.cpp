// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportModel.h"

#include "models/Roles.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Tone toneOf(ImportState state)
{
    switch (state) {
    case ImportState::New:
        return Tone::Good;
    case ImportState::Changed:
        return Tone::Soft;
    case ImportState::Same:
        return Tone::Quiet;
    case ImportState::Waiting:
        return Tone::Warn;
    case ImportState::Wrong:
        return Tone::Bad;
    }
    return Tone::Quiet;
}

} // namespace

QString importStateText(ImportState state)
{
    switch (state) {
    case ImportState::New:
        return ImportModel::tr("New");
    case ImportState::Changed:
        return ImportModel::tr("Changed");
    case ImportState::Same:
        return ImportModel::tr("Same");
    case ImportState::Waiting:
        return ImportModel::tr("Unknown role");
    case ImportState::Wrong:
        return ImportModel::tr("Wrong");
    }
    return {};
}

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_cache.clear();
    list();
    endResetModel();
}

void ImportModel::setState(std::optional<ImportState> state)
{
    beginResetModel();
    m_state = state;
    list();
    endResetModel();
}

void ImportModel::list()
{
    m_rows.clear();
    for (int row = 0; m_plan && m_state && row < m_plan->rowCount(); ++row) {
        if (m_plan->state(row) == *m_state)
            m_rows.append(row);
    }
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_plan)
        return 0;
    return m_state ? int(m_rows.size()) : m_plan->rowCount();
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : FirstField + int(m_plan->header().size());
}

const ImportRow &ImportModel::rowAt(int row) const
{
    const int at = placeOf(row);
    if (const ImportRow *known = m_cache.object(at))
        return *known;
    auto *read = new ImportRow(m_plan->row(at));
    m_cache.insert(at, read);
    return *read;
}

// Where the file names no columns, what they were taken for.
QString ImportModel::headingOf(int column) const
{
    if (m_plan->table().hasHeader())
        return m_plan->header().value(column);
    const std::optional<Field> field = m_plan->columns().fieldOf(column);
    return field ? columnTitle(Table::Users, *field) : tr("Column %L1").arg(column + 1);
}

// A name that the file has in one piece, as it will be.
QStringList ImportModel::dividedName(const Change &change, const ImportRow &row) const
{
    QStringList words;
    for (const Field field : {Field::FirstName, Field::LastName}) {
        const QString name = change.set.text(field);
        if (!m_plan->columns().fullName(row.fields).isEmpty() && m_plan->columns().text(row.fields, field).isEmpty() && !name.isEmpty())
            words << tr("%1: %2").arg(fieldTitle(field), name);
    }
    return words;
}

// Roles by name: changes have their keys.
static Change withRoleNames(Change change, const ImportNames &names)
{
    for (Values *side : {&change.was, &change.set}) {
        QStringList roles = side->list(Field::Roles);
        for (QString &role : roles) {
            if (const QString name = names.nameOf(ImportNames::Role, role); !name.isEmpty())
                role = name;
        }
        if (side->contains(Field::Roles))
            side->set(Field::Roles, roles);
    }
    return change;
}

QString ImportModel::what(const ImportRow &row) const
{
    if (row.error)
        return errorText(*row.error);
    QStringList words;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const Change &change : row.changes) {
        const QString joined = m_plan->joined(change);
        if (!joined.isEmpty())
            words << tr("%1: %2").arg(changeVerb(change), joined);
        else if (change.verb == Verb::Add && change.object == ObjectKind::User)
            words << changeVerb(change) << dividedName(change, row);
        else if (change.verb != Verb::Edit)
            words << changeVerb(change);
        else
            for (const FieldDifference &difference : differences(withRoleNames(change, m_plan->names()), QLocale(), zone))
                words << tr("%1: %2 → %3").arg(difference.title, difference.before, difference.after);
    }
    for (const Error &note : row.notes)
        words << errorText(note);
    return words.join(u"; "_s);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = rowAt(index.row());
    const int section = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return section == Line  ? QLocale().toString(row.line)
            : section == State  ? importStateText(row.state)
            : section == What   ? what(row)
                                : row.fields.value(section - FirstField);
    case Qt::EditRole:
        return section >= FirstField ? row.fields.value(section - FirstField) : QVariant();
    case Qt::ToolTipRole:
        return section == What ? what(row) : QVariant();
    case BadgeRole:
        return section == State ? QVariant(int(toneOf(row.state))) : QVariant();
    case BadgeTextRole:
        return section == State ? QVariant(importStateText(row.state)) : QVariant();
    case QuietRole:
        return row.state == ImportState::Same || section == Line;
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    Q_EMIT corrected(placeOf(index.row()), index.column() - FirstField, value.toString());
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstField ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_plan)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("State");
    case What:
        return tr("What happens");
    default:
        return headingOf(section - FirstField);
    }
}

} // namespace muster
