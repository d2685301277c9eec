// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/FindMends.h"

#include <QHash>
#include <QSet>

#include <variant>

namespace muster {

// Works out the mends of one project.
class MendProject
{
public:
    MendProject(Reader &reader, const QString &name, const QString &uuid);

    Result<FindMends::Answer> mend(const FindMends::Place &place);

private:
    using Done = Result<std::monostate>;

    Done read();
    Result<QVector<Row>> rows(Table table, Column column, const QString &value);
    Done mendUser(const Row &misconfiguration);
    Result<bool> makeTeam(const AssignmentRef &group);
    void assignSingly(const QString &userId, const QString &user, const AssignmentRef &like);

    Reader &m_reader;
    QString m_name;
    QString m_uuid;
    QHash<QString, AssignmentRef> m_groups; // that are no team, by name
    QSet<QString> m_onTeam; // users by ID, with those that the mends so far bring
    FindMends::Answer m_answer;
};

} // namespace muster
