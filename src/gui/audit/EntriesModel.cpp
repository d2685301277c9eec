// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/EntriesModel.h"

#include "models/Roles.h"
#include "storage/Workspace.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster {

EntriesModel::EntriesModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
}

void EntriesModel::setEvent(qint64 event, qint64 entries)
{
    if (event == m_event)
        return;
    m_answer.cancel();
    beginResetModel();
    m_event = event;
    m_count = entries;
    m_entries.clear();
    m_error.reset();
    endResetModel();
    readMore();
}

bool EntriesModel::hasMore() const
{
    return !m_error && qint64(m_entries.size()) < m_count;
}

void EntriesModel::readMore()
{
    if (!hasMore() || m_answer.isWaiting())
        return;
    m_answer.ask(m_workspace.read(ReadEntries {m_event, qint64(m_entries.size()), PageSize}),
        [this](const Result<QVector<Entry>> &entries) { take(entries); });
}

void EntriesModel::take(const Result<QVector<Entry>> &entries)
{
    if (!entries) {
        m_error = entries.error();
    } else if (entries->isEmpty()) {
        m_count = qint64(m_entries.size());
    } else {
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(entries->size()) - 1);
        const QTimeZone zone = QTimeZone::systemTimeZone();
        for (const Entry &entry : *entries)
            m_entries.push_back({entry, differences(entry.change, m_locale, zone)});
        endInsertRows();
    }
    Q_EMIT pageLoaded();
}

// A difference's internal id is the number of its entry, counted from 1.
QModelIndex EntriesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EntriesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    return int(m_entries[size_t(parent.row())].differences.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return entryData(m_entries[size_t(index.row())], index.column(), role);
    return differenceData(m_entries[size_t(index.internalId()) - 1].differences.at(index.row()), index.column(), role);
}

QVariant EntriesModel::entryData(const Shown &shown, int section, int role) const
{
    if (section != FieldSection)
        return {};
    const QString what = changeText(shown.entry.change);
    const bool named = !shown.entry.object.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return named ? shown.entry.object : what;
    case CountRole:
        return named ? QVariant(what) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return named ? tr("%1: %2").arg(shown.entry.object, what) : what;
    case BoldRole:
        return true;
    default:
        return {};
    }
}

QVariant EntriesModel::differenceData(const FieldDifference &difference, int section, int role) const
{
    const QString text = section == FieldSection ? difference.title
        : section == BeforeSection               ? difference.before
                                                 : difference.after;
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? u"–"_s : text;
    case QuietRole:
        return section != AfterSection;
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldSection:
        return tr("Field");
    case BeforeSection:
        return tr("Before");
    case AfterSection:
        return tr("After");
    default:
        return {};
    }
}

} // namespace muster
