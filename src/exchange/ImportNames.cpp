// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportNames.h"

#include "core/Fold.h"
#include "exchange/ImportColumns.h"
#include "exchange/ListText.h"
#include "exchange/RoleWords.h"
#include "storage/queries/Names.h"
#include "texts/Titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString keyOfName(const QString &name)
{
    return fold(name.trimmed());
}

// Where the parts of a cell begin, and one past its end. What separates nothing inside of quotes.
QVector<qsizetype> cuts(const QString &cell)
{
    QVector<qsizetype> cuts {0};
    for (qsizetype i = std::max<qsizetype>(0, endOfQuoted(cell, 0)); i < cell.size(); ++i) {
        if (!separatesNames(cell.at(i)))
            continue;
        cuts.append(i + 1);
        i = std::max(i, endOfQuoted(cell, i + 1) - 1);
    }
    cuts.append(cell.size() + 1);
    return cuts;
}

} // namespace

Result<ImportNames> ImportNames::of(const WorkspaceState &facts, const QMap<QString, QString> &roleChoices)
{
    ImportNames names;
    names.m_correctNames = facts.correctNames;
    for (const QString &provider : facts.providers)
        names.m_names[Provider].insert(keyOfName(provider), {provider, provider});
    for (const QString &tier : facts.classifications)
        names.m_names[Classification].insert(keyOfName(tier), {tier, tier});
    names.readRoles(facts);
    if (const Result<void> chosen = names.choose(roleChoices); !chosen)
        return tl::unexpected(chosen.error());
    names.countSeparators();
    return names;
}

Result<ImportNames> ImportNames::read(Reader &reader, const QMap<QString, QString> &roleChoices)
{
    const Result<WorkspaceState> facts = ReadWorkspaceState().answer(reader);
    if (!facts)
        return tl::unexpected(facts.error());
    Result<ImportNames> names = of(*facts, roleChoices);
    if (!names)
        return names;
    Result<Names> known = ReadNames().answer(reader);
    if (!known)
        return tl::unexpected(known.error());
    for (const Names::Named &group : std::as_const(known->groups))
        names->m_names[Group].insert(group.key, {group.id, group.name});
    for (const Names::Named &project : std::as_const(known->projects))
        names->m_names[Project].insert(project.key, {project.id, project.name});
    names->m_groupsOnProjects = std::move(known->groupsOnProjects);
    names->countSeparators();
    return names;
}

void ImportNames::countSeparators()
{
    for (size_t kind = 0; kind < m_names.size(); ++kind) {
        for (const Named &named : std::as_const(m_names[kind]))
            m_separators[kind] = std::max(m_separators[kind], qsizetype(std::count_if(named.name.cbegin(), named.name.cend(), separatesNames)));
    }
}

// A role's own name comes before the words of another.
void ImportNames::readRoles(const WorkspaceState &facts)
{
    QHash<QString, Named> words;
    for (const RoleChoice &role : facts.roles) {
        if (role.scope != RoleScope::Workspace)
            continue;
        const Named named {role.key, role.name};
        m_roleKeys.insert(role.name, role.key);
        m_names[Role].insert(keyOfName(role.name), named);
        m_roleWords.insert(importWord(role.name), named);
        for (const QString &word : roleWords(role.key) + QStringList {role.key, keyText(Field::Roles, role.key)})
            words.insert(importWord(word), named);
    }
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (!m_roleWords.contains(it.key()))
            m_roleWords.insert(it.key(), it.value());
    }
}

Result<void> ImportNames::choose(const QMap<QString, QString> &roles)
{
    QHash<QString, Named> chosen;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
        const Named *role = find(Role, it.value());
        if (!role)
            return fail(ErrorCode::RoleNotFound, it.value());
        chosen.insert(importWord(it.key()), *role);
    }
    m_chosenRoles = std::move(chosen);
    return {};
}

bool ImportNames::isChosen(const QString &role) const
{
    return !m_chosenRoles.isEmpty() && m_chosenRoles.contains(importWord(role));
}

const ImportNames::Named *ImportNames::find(Kind kind, const QString &name) const
{
    const auto in = [](const QHash<QString, Named> &names, const QString &key) {
        const auto it = names.constFind(key);
        return it == names.constEnd() ? nullptr : &*it;
    };
    if (kind == Role && isChosen(name))
        return in(m_chosenRoles, importWord(name));
    const Named *exact = in(m_names[kind], keyOfName(name));
    return exact || kind != Role ? exact : in(m_roleWords, importWord(name));
}

QString ImportNames::nameOf(Kind kind, const QString &id) const
{
    for (const Named &named : m_names[kind]) {
        if (named.id == id)
            return named.name;
    }
    return id;
}

QStringList ImportNames::split(Kind kind, const QString &cell) const
{
    if (cell.isEmpty() || find(kind, cell))
        return {cell};
    const QVector<qsizetype> at = cuts(cell);
    if (at.size() == 2)
        return endOfQuoted(cell, 0) > 0 ? QStringList {unquotedName(cell)} : splitAtCommas(kind, cell);
    QStringList names;
    for (qsizetype first = 0; first + 1 < at.size();) {
        // the longest known name from here, else the part alone
        qsizetype last = std::min(at.size() - 1, first + 1 + m_separators[kind]);
        while (last > first + 1 && !find(kind, cell.sliced(at.at(first), at.at(last) - 1 - at.at(first))))
            --last;
        const QString name = unquotedName(cell.sliced(at.at(first), at.at(last) - 1 - at.at(first)));
        if (!name.isEmpty())
            names.append(name);
        first = last;
    }
    return names;
}

QStringList ImportNames::splitAtCommas(Kind kind, const QString &cell) const
{
    QStringList parts = cell.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    const bool allKnown = std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return find(kind, part); });
    return allKnown ? parts : QStringList {cell};
}

bool ImportNames::isOn(const QString &groupId, const QString &projectId) const
{
    return m_groupsOnProjects.contains({groupId, projectId});
}

} // namespace muster
