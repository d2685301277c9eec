// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/OpenSample.h"

#include <functional>

namespace muster {

// A directory with users, groups and projects of its own to be changed, one after another, among those that were there.
class ChangedDirectory
{
public:
    ChangedDirectory(const QString &workspace, int turns);

    Workspace &workspace() const { return m_sample.workspace(); }
    void apply(const QVector<Change> &changes) const { m_sample.apply(changes); }

    QString user(int turn) const { return QStringLiteral("bench%1@northwind.example").arg(turn); }
    QString newUser(int turn) const { return QStringLiteral("new%1@northwind.example").arg(turn); }
    QString group(int turn) const { return QStringLiteral("Bench group %1").arg(turn); }
    QString project(int turn) const { return QStringLiteral("Bench project %1").arg(turn); }
    QString largestGroup() const { return m_group; }
    QString largestProject() const { return m_project; }

private:
    QString nameOfFirst(Table table, Column sortedBy, Column name) const;

    OpenSample m_sample;
    QString m_group;
    QString m_project;
};

// One kind of change, in turns: none is made twice to the same object. The later build on the earlier.
struct ChangeKind
{
    const char *name;
    void (*make)(const ChangedDirectory &directory, int turn);
};

const QVector<ChangeKind> &changeKinds();

class BenchRun;

// Each kind here, against the same there. `others`: the processor time of programs that have a share in it, so far.
void measureKinds(BenchRun &run, const ChangedDirectory &here, const ChangedDirectory &there, const QString &where, const std::function<double()> &others = {});
constexpr int ChangesOfALap = 3; // a single one is over too soon

} // namespace muster
