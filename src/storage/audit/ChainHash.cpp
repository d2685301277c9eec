// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHash.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

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

void ChainHash::addRaw(const QByteArray &bytes)
{
    m_pending.append(bytes);
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

QByteArray Seal::freshSalt()
{
    std::array<quint32, SaltBytes / sizeof(quint32)> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), SaltBytes);
}

QByteArray Seal::of(std::initializer_list<const QByteArray *> texts) const
{
    if (!kept.isNull())
        return kept;
    thread_local ChainHash hash; // of every entry of a trail
    hash.addRaw(salt);
    for (const QByteArray *text : texts)
        hash.addText(*text);
    return hash.hex();
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
    hash.addText(operatorId);
    if (isSealed())
        hash.addText(seal.of({&operatorName, &origin}));
    for (const QByteArray *text : {&operatorName, &origin}) {
        if (!isSealed())
            hash.addText(*text);
    }
    hash.addText(reason);
    hash.addOptional(undoes);
    hash.addNumber(firstEntry);
    hash.addNumber(entries);
    if (isSealed())
        hash.addText(forgotten);
}

void EntryFields::addTo(ChainHash &hash, const EventFields &of) const
{
    hash.addNumber(id);
    hash.addNumber(event);
    if (of.isSealed()) {
        for (const QByteArray &text : {action, objectId, otherId, seal.of({&object, &change})})
            hash.addText(text);
        return;
    }
    for (const QByteArray *text : {&action, &object, &objectId, &otherId, &change})
        hash.addText(*text);
}

} // namespace muster
