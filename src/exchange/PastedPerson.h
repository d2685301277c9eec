// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

#include <functional>

namespace muster {

// One person of a pasted text without a header.
struct PastedPerson
{
    QString email {};
    QString firstName {};
    QString lastName {};
    QString roles {};
    QString defaultGroup {}; // a word for yes or no

    // Cells in any order.
    static PastedPerson ofCells(const QStringList &cells, const std::function<bool(const QString &)> &isRole);
    // Addresses with or without names, several on a line; nothing: the line is something else.
    static QVector<PastedPerson> ofAddresses(const QString &line, const std::function<bool(const QString &)> &isRole);

    QStringList cells() const { return {email, firstName, lastName, roles, defaultGroup}; }

private:
    void takeName(const QString &text);
    void splitName();
};

} // namespace muster
