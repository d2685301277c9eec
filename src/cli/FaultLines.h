// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QVector>

namespace muster {

// What is wrong with rows of a file: the same sentence of many rows is one line that says which rows.
class FaultLines
{
    Q_DECLARE_TR_FUNCTIONS(FaultLines)

public:
    void add(const QString &sentence, qint64 line, const QString &kind = {}); // kind: what makes two the same; blank: the sentence
    void tell(void (*say)(const QString &line)) const; // in the order in which they came; of very many, the first

private:
    struct Fault
    {
        QString sentence;
        QVector<qint64> lines; // the first of them
        int rows = 0;
    };

    QVector<Fault> m_faults;
    QHash<QString, qsizetype> m_places;
    int m_untold = 0; // rows
};

} // namespace muster
