// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/queries/WorkspaceState.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

namespace muster {

struct Reader;

// What a workspace calls things, for reading a file that names them. Names match without case; those of roles also without
// blanks, hyphens and underscores, and by what administrators call them (RoleWords).
//
// Several names in one cell are separated by ";", "|" or line breaks. Where names that stand side by side make up a name
// that is known, they are that name: "R&D; Berlin" is one group where there is one called so. A comma separates only
// where every part is a known name, for names often have commas. A name in double quotes is one name; see ListText.
class ImportNames
{
public:
    struct Named
    {
        QString id; // UUID; of a role its key, where there is neither its name
        QString name;
    };

    // RoleNotFound when a choice leads to no role.
    static Result<ImportNames> read(Reader &reader, const QMap<QString, QString> &roleChoices);
    // Without groups and projects.
    static Result<ImportNames> of(const WorkspaceState &facts, const QMap<QString, QString> &roleChoices);

    enum Kind { Role, Group, Project, Provider, Classification };
    const Named *find(Kind kind, const QString &name) const; // null: not known
    bool isChosen(const QString &role) const; // the role that this means was chosen
    QString nameOf(Kind kind, const QString &id) const; // the ID itself where it is not known
    QString roleKey(const QString &name) const { return m_roleKeys.value(name, name); } // of a role as the workspace calls it
    QStringList split(Kind kind, const QString &cell) const;
    bool isOn(const QString &groupId, const QString &projectId) const; // whether the group is on the project
    bool correctNames() const { return m_correctNames; } // whether names of active accounts may be corrected (U8)

private:
    void readRoles(const WorkspaceState &facts);
    Result<void> choose(const QMap<QString, QString> &roles);
    void countSeparators();
    QStringList splitAtCommas(Kind kind, const QString &cell) const;

    std::array<QHash<QString, Named>, 5> m_names; // by Kind, then by folded name
    QHash<QString, Named> m_roleWords; // by importWord()
    QHash<QString, Named> m_chosenRoles; // by importWord()
    QHash<QString, QString> m_roleKeys;
    std::array<qsizetype, 5> m_separators {}; // the most that a known name has
    QSet<std::pair<QString, QString>> m_groupsOnProjects;
    bool m_correctNames = false;
};

} // namespace muster
