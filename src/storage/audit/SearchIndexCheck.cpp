// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SearchIndexCheck.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

#include <algorithm>

namespace muster {

namespace {

constexpr int CharacterBits = 21;
constexpr quint64 WordMask = (quint64(1) << (3 * CharacterBits)) - 1;

// Calls `take` with each three characters that stand side by side, as often as they do.
template <typename Take> void eachWord(const QByteArray &utf8, Take take)
{
    quint64 word = 0;
    int characters = 0;
    for (const char *at = utf8.cbegin(); at < utf8.cend();) {
        const auto first = uchar(*at++);
        quint64 character = first < 0x80 ? first : first < 0xe0 ? first & 0x1f : first < 0xf0 ? first & 0x0f : first & 0x07;
        while (first >= 0x80 && at < utf8.cend() && (uchar(*at) & 0xc0) == 0x80)
            character = character << 6 | (uchar(*at++) & 0x3f);
        word = (word << CharacterBits | character) & WordMask;
        if (++characters >= 3)
            take(word);
    }
}

} // namespace

SearchIndexCheck::SearchIndexCheck(Reader &reader, Faults &faults)
    : m_reader(reader)
    , m_faults(faults)
    , m_key(QRandomGenerator::system()->generate64())
{
}

// The connection cannot write to the workspace, but must to what is its own.
Result<void> SearchIndexCheck::run()
{
    Database &database = m_reader.database;
    if (const Result<qint64> may = database.run("verify.mayWriteOwn"); !may)
        return tl::unexpected(may.error());
    const Result<void> compared = compare();
    for (const char *name : {"verify.dropWords", "verify.dropWordsKept", "verify.dropWordsAnew", "verify.dropSearch"})
        (void)database.run(name);
    if (const Result<qint64> mayNot = database.run("verify.mayNotWrite"); !mayNot)
        return tl::unexpected(mayNot.error());
    return compared;
}

Result<void> SearchIndexCheck::compare()
{
    for (const char *name : {"verify.words", "verify.wordsKept"}) {
        if (const Result<qint64> done = m_reader.database.run(name); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> summed = sumUp(); !summed)
        return summed;
    const Result<bool> same = isSame();
    if (!same)
        return tl::unexpected(same.error());
    return *same ? Result<void>() : compareAnew();
}

Result<void> SearchIndexCheck::sumUp()
{
    QVarLengthArray<Word, 256> words;
    const Result<void> read = m_reader.database.each("verify.searched", {}, [&](const SqlRow &row) {
        words.clear();
        eachWord(row.bytes(1), [&words](Word word) { words.append(word); });
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        const quint64 number = numberOf(row.integer(0));
        for (const Word word : std::as_const(words))
            m_sums[word] += number;
        return !m_reader.cancelled();
    });
    return read && m_reader.cancelled() ? fail(ErrorCode::Cancelled) : read;
}

// The index says first in how many rows each of its words is, and then all these rows, in the same order.
Result<bool> SearchIndexCheck::isSame()
{
    QVector<std::pair<Word, qint64>> counts;
    const Result<void> counted = m_reader.database.each("verify.wordCounts", {}, [&counts](const SqlRow &row) {
        counts.append({0, row.integer(1)});
        eachWord(row.bytes(0), [&counts](Word word) { counts.last().first = word; });
        return true;
    });
    if (!counted)
        return tl::unexpected(counted.error());
    bool same = counts.size() == m_sums.size();
    auto word = counts.cbegin();
    qint64 left = word == counts.cend() ? 0 : word->second;
    quint64 sum = 0;
    const Result<void> read = m_reader.database.each("verify.wordRows", {}, [&](const SqlRow &row) {
        if (!same || left == 0)
            return same = false;
        sum += numberOf(row.integer(0));
        if (--left > 0)
            return true;
        const auto wanted = m_sums.constFind(word->first);
        same = wanted != m_sums.cend() && *wanted == sum && !m_reader.cancelled();
        sum = 0;
        left = ++word == counts.cend() ? 0 : word->second;
        return same;
    });
    if (!read || m_reader.cancelled())
        return tl::unexpected(read ? Error {ErrorCode::Cancelled, {}} : read.error());
    return same && word == counts.cend();
}

// Rows by a number that nobody knew beforehand: others cannot be chosen to come to the same sum.
quint64 SearchIndexCheck::numberOf(qint64 row) const
{
    quint64 number = quint64(row) ^ m_key;
    number = (number ^ number >> 30) * 0xbf58476d1ce4e5b9U;
    number = (number ^ number >> 27) * 0x94d049bb133111ebU;
    return number ^ number >> 31;
}

// The engine may tell words apart otherwise than it is done here. So it is asked to make the index once more before anybody is
// accused, and that is compared word by word.
Result<void> SearchIndexCheck::compareAnew()
{
    for (const char *name : {"verify.createSearch", "verify.fillSearch", "verify.wordsAnew"}) {
        if (const Result<qint64> done = m_reader.database.run(name); !done)
            return tl::unexpected(done.error());
    }
    return m_reader.database.each("verify.search", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {QStringLiteral("users_search"), row.text(0)}});
        return false;
    });
}

} // namespace muster
