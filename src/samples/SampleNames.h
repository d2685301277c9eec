// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString address(const QString &local, const QString &domain);
    void take(const QString &address) { m_taken.insert(address); }

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
    QSet<QString> m_taken;
};

} // namespace muster
