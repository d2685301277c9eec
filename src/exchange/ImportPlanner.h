// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "exchange/ImportPerson.h"
#include "exchange/ImportPlan.h"

#include <QHash>

namespace muster {

// Makes an ImportPlan: reads the rows one after another, and looks up many people at a time.
class ImportPlanner
{
public:
    ImportPlanner(Reader &reader, const ImportQuestion &question) : m_reader(reader), m_question(question) { }

    Result<std::shared_ptr<const ImportPlan>> plan();

private:
    struct Pending
    {
        int row;
        ImportPerson person;
    };

    Result<void> prepare();
    Result<void> readRows();
    Result<ImportPerson> personOf(const ImportPersonReader &people, int row);
    std::optional<int> firstRowWith(const QString &key, int row); // and remembers the row where there is none
    QString keyIn(int row) const;
    Result<void> settle(); // decides what becomes of the people that were read
    void settleNew(const Pending &pending);
    void settleExisting(const Pending &pending, const Row &user);
    void noteNewGroups(const ImportPerson &person);
    void reject(int row, const Error &error);
    bool goOn(qint64 done, qint64 total, int part) const;

    Reader &m_reader;
    const ImportQuestion &m_question;
    std::shared_ptr<ImportPlan> m_plan;
    QVector<Pending> m_pending;
    QHash<quint64, int> m_firstRows; // by hash of the address, to be looked at again when it meets another
    QHash<QString, int> m_firstOfClashes; // addresses whose hash belongs to another address
    QSet<QString> m_newGroupKeys;
};

} // namespace muster
