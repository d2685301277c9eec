// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHash.h"

#include <QtEndian>

namespace muster {

namespace {

constexpr qsizetype MostPending = 1 << 14;

} // namespace

void ChainHash::add(char kind, qint64 number)
{
    if (m_pending.size() > MostPending)
        flush();
    const qint64 ordered = qToBigEndian(number);
    m_pending.append(kind);
    m_pending.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

void ChainHash::flush()
{
    m_hash.add(m_pending);
    m_pending.resize(0);
}

void ChainHash::addText(const QByteArray &utf8)
{
    add('t', utf8.size());
    m_pending.append(utf8);
}

void ChainHash::addNumber(qint64 number)
{
    add('n', number);
}

void ChainHash::addNothing()
{
    m_pending.append('-');
}

QByteArray ChainHash::hex()
{
    flush();
    return m_hash.result().toHex();
}

void EventFields::beginIn(ChainHash &hash) const
{
    if (form == FirstForm)
        return addTo(hash);
    hash.addNumber(form);
}

void EventFields::endIn(ChainHash &hash) const
{
    if (form != FirstForm)
        addTo(hash);
}

void EventFields::addTo(ChainHash &hash) const
{
    hash.addText(previous);
    hash.addNumber(seq);
    hash.addNumber(at);
    for (const QByteArray *text : {&operatorId, &operatorName, &origin, &reason})
        hash.addText(*text);
    hash.addOptional(undoes);
    hash.addNumber(firstEntry);
    hash.addNumber(entries);
}

void EntryFields::addTo(ChainHash &hash) const
{
    hash.addNumber(id);
    hash.addNumber(event);
    for (const QByteArray *text : {&action, &object, &objectId, &otherId, &change})
        hash.addText(*text);
}

} // namespace muster
