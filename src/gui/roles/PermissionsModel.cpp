// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/PermissionsModel.h"

#include "core/Fold.h"
#include "models/Roles.h"
#include "storage/Catalogue.h"
#include "texts/PermissionText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

static bool isOfRole(int section)
{
    return section == PermissionsModel::RoleSection || section == PermissionsModel::OtherSection;
}

void PermissionsModel::show(const Shown &shown)
{
    const bool otherColumns = shown.other.isEmpty() != m_shown.other.isEmpty();
    if (otherColumns)
        beginResetModel();
    m_shown = shown;
    if (otherColumns) {
        m_modules = listed();
        endResetModel();
    } else {
        list();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PermissionsModel::narrow(const QString &text, bool onlyDifferences)
{
    m_text = fold(text);
    m_onlyDifferences = onlyDifferences;
    list();
}

// As long as the same ones are listed, what is unfolded and where one is stays.
void PermissionsModel::list()
{
    const QVector<Module> modules = listed();
    if (modules != m_modules) {
        beginResetModel();
        m_modules = modules;
        endResetModel();
        return;
    }
    if (m_modules.isEmpty())
        return;
    const int last = columnCount() - 1;
    Q_EMIT dataChanged(index(0, 0), index(int(m_modules.size()) - 1, last));
    for (int row = 0; row < int(m_modules.size()); ++row) {
        const QModelIndex module = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, module), index(rowCount(module) - 1, last, module));
    }
}

QVector<PermissionsModel::Module> PermissionsModel::listed() const
{
    QVector<Module> modules;
    for (const QString &permission : m_shown.role.isEmpty() ? QStringList() : Catalogue::permissions(m_shown.own)) {
        if (!isListed(permission))
            continue;
        const QString key = permission.section(u'.', 0, 0);
        if (modules.isEmpty() || modules.last().key != key)
            modules.append({key, moduleText(permission), {}});
        modules.last().permissions.append(permission);
    }
    // By title: so they are looked for
    std::sort(modules.begin(), modules.end(), [](const Module &one, const Module &other) { return QString::localeAwareCompare(one.title, other.title) < 0; });
    return modules;
}

// Each word is part of the module, of the permission, or of its key.
bool PermissionsModel::isListed(const QString &permission) const
{
    if (m_onlyDifferences && isCompared() && !differs(permission))
        return false;
    const QString words = fold(moduleText(permission) + u' ' + permissionText(permission) + u' ' + permission);
    const QStringList wanted = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &word) { return words.contains(word); });
}

bool PermissionsModel::differs(const QString &permission) const
{
    return m_shown.wanted.contains(permission) != m_shown.others.contains(permission);
}

QString PermissionsModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isModule(index) ? m_modules.at(index.row()).key : m_modules.at(int(index.internalId()) - 1).permissions.at(index.row());
}

int PermissionsModel::permitted(const QModelIndex &module) const
{
    const QStringList &all = m_modules.at(module.row()).permissions;
    return int(std::count_if(all.cbegin(), all.cend(), [this](const QString &one) { return m_shown.wanted.contains(one); }));
}

QModelIndex PermissionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex PermissionsModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || isModule(index) ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_modules.size());
    return isModule(parent) && parent.column() == 0 ? int(m_modules.at(parent.row()).permissions.size()) : 0;
}

int PermissionsModel::columnCount(const QModelIndex &) const
{
    return SectionCount;
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isOfRole(section))
        return Qt::AlignCenter;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameSection:
        return tr("Permission");
    case RoleSection:
        return m_shown.role.isEmpty() ? tr("Permitted") : m_shown.role;
    case OtherSection:
        return m_shown.other;
    default:
        return isCompared() ? tr("Difference") : tr("Change");
    }
}

Qt::ItemFlags PermissionsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isModule(index))
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == RoleSection && m_shown.whyNot && m_shown.whyNot(keyOf(index)).isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PermissionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT ticked(keyOf(index), value.toInt() == Qt::Checked);
    return true;
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return isModule(index) ? ofModule(m_modules.at(index.row()), index.column(), role) : ofPermission(keyOf(index), index.column(), role);
}

QString PermissionsModel::countText(const Module &module, const QSet<QString> &permitted) const
{
    const auto count = std::count_if(module.permissions.cbegin(), module.permissions.cend(), [&](const QString &one) { return permitted.contains(one); });
    return tr("%1 of %2").arg(QLocale().toString(qlonglong(count)), QLocale().toString(module.permissions.size()));
}

QVariant PermissionsModel::ofModule(const Module &module, int section, int role) const
{
    if (role == BoldRole)
        return section == NameSection;
    if (role == QuietRole)
        return section != NameSection;
    if (role == Qt::TextAlignmentRole && isOfRole(section))
        return Qt::AlignCenter;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameSection:
        return module.title;
    case RoleSection:
        return countText(module, m_shown.wanted);
    case OtherSection:
        return isCompared() ? countText(module, m_shown.others) : QString();
    default:
        break;
    }
    const auto different = isCompared()
        ? std::count_if(module.permissions.cbegin(), module.permissions.cend(), [this](const QString &one) { return differs(one); }) : 0;
    return different ? tr("%Ln difference(s)", nullptr, int(different)) : QString();
}

// What is ticked and not saved comes before what is different in the other role.
QString PermissionsModel::difference(const QString &permission) const
{
    const bool wanted = m_shown.wanted.contains(permission);
    QStringList words;
    if (wanted != m_shown.stored.contains(permission))
        words.append(wanted ? tr("to be added") : tr("to be taken away"));
    if (isCompared() && differs(permission))
        words.append(tr("only %1", "a role that permits it").arg(wanted ? m_shown.role : m_shown.other));
    return words.join(u" · "_s);
}

QVariant PermissionsModel::ofPermission(const QString &permission, int section, int role) const
{
    if (section == NameSection)
        return role == Qt::DisplayRole ? QVariant(permissionText(permission)) : role == Qt::ToolTipRole ? QVariant(permission) : QVariant();
    if (section == DifferenceSection) {
        const QString words = difference(permission);
        if (role == BadgeRole && !words.isEmpty())
            return int(m_shown.wanted.contains(permission) != m_shown.stored.contains(permission) ? Tone::Soft : Tone::Warn);
        return role == Qt::DisplayRole || (role == BadgeTextRole && !words.isEmpty()) ? QVariant(words) : QVariant();
    }
    if (section == OtherSection && !isCompared())
        return {};
    const bool permitted = (section == RoleSection ? m_shown.wanted : m_shown.others).contains(permission);
    switch (role) {
    case Qt::CheckStateRole:
        return permitted ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return permitted ? tr("Yes") : tr("No");
    case Qt::ToolTipRole:
        return section == RoleSection && m_shown.whyNot ? m_shown.whyNot(permission) : QString();
    default:
        return {};
    }
}

} // namespace muster
