// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit/Sha256.h"

#include <optional>

namespace muster {

// The hash that chains events: SHA-256 over the fields of the event and of its entries, one after another. A text is
// written as 't', its length in eight bytes (big endian) and its UTF-8; a number as 'n' and its eight bytes; nothing
// as '-'. So no two different events have the same form.
class ChainHash
{
public:
    void addText(const QByteArray &utf8);
    void addNumber(qint64 number);
    void addNothing();
    void addOptional(std::optional<qint64> number) { number ? addNumber(*number) : addNothing(); }

    QByteArray hex(); // then it begins anew

private:
    void add(char kind, qint64 number);
    void flush();

    QByteArray m_pending; // many small pieces are hashed as one
    Sha256 m_hash;
};

// The fields of an event, in the order in which they are hashed. In the first form they stood before those of its entries;
// then a set had to be known whole before it could be hashed. Now they come last, and what is hashed begins with the form.
struct EventFields
{
    static constexpr int FirstForm = 1;
    static constexpr int LatestForm = 2;

    int form = LatestForm;
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray operatorId;
    QByteArray operatorName;
    QByteArray origin;
    QByteArray reason;
    std::optional<qint64> undoes;
    qint64 firstEntry = 0;
    qint64 entries = 0;
    QByteArray previous;

    void beginIn(ChainHash &hash) const; // before the entries
    void endIn(ChainHash &hash) const; // after them

private:
    void addTo(ChainHash &hash) const;
};

struct EntryFields
{
    qint64 id = 0;
    qint64 event = 0;
    QByteArray action;
    QByteArray object;
    QByteArray objectId;
    QByteArray otherId;
    QByteArray change;

    void addTo(ChainHash &hash) const;
};

} // namespace muster
