// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/OpenSample.h"
#include "bench/ProcessorTime.h"
#include "bench/limits/BareSqlite.h"
#include "bench/limits/BareUsers.h"
#include "bench/topics/Lists.h"
#include "bench/window/BenchApplication.h"
#include "models/GroupTreeModel.h"
#include "models/ReadPart.h"
#include "models/ResultPages.h"
#include "storage/index/MatchCache.h"
#include "storage/index/WordCache.h"
#include "storage/queries/WorkspaceState.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

class Search
{
public:
    explicit Search(BenchRun &run)
        : m_run(run)
        , m_sample(run.samples().sample(run.users()), OpenSample::WithIndex)
        , m_users(run.samples().sample(run.users()))
        , m_status(m_users.column("u.status"))
    {
    }

    // What was asked for last is known for a while: others take its place, and each round looks for its own anew.
    void forgetWords()
    {
        for (qsizetype count = 0; count < std::max(WordCache::Most, MatchCache::Most); ++count)
            (void)m_sample.read(ListIds {{.text = u"zq%1q"_s.arg(++m_others)}});
    }

    const OpenSample &sample() const { return m_sample; }
    const BareUsers &users() const { return m_users; }

    // The ids, and so the count, and the first page of what the query finds.
    void measure(const TableQuery &query, const QString &name, const std::vector<QByteArray> &words, const std::function<BareUsers::Ids()> &limit)
    {
        m_sample.settle(query);
        const bool alone = std::none_of(words.cbegin(), words.cend(), [this](const QByteArray &word) { return m_users.isNamed(word); });
        m_run.compare({.name = name,
            .aim = {.ratio = 2},
            .ours = [&] {
                forgetWords();
                return ProcessorTime::of([&] { return qint64(m_sample.read(ReadPart {query, 0, 0, ResultPages::FirstPageSize}).listing.ids.size()); });
            },
            .limit = [&] { return ProcessorTime::of([&] { return qint64(limit().size()); }); },
            .sameAnswer = alone && !query.text.isEmpty()});
    }

    void measureWords(const QString &text)
    {
        std::vector<QByteArray> words;
        for (const QString &word : text.split(u' '))
            words.push_back(word.toUtf8());
        measure({.text = text}, u"“%1”"_s.arg(text), words, [&] { return m_users.withWords(words); });
    }

    void measureFiltered(const QByteArray &word)
    {
        const unsigned char active = static_cast<unsigned char>(Status::Active);
        measure({.text = QString::fromLatin1(word), .filters = {{Column::Status, {keyOf(Status::Active)}}}, .sort = {{Column::Department, Qt::DescendingOrder}}},
            u"“%1”, only active ones, by department"_s.arg(QLatin1StringView(word)), {word}, [&] { return m_users.withWord(word, m_status, active); });
    }

private:
    BenchRun &m_run;
    OpenSample m_sample;
    BareUsers m_users;
    BareUsers::Column m_status;
    int m_others = 0; // words
};

// An order makes SQLite look up every row by an index, which takes it ten times as long as it need: so the one without is aimed at.
void measureLike(BenchRun &run, Search &search, const QByteArray &word, const QByteArray &orderBy, const QString &name, Aim aim)
{
    BareSqlite bare(run.samples().sample(run.users()));
    const TableQuery query {.text = QString::fromLatin1(word)};
    search.sample().settle(query);
    run.compare({.name = u"“%1”, against %2"_s.arg(query.text, name),
        .aim = aim,
        .ours = [&] {
            search.forgetWords();
            return ProcessorTime::of([&] { return qint64(search.sample().read(ListIds {query}).ids.size()); });
        },
        .limit = [&] {
            return ProcessorTime::of([&] {
                qint64 found = 0;
                bare.each("SELECT id FROM users WHERE search LIKE '%" + word + "%'" + orderBy, [&](sqlite3_stmt *) { ++found; });
                return found;
            });
        },
        .sameAnswer = !search.users().isNamed(word)});
}

// What is found is not the same: groups by their members.
void measureGroups(BenchRun &run, Search &search, const QByteArray &word)
{
    GroupTreeModel tree(search.sample().workspace(), GroupTreeModel::WithUngrouped);
    const auto setText = [&](const QString &text) {
        tree.setText(text);
        BenchApplication::waitFor([&] { return tree.state() == TreeModel::Ready; });
        return qint64(tree.count());
    };
    const QString text = QString::fromLatin1(word);
    (void)setText(text);
    BenchApplication::settle();
    run.compare({.name = u"groups tree, “%1”"_s.arg(text),
        .aim = {.ratio = 2},
        .ours = [&] {
            search.forgetWords();
            (void)setText(text.chopped(1));
            BenchApplication::settle();
            return ProcessorTime::of([&] { return setText(text); });
        },
        .limit = [&] { return ProcessorTime::of([&] { return qint64(search.users().withWords({word}).size()); }); },
        .sameAnswer = false});
}

void measurePalette(BenchRun &run, Search &search, const QByteArray &word)
{
    const FindByName question {QString::fromLatin1(word)};
    (void)search.sample().read(question);
    run.compare({.name = u"palette, “%1”"_s.arg(question.text),
        .aim = {.ratio = 2},
        .ours = [&] {
            search.forgetWords();
            return ProcessorTime::of([&] { return qint64(search.sample().read(question).found.size()); });
        },
        .limit = [&] { return ProcessorTime::of([&] { return qint64(search.users().withWords({word}).size()); }); },
        .sameAnswer = false});
}

} // namespace

void measureSearch(BenchRun &run)
{
    Search search(run);
    for (const QString &text : {u"m"_s, u"ma"_s, u"mar"_s, u"mart"_s, u"northwind"_s, u"nobodyhasthis"_s, u"mar kow"_s})
        search.measureWords(text);
    search.measureFiltered("mar");
    measureLike(run, search, "mart", {}, u"LIKE"_s, {.ratio = 0.02});
    measureLike(run, search, "mart", " ORDER BY last_sort_key, first_sort_key, id", u"LIKE in the order of the list"_s, {});
    for (const char *word : {"m", "mart"}) {
        measureGroups(run, search, word);
        measurePalette(run, search, word);
    }
}

} // namespace muster
