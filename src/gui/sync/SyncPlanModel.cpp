// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/SyncPlanModel.h"

#include "models/Roles.h"
#include "net/sync/SyncText.h"
#include "texts/ErrorText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isAnyOf(SyncAction action, std::initializer_list<SyncAction> actions)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

Tone toneOf(const SyncRow &row)
{
    if (row.refusal || row.decision.hasConflict() || row.decision.action == SyncAction::Conflict)
        return Tone::Bad;
    if (isAnyOf(row.decision.action, {SyncAction::DeactivateHere, SyncAction::DeactivateThere, SyncAction::DeleteHere, SyncAction::DeleteThere}))
        return Tone::Warn;
    if (isAnyOf(row.decision.action, {SyncAction::CreateHere, SyncAction::CreateThere}))
        return Tone::Good;
    return isAnyOf(row.decision.action, {SyncAction::LeaveAlone, SyncAction::None, SyncAction::Agree, SyncAction::Unlink}) ? Tone::Quiet : Tone::Soft;
}

} // namespace

void SyncPlanModel::setPlan(std::shared_ptr<SyncPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    gather();
    endResetModel();
}

void SyncPlanModel::show(Show which)
{
    if (which == m_show)
        return;
    beginResetModel();
    m_show = which;
    gather();
    endResetModel();
}

void SyncPlanModel::refresh()
{
    m_seenRow = -1;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

bool SyncPlanModel::isShown(qsizetype row) const
{
    const SyncPlan::Entry &entry = m_plan->entry(row);
    const SyncAction action = entry.action;
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Creates:
        return isAnyOf(action, {SyncAction::CreateHere, SyncAction::CreateThere});
    case Show::Changes:
        return isAnyOf(action, {SyncAction::ChangeHere, SyncAction::ChangeThere, SyncAction::ChangeBoth, SyncAction::Link});
    case Show::Deactivations:
        return isAnyOf(action, {SyncAction::DeactivateHere, SyncAction::DeactivateThere, SyncAction::DeleteHere, SyncAction::DeleteThere});
    case Show::Conflicts:
        return action == SyncAction::Conflict || entry.hasConflict || entry.needsYes || m_plan->isRefused(row);
    case Show::LeftAlone:
        return action == SyncAction::LeaveAlone || entry.leftOut;
    }
    Q_UNREACHABLE();
}

void SyncPlanModel::gather()
{
    m_seenRow = -1;
    m_rows.clear();
    for (qsizetype row = 0; m_plan && row < m_plan->size(); ++row) {
        if (m_show == Show::All || isShown(row))
            m_rows.append(row);
    }
}

const SyncRow &SyncPlanModel::seen(int row) const
{
    if (m_seenRow != m_rows.at(row)) {
        m_seenRow = m_rows.at(row);
        m_seen = m_plan->row(m_seenRow);
    }
    return m_seen;
}

int SyncPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SyncPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SyncPlanModel::text(const SyncRow &row, int column) const
{
    switch (column) {
    case Who:
        return row.name;
    case What:
        return syncActionText(row.decision.action);
    case Fields:
        return syncFieldsText(row.decision) + syncWhoText(row); // a conflict of who is whom has no fields yet
    default:
        return row.refusal ? errorText(*row.refusal) : syncReasonText(row.decision.reason);
    }
}

QVariant SyncPlanModel::data(const QModelIndex &index, int role) const
{
    const SyncRow &row = seen(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Who ? QVariant(row.leftOut ? Qt::Unchecked : Qt::Checked) : QVariant();
    case IconRole:
        return index.column() == Who ? QVariant(int(row.kind == RemoteObject::Kind::User ? IconName::User : IconName::Group)) : QVariant();
    case BadgeRole:
        return index.column() == What ? QVariant(int(toneOf(row))) : QVariant();
    case BadgeTextRole:
        return index.column() == What ? QVariant(text(row, What)) : QVariant();
    case QuietRole:
        return row.leftOut || index.column() == Why;
    case WarningRole:
        return index.column() == Who && row.refusal ? QVariant(errorText(*row.refusal)) : QVariant();
    default:
        return {};
    }
}

bool SyncPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Who)
        return false;
    leaveOut({index.row()}, value.value<Qt::CheckState>() == Qt::Unchecked);
    return true;
}

void SyncPlanModel::leaveOut(const QVector<int> &rows, bool leftOut)
{
    QVector<qsizetype> ofPlan;
    for (const int row : rows)
        ofPlan.append(m_rows.at(row));
    m_plan->leaveOut(ofPlan, leftOut);
    refresh();
    Q_EMIT leftOutChanged();
}

Qt::ItemFlags SyncPlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Who ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant SyncPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case What:
        return tr("What is done");
    case Fields:
        return tr("Field by field");
    default:
        return tr("Why");
    }
}

} // namespace muster
