// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/index/BitSet.h"
#include "storage/index/WordCache.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace muster {

// What a column in memory is read from: "SELECT row, value FROM from ORDER BY row", where `row` is a user's id.
struct ColumnSource
{
    enum Kind {
        Number, // one integer for each user, or null
        Text, // one text for each user; null is none
        Keys, // any count of integers above zero for each user
    };

    Kind kind;
    QString value;
    QString row = QStringLiteral("u.id");
    QString from = QStringLiteral("users u WHERE 1 = 1");

    bool operator==(const ColumnSource &) const = default;
};

// One column of the rows of an IndexPiece. It never changes; questions give the rows for which they hold, out of some.
class IndexColumn
{
public:
    virtual ~IndexColumn() = default;
    virtual qsizetype bytes() const = 0; // of memory
};

class NumberColumn : public IndexColumn
{
public:
    static constexpr qint64 Null = std::numeric_limits<qint64>::min();

    NumberColumn() = default;
    explicit NumberColumn(std::vector<qint64> numbers) : m_wide(std::move(numbers)) { }

    qint64 at(quint32 row) const { return m_wide.empty() ? (m_small[row] == SmallNull ? Null : qint64(m_small[row])) : m_wide[row]; }
    BitSet equal(qint64 value, const BitSet &among) const;
    BitSet between(qint64 from, qint64 until, const BitSet &among) const; // from ≤ value < until; the least and the greatest number stand for no bound
    BitSet null(const BitSet &among) const;
    qsizetype bytes() const override { return qsizetype(m_small.size() + m_wide.size() * sizeof(qint64)); }

private:
    friend class NumberBuilder;
    static constexpr quint8 SmallNull = 255;

    template <typename Holds>
    BitSet where(Holds holds, const BitSet &among) const;

    std::vector<quint8> m_small; // where every value is from 0 to 254
    std::vector<qint64> m_wide; // otherwise
};

// Texts as UTF-8. Few different ones are held once each, many one after the other in the order of the rows.
class TextColumn : public IndexColumn
{
public:
    BitSet containing(const QByteArray &part, const BitSet &among) const;
    BitSet where(const std::function<bool(std::string_view)> &holds, const BitSet &among) const;
    qsizetype bytes() const override { return qsizetype(m_texts.capacity() + (m_starts.capacity() + m_codes.capacity()) * sizeof(quint32)) + m_words.bytes(); }
    qint64 looked() const { return m_looked; } // into so many texts for words: a measure of work

private:
    friend class TextBuilder;

    std::string_view text(quint32 number) const;
    BitSet lookFor(const QByteArray &part, const BitSet &among) const;
    BitSet textsContaining(const QByteArray &part) const;
    void find(std::string_view part, quint32 first, quint32 end, BitSet &found) const;

    std::string m_texts; // with a byte after each that no UTF-8 has
    std::vector<quint32> m_starts; // of each text, and the end of all
    std::vector<quint32> m_codes; // the text of each row; empty: each row has its own
    mutable WordCache m_words; // by row
    mutable std::atomic<qint64> m_looked = 0;
};

class KeysColumn : public IndexColumn
{
public:
    static constexpr quint32 Largest = 1 << 26; // key: a set of them takes 8 MB at most

    BitSet anyOf(const BitSet &keys, const BitSet &among) const; // rows that have one of them
    BitSet keysOf(const BitSet &rows) const; // that these rows have
    quint32 beyond() const { return m_beyond; } // all keys are below it
    quint32 different() const { return m_there.count(); } // how many keys there are
    qsizetype bytes() const override;

    // Calls `take` for each key of a row.
    template <typename Take>
    void each(quint32 row, Take take) const
    {
        if (!m_only.empty()) {
            if (m_only[row])
                take(quint32(m_only[row]));
            return;
        }
        for (quint32 at = m_starts[row]; at < m_starts[row + 1]; ++at)
            take(m_keys[at]);
    }

private:
    friend class KeysBuilder;

    bool areAll(const BitSet &keys) const;

    // The rows of each key, made when it is first asked for few of them: a group among thousands is found without a look at all users. Where they begin, and all end, says how many each has.
    const std::vector<quint32> &startsByKey() const;
    const std::vector<quint32> &rowsByKey() const;
    std::optional<BitSet> ofFew(const BitSet &keys, const BitSet &among) const; // none: it is quicker to look at all rows

    std::vector<quint8> m_only; // where no row has more than one key, and all are small; 0: none
    std::vector<quint32> m_starts; // otherwise: of each row's keys, and the end of all
    std::vector<quint32> m_keys;
    quint32 m_beyond = 0;
    BitSet m_there; // the keys that some row has
    mutable std::once_flag m_startsOnce;
    mutable std::vector<quint32> m_startsByKey;
    mutable std::once_flag m_rowsOnce;
    mutable std::vector<quint32> m_rowsByKey;
    mutable std::atomic<qsizetype> m_bytesByKey = 0;
};

// Takes the values in any order of rows.
class ColumnBuilder
{
public:
    static std::unique_ptr<ColumnBuilder> of(ColumnSource::Kind kind, quint32 rows);
    virtual ~ColumnBuilder() = default;
    virtual void take(quint32 row, const QVariant &value) = 0;
    virtual std::shared_ptr<const IndexColumn> finish() = 0; // null: more than it can hold
};

} // namespace muster
