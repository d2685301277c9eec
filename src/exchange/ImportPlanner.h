// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "exchange/ImportPerson.h"
#include "exchange/ImportPlan.h"
#include "exchange/RowsByHash.h"

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
    Result<void> takeColumns();
    Result<void> readRows();
    Result<ImportPerson> personOf(const ImportPersonReader &people, int row);
    std::optional<int> firstRowWith(const QString &key, int row); // and remembers the row where there is none
    std::optional<int> rowWith(const QString &key) const;
    QString keyIn(int row) const;
    Result<void> settle(); // decides what becomes of the people that were read
    void settleNew(Pending &pending, const QHash<QString, Row> &users);
    void settleExisting(Pending &pending, const Row &user, const QHash<QString, Row> &users);
    static Change withoutTexts(const Values &late);
    Values takeLate(Pending &pending, const QHash<QString, Row> &users); // out of the person: what names nobody who is there
    void noteLate(int row, const Change &change);
    void rejectNamersOfNobody(); // once every row is read
    std::optional<QString> namesNobody(const ImportPlan::LateEdit &late, const ImportPersonReader &people) const; // an address that nobody has or gets
    void revoke(int row, const Error &error); // what was settled already
    void noteNewGroups(const ImportPerson &person);
    void noteNewGroupsAgain();
    void reject(int row, const Error &error);
    static void count(const QString &role, QMap<QString, int> &rows);
    bool goOn(qint64 done, qint64 total, int part) const;

    Reader &m_reader;
    const ImportQuestion &m_question;
    std::shared_ptr<ImportPlan> m_plan;
    QVector<Pending> m_pending;
    RowsByHash m_firstRows; // of each address
    QHash<QString, int> m_firstOfClashes; // addresses whose hash belongs to another address
    QSet<QString> m_newGroupKeys;
};

} // namespace muster
