// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHash.h"

#include <QtEndian>

namespace muster {

void ChainHash::addBigEndian(qint64 number)
{
    const qint64 ordered = qToBigEndian(number);
    m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered));
}

void ChainHash::addText(const QByteArray &utf8)
{
    m_hash.addData("t");
    addBigEndian(utf8.size());
    m_hash.addData(utf8);
}

void ChainHash::addNumber(qint64 number)
{
    m_hash.addData("n");
    addBigEndian(number);
}

void ChainHash::addNothing()
{
    m_hash.addData("-");
}

void EventFields::addTo(ChainHash &hash) const
{
    hash.addText(previous);
    hash.addNumber(seq);
    hash.addNumber(at);
    for (const QByteArray &text : {operatorId, operatorName, origin, reason})
        hash.addText(text);
    hash.addOptional(undoes);
    hash.addNumber(firstEntry);
    hash.addNumber(entries);
}

void EntryFields::addTo(ChainHash &hash) const
{
    hash.addNumber(id);
    hash.addNumber(event);
    for (const QByteArray &text : {action, object, objectId, otherId, change})
        hash.addText(text);
}

} // namespace muster
