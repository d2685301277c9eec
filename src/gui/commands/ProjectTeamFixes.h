// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/FindTeamFixes.h"

#include <QHash>
#include <QSet>

#include <variant>

namespace muster {

// Works out the fixes of one project.
class ProjectTeamFixes
{
public:
    ProjectTeamFixes(Reader &reader, const QString &name, const QString &uuid);

    Result<FindTeamFixes::Answer> mend(const FindTeamFixes::Place &place);

private:
    using Done = Result<std::monostate>;

    Done read();
    Result<QVector<Row>> rows(Table table, Column column, const QString &value);
    Done fixUser(const Row &misconfiguration);
    Result<bool> makeTeam(const AssignmentRef &group);
    void assignSingly(const QString &userId, const QString &user, const AssignmentRef &like);

    Reader &m_reader;
    QString m_name;
    QString m_uuid;
    QHash<QString, AssignmentRef> m_groups; // that are no team, by name
    QSet<QString> m_onTeam; // users by ID, with those that the fixes so far bring
    FindTeamFixes::Answer m_answer;
};

} // namespace muster
