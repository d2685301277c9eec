// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/WatchedApplication.h"
#include "gui/widgets/SearchBox.h"
#include "models/TableModel.h"
#include "support/RealWindow.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

static void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 120'000))
        qFatal("What was waited for never came");
}

// StallBench [USERS]: the longest stall of the drawing thread for what people do, against one frame.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    RealWindow window;
    ChangeSet many;
    for (int number = 0; number < count; ++number)
        many.changes.append(newUser(u"user%1@x.example"_s.arg(number), {{Field::Status, u"active"_s}, {Field::LastName, u"Name %1"_s.arg(number % 977)}}));
    if (!window.source.workspace->apply(many).result())
        qFatal("The users were refused");
    window.action(u"view.page.users"_s)->trigger();
    waitFor([&] { return window.find<QTableView>(u"users"_s); });
    auto *table = window.find<QTableView>(u"users"_s);
    auto *model = qobject_cast<TableModel *>(table->model());
    auto *search = window.find<SearchBox>(u"search"_s);
    const auto allThere = [&] { return model->isComplete() && model->rowAt(0); };
    waitFor([&] { return model->rowCount() > count && allThere(); });

    bool shown = false; // the answer to the latest question
    QObject::connect(model, &QAbstractItemModel::layoutChanged, [&] { shown = true; });
    QObject::connect(model, &QAbstractItemModel::rowsInserted, [&] { shown = true; });
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, [&] { shown = true; });
    QObject::connect(model, &QAbstractItemModel::modelReset, [&] { shown = true; });
    const auto answered = [&] { return shown && allThere(); };

    const auto measure = [&](const char *action, const std::function<void()> &act, const std::function<bool()> &done) {
        app.forget();
        shown = false;
        QTimer::singleShot(0, &app, act); // so that what it does at once counts as well
        QTest::qWait(1);
        waitFor(done);
        QTest::qWait(100); // what comes after: counts, prefetched pages
        printf("%-30s %6.1f ms = %5.2f frames  (%s)\n", action, app.longest(), app.longest() / WatchedApplication::Frame, qPrintable(app.what()));
        fflush(stdout);
    };

    measure("nothing", [] {}, [] { return true; });
    for (const Column column : {Column::LastName, Column::Created, Column::Email})
        measure("sort", [&] { model->setSort({{column, Qt::DescendingOrder}}); }, answered);
    for (const QString &text : {u"n"_s, u"na"_s, u"name 9"_s, u"user99"_s, u""_s})
        measure(qPrintable(u"search “%1”"_s.arg(text)), [&] { search->setText(text); }, answered);
    waitFor([&] { return model->rowCount() > count; });
    measure("scroll to the end", [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); }, [&] { return bool(model->rowAt(count)); });
    measure("drag the scroll bar", [&] {
        for (int step = 0; step < 100; ++step)
            QTimer::singleShot(step * 5, table, [table, step] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * (step % 50) / 50); });
    }, [] { QTest::qWait(700); return true; });
    measure("select everybody", [&] { table->setFocus(); table->selectAll(); }, [&] { return window.context().selection().count(ObjectKind::User) > count; });
    measure("sort while all are selected", [&] { model->setSort({{Column::LastName}}); }, answered);
    measure("select nobody", [&] { table->clearSelection(); }, [&] { return window.context().selection().count(ObjectKind::User) == 0; });
    measure("one more user", [&] { window.source.must({newUser(u"aaa@x.example"_s, {{Field::Status, u"active"_s}})}); }, [&] { return model->rowCount() > count + 1; });
    for (const QString &page : {u"projects"_s, u"audit"_s, u"overview"_s, u"users"_s})
        measure(qPrintable(u"page “%1”"_s.arg(page)), [&] { window.action(u"view.page."_s + page)->trigger(); }, [&] { return window.isShowing(page); });
    return 0;
}
