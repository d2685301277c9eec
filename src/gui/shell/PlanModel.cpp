// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanModel.h"

#include "models/IconName.h"
#include "models/Roles.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"

#include <algorithm>

namespace muster {

static QString what(const PlanItem &item)
{
    return item.refusal ? errorText(*item.refusal) : changeVerb(item.change);
}

static int rank(const PlanItem &item)
{
    return item.isIdle() ? 1 : item.refusal ? 0 : 2;
}

PlanModel::PlanModel(const Plan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(plan.items)
    , m_along(plan.along)
{
    std::stable_sort(m_items.begin(), m_items.end(),
        [](const PlanItem &a, const PlanItem &b) { return rank(a) < rank(b); });
    m_alongFrom = int(std::count_if(m_items.cbegin(), m_items.cend(), [](const PlanItem &item) { return !item.happens(); }));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size() + m_along.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

const AlongItem *PlanModel::along(int row) const
{
    const int at = row - m_alongFrom;
    return at >= 0 && at < m_along.size() ? &m_along.at(at) : nullptr;
}

const PlanItem &PlanModel::item(int row) const
{
    return m_items.at(row < m_alongFrom ? row : row - int(m_along.size()));
}

QVariant PlanModel::alongData(const AlongItem &item, int section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return section == NameSection ? item.name : tr("Goes along: %1").arg(changeText(item.change));
    case IconRole:
        return section == NameSection ? QVariant() : int(IconName::Warning);
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const AlongItem *goes = along(index.row()))
        return alongData(*goes, index.column(), role);
    const PlanItem &item = this->item(index.row());
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
