// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QVector>

namespace muster {

class SampleRandom;

// Names of people in many scripts, and addresses for them that nobody else has.
class SampleNames
{
public:
    struct Name
    {
        QString first;
        QString last;
        QString local; // part of an address before the @, plain letters
    };

    SampleNames();

    Name next(SampleRandom &random) const;
    int freeNumber(const QString &local, const QString &domain); // of an address that nobody has so far
    static QString address(const QString &local, const QString &domain, int number); // 1: without it
    void take(const QString &address) { m_taken.insert(address); }
    void forget() { m_numbers = {}; m_taken = {}; } // who has which address

private:
    struct Part
    {
        QString name;
        QString plain;
    };
    struct Set
    {
        QVector<Part> given;
        QVector<Part> family;
    };

    static Part part(const QString &entry);

    QVector<Set> m_sets;
    QVector<int> m_weights;
    QSet<QString> m_taken; // for people by name
    QHash<QString, int> m_numbers; // how many have an address but for its number
};

} // namespace muster
