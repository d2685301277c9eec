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
};

// What somebody is made of, always the same: a million people need not be held to be made when they are wanted.
struct SampleSeed
{
    SampleRandom random;
    int number = 1; // of the address
    qint16 group = -1;
    qint8 intake = 0;
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
    // Goes on in the chance as if the person had been made.
    SampleSeed anybody(int group, int intake, const QString &groupDomain);
    SamplePerson made(const SampleSeed &seed, const QString &groupDomain) const;
    QString idOf(const SampleSeed &seed, const QString &groupDomain) const; // of made(), without the rest
    QString localOf(const SampleSeed &seed) const; // of the address, without its number

    void forgetAddresses() { m_names.forget(); } // of everybody so far: nobody is added any more

    qint64 timeOf(int intake) const;

private:
    struct Address
    {
        SampleNames::Name name;
        QString domain;
    };

    Address addressOf(SampleRandom &random, const QString &groupDomain) const;
    SamplePerson made(SampleRandom &random, const SampleSeed &seed, const QString &groupDomain) const;
    void addAccount(SampleRandom &random, SamplePerson &person, const QString &email) const;
    void addRoles(SampleRandom &random, SamplePerson &person) const;
    void addStatus(SampleRandom &random, SamplePerson &person) const;
    void addSignIn(SampleRandom &random, SamplePerson &person, const QString &email) const;
    void addTimes(SampleRandom &random, SamplePerson &person) const;

    const SampleLists &m_lists;
    SampleRandom &m_random;
    SampleNames m_names;
    qint64 m_founded;
    qint64 m_until;
};

} // namespace muster
