// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/PaletteEntry.h"
#include "models/LatestAnswer.h"
#include "storage/queries/WorkspaceState.h"

#include <QAbstractListModel>

namespace muster {

class CommandSet;
class WorkspaceContext;

// What fits what was typed: commands first, then users, groups and projects.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ShortcutRole = Qt::UserRole + 100, DetailRole };

    PaletteModel(WorkspaceContext &context, CommandSet &commands, QObject *parent = nullptr);

    void setText(const QString &text);
    bool isSearching() const { return m_finding.isWaiting(); } // for users, groups and projects; filled() follows
    PaletteEntry entry(const QModelIndex &index) const { return m_entries.value(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void filled(); // rows are there, the first of them worth choosing first

private:
    QVector<PaletteEntry> commandEntries() const;
    void find(const QString &text, bool mayBeBehind);
    void show(const QVector<Found> &found);
    void addObjects(const QVector<Found> &found);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    QString m_text; // folded
    QVector<PaletteEntry> m_entries;
    LatestAnswer<FindByName::Answer> m_finding;
};

} // namespace muster
