// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PeakMemory.h"
#include "bench/Race.h"
#include "bench/SampleFixture.h"
#include "storage/Database.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/FindLinked.h"
#include "storage/queries/Listing.h"
#include "storage/queries/WorkspaceState.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <array>
#include <cstring>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// The least that has to be done for a word: memmem over the folded texts, which stand in order, and the ids of what it hits.
class BareText
{
public:
    explicit BareText(const QString &path)
    {
        const std::unique_ptr<Database> database = SampleFixture::expect(Database::open(path, Database::ReadOnly));
        const auto take = [this](const SqlRow &row) {
            m_ids.push_back(row.value(0).toLongLong());
            m_starts.push_back(m_text.size());
            m_text += row.value(1).toString().toStdString();
            m_text += char(0xFF);
            return true;
        };
        if (!database->each(u"SELECT id, search FROM users ORDER BY last_sort_key, first_sort_key, id"_s, {}, take))
            qFatal("the texts cannot be read");
        m_starts.push_back(m_text.size());
    }

    size_t bytes() const { return m_text.capacity() + m_starts.capacity() * sizeof(size_t) + m_ids.capacity() * sizeof(qint64); }

    size_t find(const QByteArray &word) const
    {
        std::vector<qint64> found;
        size_t row = 0;
        const char *const end = m_text.data() + m_text.size();
        for (const char *at = m_text.data(); (at = static_cast<const char *>(memmem(at, size_t(end - at), word.constData(), size_t(word.size())))); at = m_text.data() + m_starts[row]) {
            while (m_starts[row + 1] <= size_t(at - m_text.data()))
                ++row;
            found.push_back(m_ids[row++]);
        }
        return found.size();
    }

private:
    std::string m_text;
    std::vector<size_t> m_starts;
    std::vector<qint64> m_ids;
};

// An own change, and the first page after it, as the window asks for it.
class OwnChange
{
public:
    explicit OwnChange(const SampleFixture &sample)
        : m_sample(sample)
        , m_ids(sample.read(ListIds {}).ids)
    {
    }

    double timed()
    {
        const int before = m_sample->userIndex()->answered();
        const double seconds = once();
        if (m_sample->userIndex()->answered() == before)
            qFatal("SQL answered");
        return seconds;
    }

    void settle()
    {
        for (int before = m_sample->userIndex()->answered(); m_sample->userIndex()->answered() == before; QThread::msleep(100))
            (void)once();
    }

private:
    double once()
    {
        const Row user = m_sample.read(ReadRows {Table::Users, {m_ids.at(m_random.bounded(int(m_ids.size())))}}).first();
        const QString id = user.cells.at(columnIndex(Table::Users, Column::UserId)).toString();
        const Change change = change::editUser(id, {{Field::Department, u"Department %1"_s.arg(m_random.bounded(1000))}});
        return Race::timed([&] {
            (void)SampleFixture::expect(m_sample->apply({{change}, {}, 0}).result());
            (void)m_sample.read(ListIds {{.text = u"mar"_s, .sort = {{Column::Department, Qt::DescendingOrder}}, .showDisabled = false}, 200});
        });
    }

    const SampleFixture &m_sample;
    QVector<qint64> m_ids;
    QRandomGenerator m_random {7};
};

} // namespace

