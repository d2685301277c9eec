// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareSqlite.h"
#include "bench/Race.h"
#include "bench/SampleFixture.h"
#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "models/ReadPart.h"
#include "models/ResultPages.h"

#include <QCoreApplication>

#include <random>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 20;
constexpr int Letters = 4;

// The beginnings of last names of people who are there.
QStringList wordsOf(const SampleFixture &sample)
{
    const QVector<qint64> ids = sample.read(ListIds {{}, 0}).ids;
    std::mt19937 random(7);
    QStringList words;
    while (words.size() < Words) {
        const qint64 id = ids.at(std::uniform_int_distribution<qsizetype>(0, ids.size() - 1)(random));
        const Row user = sample.read(ReadRows {Table::Users, {id}}).first();
        const QString name = fold(user.cells.at(columnIndex(Table::Users, Column::LastName)).toString());
        if (name.size() >= Letters && !name.contains(u'\'') && !name.contains(u' '))
            words.append(name.first(Letters));
    }
    return words;
}

double timedEach(const QStringList &words, const std::function<void(const QString &)> &prepare, const std::function<void(const QString &)> &work)
{
    double seconds = 0;
    for (const QString &word : words) {
        prepare(word);
        seconds += Race::timed([&] { work(word); });
    }
    return seconds / double(words.size());
}

} // namespace

// One more letter in the search box: ids, count and first page of rows through Workspace::read, against the same
// statements through SQLite's C API, prepared beforehand, and against LIKE '%…%' for the ids alone:
// SearchBench [USERS|FILE.muster] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SampleFixture sample(app.arguments().value(1, u"100000"_s));
    const int laps = app.arguments().value(2, u"5"_s).toInt();
    const QStringList words = wordsOf(sample);
    BareSqlite bare(sample.path());
    const auto search = [&](const QString &word) { return sample.read(ReadPart {{Table::Users, word}, 0, 0, ResultPages::FirstPageSize, {}}); };
    const auto nothing = [](const QString &) {};

    qsizetype found = 0;
    for (const QString &word : words)
        found += search(word).listing.ids.size();
    std::printf("%lld words of %d letters find %lld users each\n", qint64(words.size()), Letters, qint64(found / words.size()));

    const Race::Lap ours = [&] { return timedEach(words, nothing, search); };
    Race(u"Search"_s, laps).run(ours, u"bare SQLite"_s, [&] {
        return timedEach(words, [&](const QString &word) { bare.prepare(SqlRecorder::selectsOf([&] { search(word); })); }, [&](const QString &) { bare.ids(); });
    });
    Race(u"Search"_s, laps).run(ours, u"LIKE"_s, [&] {
        const auto prepare = [&](const QString &word) {
            bare.prepare({u"SELECT id FROM users WHERE search LIKE '%%1%' ORDER BY last_sort_key, first_sort_key, id"_s.arg(word).toUtf8()});
        };
        return timedEach(words, prepare, [&](const QString &) { bare.ids(); });
    });
    return 0;
}
