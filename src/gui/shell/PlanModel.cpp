// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanModel.h"

#include "models/IconName.h"
#include "models/Roles.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"

#include <algorithm>

namespace muster {

static int rank(const PlanItem &item)
{
    return item.isIdle() ? 1 : item.refusal ? 0 : 2;
}

PlanModel::PlanModel(const QVector<Change> &changes, const Plan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(changes)
    , m_items(plan.items)
{
    std::stable_sort(m_items.begin(), m_items.end(),
        [](const PlanItem &a, const PlanItem &b) { return rank(a) < rank(b); });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString PlanModel::what(const PlanItem &item) const
{
    if (item.refusal)
        return errorText(*item.refusal);
    return item.index < m_changes.size() ? changeVerb(m_changes.at(item.index)) : QString();
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanItem &item = m_items.at(index.row());
    const bool name = index.column() == NameSection;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name ? item.name : what(item);
    case QuietRole:
        return item.isIdle();
    case IconRole:
        if (name)
            return {};
        return int(item.isIdle() ? IconName::Info : item.refusal ? IconName::Warning : IconName::Check);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameSection ? tr("Name") : tr("What will happen");
}

} // namespace muster
