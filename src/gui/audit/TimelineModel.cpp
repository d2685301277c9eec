// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/TimelineModel.h"

#include "storage/Workspace.h"

using namespace std::chrono_literals;

namespace muster {

namespace {

constexpr int MostWanted = 200; // of those looked at while scrolling, the latest
constexpr int MostWords = 50'000;

} // namespace

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent)
    : TableModel(workspace, Table::Events, parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &TimelineModel::ask);
}

bool TimelineModel::isUndone(const QModelIndex &index) const
{
    return !cell(index.row(), Column::UndoneBy).isNull();
}

QString TimelineModel::words(qint64 event) const
{
    if (const auto known = m_words.constFind(event); known != m_words.constEnd())
        return *known;
    if (!m_wanted.contains(event))
        m_wanted.append(event);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    if (!m_answer.isWaiting() && !m_soon.isActive())
        m_soon.start();
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool what = columnAt(index.column()) == Column::Action;
    switch (role) {
    case Qt::DisplayRole:
        if (what) {
            if (const QString known = words(idAt(index.row())); !known.isEmpty())
                return known;
        }
        break;
    case QuietRole:
        return !what || isUndone(index);
    case BadgeRole:
        return what && isUndone(index) ? QVariant(int(Tone::Quiet)) : QVariant();
    case BadgeTextRole:
        return what && isUndone(index) ? QVariant(tr("undone")) : QVariant();
    default:
        break;
    }
    return TableModel::data(index, role);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool what = orientation == Qt::Horizontal && section >= 0 && section == sectionOf(Column::Action);
    if (what && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return tr("What happened");
    return TableModel::headerData(section, orientation, role);
}

void TimelineModel::ask()
{
    if (m_wanted.isEmpty())
        return;
    if (m_words.size() > MostWords)
        m_words.clear();
    m_answer.ask(m_workspace.read(DescribeEvents {std::exchange(m_wanted, {})}), [this](const Result<DescribeEvents::Answer> &words) {
        if (words)
            take(*words);
    });
}

void TimelineModel::take(const DescribeEvents::Answer &words)
{
    m_words.insert(words);
    const int section = sectionOf(Column::Action);
    if (section >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, section), index(rowCount() - 1, section), {Qt::DisplayRole});
    if (!m_wanted.isEmpty())
        m_soon.start();
}

} // namespace muster
