// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PaletteModel.h"

#include "core/Fold.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int ObjectsOfEachKind = 8;

PaletteModel::PaletteModel(WorkspaceContext &context, CommandSet &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_commands(commands)
{
}

void PaletteModel::setText(const QString &text)
{
    m_text = fold(text.simplified());
    beginResetModel();
    m_entries = commandEntries();
    endResetModel();
    m_finding.cancel();
    if (!m_text.isEmpty())
        find(text.simplified(), true);
    Q_EMIT filled();
}

// What was found a moment ago is shown at once, while many who came since are taken in.
void PaletteModel::find(const QString &text, bool mayBeBehind)
{
    m_finding.ask(m_context.workspace().read(FindByName {text, ObjectsOfEachKind, mayBeBehind}), [this, text](const Result<FindByName::Answer> &answer) {
        show(answer.value_or(FindByName::Answer()).found);
        if (answer && answer->isBehind)
            find(text, false);
    });
}

void PaletteModel::show(const QVector<Found> &found)
{
    const auto isObject = [](const PaletteEntry &entry) { return entry.command.isEmpty(); };
    QVector<PaletteEntry> before;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(before), isObject);
    const auto isSame = [](const PaletteEntry &entry, const Found &one) { return entry.kind == one.kind && entry.uuid == one.uuid; };
    if (!before.isEmpty() && std::equal(before.cbegin(), before.cend(), found.cbegin(), found.cend(), isSame))
        return;
    if (!before.isEmpty()) {
        beginResetModel();
        m_entries.removeIf(isObject);
        endResetModel();
    }
    addObjects(found);
}

// 0: begins so; 1: a word of it does; 2: somewhere in it; -1: not at all.
static int rank(const QString &folded, const QString &wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!folded.contains(word))
            return -1;
    }
    if (folded.startsWith(wanted))
        return 0;
    return folded.contains(u' ' + wanted) ? 1 : 2;
}

QVector<PaletteEntry> PaletteModel::commandEntries() const
{
    QVector<std::pair<int, PaletteEntry>> ranked;
    for (const QString &id : m_commands.ids()) {
        const QAction *action = m_commands.action(id);
        const int place = rank(fold(plainActionText(*action)), m_text);
        if (place < 0 || id == "edit.palette"_L1)
            continue;
        PaletteEntry entry;
        entry.command = id;
        entry.text = plainActionText(*action);
        entry.enabled = action->isEnabled();
        entry.detail = action->property("disabledReason").toString();
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = m_commands.command(id)->look().icon;
        ranked.append({place + (entry.enabled ? 0 : 10), entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<PaletteEntry> entries;
    for (const auto &one : ranked)
        entries.append(one.second);
    return entries;
}

static IconName iconOf(ObjectKind kind)
{
    return kind == ObjectKind::Group ? IconName::Group : kind == ObjectKind::Project ? IconName::Folder : IconName::User;
}

void PaletteModel::addObjects(const QVector<Found> &found)
{
    if (found.isEmpty()) {
        Q_EMIT filled();
        return;
    }
    // Before the commands that cannot be used now.
    const auto firstDisabled = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const PaletteEntry &e) { return !e.enabled; });
    int row = int(firstDisabled - m_entries.cbegin());
    beginInsertRows({}, row, row + int(found.size()) - 1);
    for (const Found &one : found)
        m_entries.insert(row++, {{}, one.kind, one.uuid, one.name, one.detail, {}, iconOf(one.kind), true});
    endInsertRows();
    Q_EMIT filled();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return (QStringList {entry.text, entry.detail, entry.shortcut}).join(u' ').simplified();
    case Qt::ToolTipRole:
    case DetailRole:
        return entry.detail;
    case Qt::DecorationRole:
        return entry.icon ? QVariant(icon(*entry.icon)) : QVariant();
    case ShortcutRole:
        return entry.shortcut;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return entry(index).enabled ? flags | Qt::ItemIsEnabled : flags;
}

} // namespace muster
