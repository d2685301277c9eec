// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watch/BenchWindow.h"
#include "bench/watch/PeakMemory.h"
#include "gui/widgets/SearchBox.h"
#include "models/TableModel.h"
#include "models/TreeModel.h"
#include "storage/Workspace.h"
#include "storage/index/UserIndex.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// What people do for hours, without a pause between.
class RandomUse
{
public:
    explicit RandomUse(BenchWindow &window)
        : m_window(window)
        , m_view(window.find<QTableView>(u"users"_s))
        , m_model(qobject_cast<TableModel *>(m_view->model()))
        , m_search(window.find<SearchBox>(u"search"_s))
        , m_groups(window.find<SearchBox>(u"searchGroups"_s))
    {
    }

    void act()
    {
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
            m_search->setText(word());
            break;
        case 3:
            m_groups->setText(word());
            break;
        case 4:
            m_model->setSort(below(4) ? QVector<SortKey> {{anyColumn(FieldDefinition::Sortable), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder}} : QVector<SortKey>());
            break;
        case 5:
            filter();
            break;
        case 6:
        case 7:
            m_view->verticalScrollBar()->setValue(below(m_view->verticalScrollBar()->maximum() + 1));
            break;
        case 8:
            change();
            break;
        default:
            below(2) ? m_window.workspace().undo() : m_window.workspace().redo();
        }
        QTest::qWait(1);
        (void)QTest::qWaitFor([this] { return m_model->state() == ResultPages::Ready && m_model->isComplete(); }, 20'000);
        QTest::qWait(20);
    }

private:
    int below(int most) { return int(m_random.bounded(std::max(most, 1))); }

    QString word()
    {
        static const QStringList words {u"mar"_s, u"north"_s, u"cart"_s, u"status:active"_s, u"role:analyst"_s, u"login:>90d"_s, u"department:sur"_s, u"misconfigured:yes"_s, u"nobodyhasthis"_s, u"group:none"_s, u"domain:northwind.example"_s};
        const QString one = words.at(below(int(words.size())));
        return below(5) ? one.first(1 + below(int(one.size()))) : below(2) ? QString() : one + QString::number(below(1000));
    }

    Column anyColumn(int use)
    {
        QVector<Column> columns;
        for (const FieldDefinition &column : columnsOf(Table::Users)) {
            if (column.is(use))
                columns.append(column.field);
        }
        return columns.at(below(int(columns.size())));
    }

    void filter()
    {
        const FieldDefinition &column = *findColumn(Table::Users, anyColumn(FieldDefinition::Filterable));
        const QString value = column.kind == ValueKind::Flag ? u"true"_s : column.allowed.value(0);
        m_model->setFilters(below(2) ? QVector<Filter> {{column.field, {value}}} : QVector<Filter>());
    }

    void change()
    {
        const int row = m_view->rowAt(below(m_view->viewport()->height()));
        if (const QString id = row < 0 ? QString() : m_model->cell(row, Column::UserId).toString(); !id.isEmpty())
            m_window.workspace().apply({{change::editUser(id, {{Field::Department, u"Department %1"_s.arg(below(50))}, {Field::Locked, below(2) == 0}})}, {}, 0});
    }

    BenchWindow &m_window;
    QTableView *m_view;
    TableModel *m_model;
    SearchBox *m_search;
    SearchBox *m_groups;
    QRandomGenerator m_random {7};
};

} // namespace

// UseBench FILE.muster [MINUTES]: the memory of a window in which somebody searches, sorts, filters, scrolls, changes and takes
// back at random. The workspace is changed: give it a copy.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2)
        qFatal("UseBench FILE.muster [MINUTES]");
    BenchWindow window(QString::fromLocal8Bit(argv[1]));
    const double minutes = argc > 2 ? atof(argv[2]) : 10;
    const auto print = [&](double at, int acts) {
        std::printf("%5.1f minutes, %6d acts: %6.0f MB, of which users are %4.0f MB\n", at, acts, PeakMemory::now(), double(window.workspace().userIndex()->bytes()) / 1e6);
        std::fflush(stdout);
    };
    print(0, 0);
    window.action(u"view.page.users"_s)->trigger();
    QTest::qWait(1000);
    window.waitForIndex();
    print(0, 0);
    RandomUse use(window);
    QElapsedTimer clock;
    clock.start();
    double next = 0.5;
    for (int acts = 1; double(clock.elapsed()) / 60'000 < minutes; ++acts) {
        use.act();
        if (const double at = double(clock.elapsed()) / 60'000; at >= next) {
            print(at, acts);
            next = at + 0.5;
        }
    }
    std::printf("at most %.0f MB\n", PeakMemory::megabytes());
    return 0;
}
