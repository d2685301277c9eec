// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace muster {

// What resources/samples holds, as it stands there.
struct SampleLists
{
    struct Group
    {
        QString name;
        int size; // of 1,024 users
        double growth; // size grows with the users' number to this power
        QString domain; // of its members' addresses, most of the time; empty: any
        QString formerly; // its first name, where it was renamed
    };
    struct Project
    {
        QString name;
        bool archived;
        QString formerly;
        QVector<QJsonObject> assignments; // fields of a change, with "group" or "user"; none: left to chance
    };

    QString organization;
    QJsonObject owner;
    QStringList providers;
    QStringList classifications;
    QStringList domains;
    QVector<int> domainWeights;
    QStringList origins;
    QVector<QJsonObject> people;
    QVector<Group> groups; // everybody is in one at most
    QVector<Group> circles; // across the groups
    QVector<Project> projects;
    QStringList places;
    QStringList crews; // with a place: more groups, where there are more users
    QStringList works; // with a place: more projects

    static SampleLists read();
};

} // namespace muster
