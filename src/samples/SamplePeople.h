// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Values.h"
#include "samples/SampleLists.h"
#include "samples/SampleNames.h"
#include "samples/SampleRandom.h"

#include <QVector>

namespace muster {

struct SamplePerson
{
    QString id;
    Values values; // of the account
    int group = -1; // of SampleLists::groups and the crews after them; -1: none
    int intake = 0; // 0: came with the first import
    QVector<int> groups {}; // of SampleDirectory, joined so far
};

// Makes up the people: names, addresses, and everything an account has.
class SamplePeople
{
public:
    static constexpr int Intakes = 13; // after the first import, one a month

    // `founded` is when the workspace was made; people of the first import are older than that.
    SamplePeople(const SampleLists &lists, SampleRandom &random, qint64 founded, qint64 until);

    SamplePerson owner();
    SamplePerson named(const QJsonObject &json, const QStringList &groups);
    SamplePerson anybody(int group, int intake, const QString &groupDomain);

    qint64 timeOf(int intake) const;

private:
    void addAccount(SamplePerson &person, const QString &email);
    void addRoles(SamplePerson &person);
    void addStatus(SamplePerson &person);
    void addSignIn(SamplePerson &person, const QString &email);
    void addTimes(SamplePerson &person);

    const SampleLists &m_lists;
    SampleRandom &m_random;
    SampleNames m_names;
    qint64 m_founded;
    qint64 m_until;
};

} // namespace muster
