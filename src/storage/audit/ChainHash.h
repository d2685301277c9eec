// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit/Sha256.h"

#include <initializer_list>
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
    void addRaw(const QByteArray &bytes); // of a length that is always the same
    void addNothing();
    void addOptional(std::optional<qint64> number) { number ? addNumber(*number) : addNothing(); }

    QByteArray hex(); // then it begins anew

private:
    void add(char kind, qint64 number);
    void flush();

    QByteArray m_pending; // many small pieces are hashed as one
    Sha256 m_hash;
};

// What names somebody is hashed by its seal alone, SHA-256 of a salt and of the texts, in hexadecimal: when the name is forgotten (U17),
// the salt goes and the seal stays, and without the salt nobody can try names until one fits.
struct Seal
{
    static constexpr int SaltBytes = 16;

    QByteArray salt {}; // null: forgotten, or of a form that knows no seals
    QByteArray kept {}; // null: it is made of the texts

    static QByteArray freshSalt();
    QByteArray of(std::initializer_list<const QByteArray *> texts) const;
    bool isForgotten() const { return salt.isNull() && !kept.isNull(); }
    bool isWhole() const { return salt.isNull() ? kept.size() == 2 * Sha256::Bytes : kept.isNull() && salt.size() == SaltBytes; }
};

// The fields of an event, in the order in which they are hashed. In the first form they stood before those of its entries;
// then a set had to be known whole before it could be hashed. Since then they come last, and what is hashed begins with the form.
// Since the third, names are hashed by their seals.
struct EventFields
{
    static constexpr int FirstForm = 1;
    static constexpr int SealedForm = 3; // and those after it
    static constexpr int LatestForm = 3;

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
    Seal seal {}; // of operatorName and origin
    QByteArray forgotten {}; // hash of what it took the names out of, see Forgetting; empty: of nothing

    bool isSealed() const { return form >= SealedForm; }
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
    Seal seal {}; // of object and change

    void addTo(ChainHash &hash, const EventFields &of) const;
};

} // namespace muster
