// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "net/sync/SyncPlan.h"

#include <deque>

namespace muster {

class Workspace;

// What a plan does here, as changes: one after another as they are wanted.
class SyncChanges final : public ChangeSource
{
public:
    explicit SyncChanges(std::shared_ptr<const SyncPlan> plan);

    qint64 count() const override { return m_count; }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;

private:
    // In this order: who is to be in a group is made before, and what nothing names any more goes last.
    enum Phase { AddUsers, EditUsers, ManagersOfAdded, AddGroups, RenameGroups, Members, DeleteGroups, DeleteUsers, End };

    bool advance();
    void fill(Phase phase, qsizetype row);
    void addUser(qsizetype row);
    void editUser(qsizetype row);
    void changeMembers(qsizetype row);

    std::shared_ptr<const SyncPlan> m_plan;
    qint64 m_count = 0;
    int m_phase = AddUsers;
    qsizetype m_row = 0;
    std::deque<Change> m_ready;
    QSet<QString> m_added; // users that are made here, so far
    QVector<Change> m_managers; // of those who were made before the one above them
};

// What the workspace would say to what a plan does here; rows that it will not take are noted in the plan. Blocks: not on the thread that draws.
Result<Plan> previewSync(Workspace &workspace, const std::shared_ptr<SyncPlan> &plan);

} // namespace muster