// Which users a word finds, and in which order, from the index in memory through Workspace::read, against memmem over the same
// text; and an own change with the first page after it, against the same in a small directory: IndexBench [USERS|FILE.muster] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    OpenOptions options;
    options.indexUsers = true;
    const SampleFixture sample(app.arguments().value(1, u"100000"_s), options);
    const int laps = app.arguments().value(2, u"5"_s).toInt();
    const auto ids = [&](const TableQuery &query) { return sample.read(ListIds {query}).ids; };
    const UserIndex &index = *sample.workspace().userIndex();
    const auto settle = [&](const TableQuery &query) {
        for (int before = index.answered(); index.answered() == before; QThread::msleep(10))
            (void)ids(query);
    };
    const double loading = Race::timed([&] { settle({}); });
    settle({.text = u"m"_s});
    const BareText text(sample.path());
    std::printf("loading %.2f s of processor time, %.0f bytes for each user\n", loading, double(index.bytes()) / double(ids({}).size()));

    const auto race = [&](const QString &work, const TableQuery &query, const QByteArray &word) {
        settle(query);
        const int before = index.answered();
        std::printf("%s finds %lld\n", qPrintable(work), qint64(ids(query).size()));
        TableQuery again = query;
        Race(work, laps).run([&] {
            again.text += u' '; // or else it is known already
            return Race::timed([&] { (void)ids(again); });
        }, u"memmem"_s, [&] { return Race::timed([&] { (void)text.find(word); }); });
        if (index.answered() != before + laps + 1)
            qFatal("SQL answered");
    };
    for (const char *word : {"m", "ma", "mar", "mart", "north", "northwind", "nobodyhasthis"})
        race(QString::fromLatin1(word), {.text = QString::fromLatin1(word), .showDisabled = false}, word);
    race(u"status:active mar"_s, {.text = u"status:active mar"_s}, "mar");
    race(u"mar by department"_s, {.text = u"mar"_s, .sort = {{Column::Department, Qt::DescendingOrder}}}, "mar");
    race(u"role:analyst"_s, {.text = u"role:analyst"_s}, "analyst");
    race(u"domain:northwind.example"_s, {.text = u"domain:northwind.example"_s}, "@northwind.example");

    // What is asked for anew with each word: the groups that hold somebody whom it finds, with the rows that the tree shows of
    // them; and what the palette offers.
    const auto raceWords = [&](const QString &work, const std::function<void(const QString &)> &ask) {
        static constexpr std::array words {"an", "be", "mar", "ch", "so", "lin", "el", "tom", "ka", "ro", "p", "vi"};
        int ours = 0;
        int theirs = 0;
        Race(work, std::min(laps, int(words.size()))).run([&] { return Race::timed([&] { ask(QString::fromLatin1(words.at(size_t(ours++) % words.size()))); }); },
            u"memmem"_s, [&] { return Race::timed([&] { (void)text.find(words.at(size_t(theirs++) % words.size())); }); });
    };
    raceWords(u"groups tree"_s, [&](const QString &word) {
        const QSet<qint64> groups = sample.read(FindLinked {{.text = u"name:"_s + word}, Column::Groups});
        (void)sample.read(ReadRows {Table::Groups, QVector<qint64>(groups.cbegin(), groups.cend()).mid(0, 100)});
    });
    raceWords(u"palette"_s, [&](const QString &word) { (void)sample.read(FindByName {word, 8}); });
    for (const Column column : {Column::Status, Column::LastLogin, Column::Roles, Column::Groups, Column::Projects, Column::Department, Column::Misconfigured}) {
        const double first = Race::timed([&] { (void)ids({.sort = {{column, Qt::DescendingOrder}}}); });
        const double again = Race::timed([&] { (void)ids({.sort = {{column, Qt::DescendingOrder}}}); });
        std::printf("all by %s: %.0f ms the first time, then %.0f ms\n", qPrintable(keyOf(column)), first * 1000, again * 1000);
    }
    for (const QString &words : {u"department:sur"_s, u"misconfigured:yes"_s, u"has:licence"_s, u"login:>90d"_s})
        std::printf("%s: %.0f ms the first time\n", qPrintable(words), Race::timed([&] { (void)ids({.text = words}); }) * 1000);
    std::printf("numbers of the overview: %.0f ms\n", Race::timed([&] { (void)sample.read(ReadCounts {}); }) * 1000);
    std::printf("%.0f bytes for each user, %.0f MB in all\n", double(index.bytes()) / double(ids({}).size()), PeakMemory::now() - double(text.bytes()) / 1e6);

    const SampleFixture few(u"1000"_s, options);
    OwnChange here(sample);
    OwnChange there(few);
    here.settle();
    there.settle();
    Race(u"own change → first page"_s, 30).run([&] { return here.timed(); }, u"with 1000 users"_s, [&] { return there.timed(); });
    return 0;
}
