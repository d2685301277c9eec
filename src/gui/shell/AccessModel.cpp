// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/AccessModel.h"

#include "models/IconName.h"
#include "models/Roles.h"
#include "texts/AccessText.h"

namespace muster {

static QString textOf(const AccessChange &change, int section)
{
    switch (section) {
    case AccessModel::UserSection:
        return accessUser(change);
    case AccessModel::ProjectSection:
        return accessProject(change);
    case AccessModel::BeforeSection:
        return accessText(change.before);
    case AccessModel::AfterSection:
        return accessText(change.after);
    default:
        return {};
    }
}

AccessModel::AccessModel(const AccessDifference &access, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(access.items)
{
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccessChange &change = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(change, index.column());
    case Qt::ToolTipRole:
        return index.column() == UserSection && !change.email.isEmpty() ? change.email : textOf(change, index.column());
    case IconRole:
        if (index.column() != AfterSection)
            return {};
        return int(change.kind() == AccessChange::Lost ? IconName::Warning : change.kind() == AccessChange::Changed ? IconName::Edit : IconName::Check);
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserSection:
        return tr("User");
    case ProjectSection:
        return tr("Project");
    case BeforeSection:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace muster
