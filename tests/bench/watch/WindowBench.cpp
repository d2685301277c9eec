// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watch/BenchWindow.h"
#include "bench/ProcessorTime.h"
#include "bench/watch/WatchedApplication.h"
#include "gui/kit/TableSettings.h"
#include "gui/shell/PageStack.h"
#include "gui/widgets/SearchBox.h"
#include "gui/window/CommandPalette.h"
#include "gui/window/PaletteModel.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "models/TreeModel.h"
#include "storage/Workspace.h"
#include "storage/queries/Listing.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

double timed(const std::function<void()> &work)
{
    return ProcessorTime::of([&work] { work(); return 0; }).cost;
}


constexpr int BetweenKeys = 180; // milliseconds, as of somebody who types well

// Prints, for each thing that people do, how long it takes until it is answered, in the time that people feel and in that of
// the processor (of all threads), and the longest stall of the drawing thread until everything is at rest.
class Steps
{
public:
    explicit Steps(WatchedApplication &app) : m_app(app)
    {
        std::printf("%-44s %9s %9s %9s\n", "", "answer", "processor", "stall");
    }

    void step(const QString &what, const std::function<void()> &act, const std::function<bool()> &answered)
    {
        m_app.forget();
        QElapsedTimer clock;
        clock.start();
        double took = 0;
        const double worked = timed([&] {
            QTimer::singleShot(0, &m_app, act); // so that what it does at once counts as a stall as well
            QTest::qWait(1);
            BenchWindow::waitFor(answered);
            took = double(clock.nsecsElapsed()) / 1e6;
        });
        QTest::qWait(300); // what comes after: counts, prefetched pages
        print(what, took, worked);
    }

    // A word letter by letter, each followed by the next after the same time, answered or not.
    void type(const QString &what, QWidget *edit, const QString &word, const std::function<bool(const QString &text)> &answered)
    {
        for (int letters = 1; letters <= word.size(); ++letters) {
            const QString text = word.first(letters);
            m_app.forget();
            QElapsedTimer clock;
            clock.start();
            double took = -1;
            const double worked = timed([&] {
                QTest::keyClick(edit, word.at(letters - 1).toLatin1());
                while (clock.elapsed() < BetweenKeys || (letters == word.size() && took < 0)) {
                    QTest::qWait(1);
                    if (took < 0 && answered(text))
                        took = double(clock.nsecsElapsed()) / 1e6;
                }
            });
            print(what + u" “"_s + text + u'”', took, worked);
        }
        QTest::qWait(500);
    }

private:
    void print(const QString &what, double took, double worked) const
    {
        const QString answer = took < 0 ? u"too late"_s : QString::number(took, 'f', 0) + u" ms"_s;
        std::printf("%-44s %9s %6.0f ms %6.1f ms  %s\n", qPrintable(what), qPrintable(answer), worked * 1000, m_app.longest(),
            m_app.longest() > WatchedApplication::Frame ? qPrintable(m_app.what()) : "");
        std::fflush(stdout);
    }

    WatchedApplication &m_app;
};

// What the users' table is asked for.
class UsersTableOf
{
public:
    explicit UsersTableOf(BenchWindow &window)
        : m_window(window)
        , m_view(window.find<QTableView>(u"users"_s))
        , m_model(qobject_cast<TableModel *>(m_view->model()))
        , m_search(window.find<SearchBox>(u"search"_s))
    {
        QObject::connect(m_model, &TableModel::queryUnderstood, m_model, [model = m_model, shown = m_shown] { *shown = model->query().text; });
    }

    TableModel &model() const { return *m_model; }
    QTableView &view() const { return *m_view; }
    SearchBox &search() const { return *m_search; }
    bool isAtRest() const { return m_model->state() == ResultPages::Ready && m_model->isComplete() && hasRows(); }
    bool shows(const QString &text) const { return *m_shown == text && hasRows(); } // a first page at least

    std::function<bool()> answered() const
    {
        return [this] { return isAtRest(); };
    }

    void clear() const
    {
        m_search->clear();
        m_model->setFilters({});
        m_model->setSort({});
        BenchWindow::waitFor(answered());
        m_window.waitForIndex();
    }

private:
    bool hasRows() const { return m_model->rowCount() == 0 || m_model->rowAt(m_view->rowAt(1)); }

    BenchWindow &m_window;
    QTableView *m_view;
    TableModel *m_model;
    SearchBox *m_search;
    std::shared_ptr<QString> m_shown = std::make_shared<QString>(); // what the rows on the screen were looked for by
};

void typeEverywhere(Steps &steps, BenchWindow &window, const UsersTableOf &table, const QString &word, const QString &how = {})
{
    const auto seen = [&](const QString &text) { return table.model().query().text == text && table.isAtRest(); };
    steps.type(u"users"_s + how, table.search().lineEdit(), word, seen);
    table.search().clear();
    BenchWindow::waitFor(table.answered());

    auto *groups = qobject_cast<TreeModel *>(window.find<QTreeView>(u"groups"_s)->model());
    auto *search = window.find<SearchBox>(u"searchGroups"_s);
    const auto isThere = [groups](const QString &text) { return groups->text() == text && groups->state() == TreeModel::Ready; };
    steps.type(u"groups"_s + how, search->lineEdit(), word, isThere);
    search->clear();
    BenchWindow::waitFor([&] { return isThere({}); });

    window.action(u"edit.palette"_s)->trigger();
    auto *palette = window.find<QLineEdit>(u"paletteText"_s);
    auto *found = qobject_cast<PaletteModel *>(window.find<QListView>(u"paletteList"_s)->model());
    steps.type(u"palette"_s + how, palette, word, [&](const QString &text) { return palette->text() == text && !found->isSearching(); });
    QTest::keyClick(palette, Qt::Key_Escape);
}

// Whoever clicks on a header has its column on the screen.
TableLayout allColumns()
{
    TableLayout all;
    for (const FieldDefinition &column : columnsOf(Table::Users)) {
        if (column.isOffered())
            all.places.append({column.field});
    }
    return all;
}

void sortEverywhere(Steps &steps, const BenchWindow &window, const UsersTableOf &table)
{
    auto *settings = window.find<QTableView>(u"users"_s)->findChild<TableSettings *>();
    settings->setLook(allColumns());
    steps.step(u"all columns are shown, and their orders held"_s, [] {}, [&] { window.waitForIndex(); return true; });
    for (const FieldDefinition &column : columnsOf(Table::Users)) {
        if (!column.is(FieldDefinition::Sortable))
            continue;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QString what = u"sort by "_s + QLatin1StringView(column.word) + (order == Qt::AscendingOrder ? u""_s : u", turned"_s);
            steps.step(what, [&] { table.model().setSort({{column.field, order}}); }, table.answered());
        }
        window.waitForIndex();
    }
    settings->reset();
    table.clear();
}

QString someValue(const BenchWindow &window, const FieldDefinition &column)
{
    if (column.kind == ValueKind::Flag || column.kind == ValueKind::Number)
        return u"true"_s;
    const auto known = window.workspace().read(KnownValues {Table::Users, column.field, {}, 1}).result();
    return known.value_or(QStringList()).value(0);
}

void filterEverywhere(Steps &steps, const BenchWindow &window, const UsersTableOf &table)
{
    for (const FieldDefinition &column : columnsOf(Table::Users)) {
        if (!column.is(FieldDefinition::Filterable))
            continue;
        for (const QString &value : {someValue(window, column), QString()}) {
            const QString what = u"filter "_s + QLatin1StringView(column.word) + u" = "_s + (value.isEmpty() ? u"nothing"_s : value);
            steps.step(what, [&] { table.model().setFilters({{column.field, {value}}}); }, table.answered());
        }
    }
    table.clear();
    for (const QString &text : {u"misconfigured:yes"_s, u"has:licence"_s, u"login:>90d"_s, u"created:2024"_s, u"email:mar"_s, u"name:mar"_s, u"domain:northwind.example"_s, u"department:a"_s, u"manager:none"_s})
        steps.step(text, [&] { table.search().setText(text); }, [&] { return table.model().query().text == text && table.isAtRest(); });
    table.clear();
}

void changeSomebody(Steps &steps, const BenchWindow &window, const UsersTableOf &table)
{
    for (int round = 0; round < 3; ++round) {
        const int row = table.view().rowAt(5 + round * 40);
        const QString id = table.model().cell(row, Column::UserId).toString();
        const QString department = u"Department %1"_s.arg(1'000 + round);
        steps.step(u"an own change"_s, [&] { window.workspace().apply({{change::editUser(id, {{Field::Department, department}})}, {}, 0}); },
            [&] { return table.model().cell(row, Column::Department).toString() == department; });
    }
}

QDialog *dialogOf(const BenchWindow &window)
{
    const QList<QDialog *> dialogs = window.window().findChildren<QDialog *>();
    const auto shown = std::find_if(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown == dialogs.cend() ? nullptr : *shown;
}

// The first that an action of everybody says: what would happen, whether it is meant, why it cannot be.
void previewOfAll(Steps &steps, BenchWindow &window, const QString &action, const QString &how)
{
    const auto said = [&] { return window.answers.planQuestions.size() + window.answers.confirmQuestions.size() + window.refusals; };
    window.answers.choices = {u"Field"_s}; // the first group of that name
    steps.step(action + u" of everybody"_s + how, [&] { window.action(action)->trigger(); }, [&, before = said()] { return said() > before || dialogOf(window); });
    if (QDialog *dialog = dialogOf(window))
        dialog->reject();
    if (!window.answers.planQuestions.isEmpty())
        window.answers.planQuestions.last().whole.cancel();
}

void selectAll(Steps &steps, BenchWindow &window, const UsersTableOf &table, const QString &how = {})
{
    const auto selected = [&] { return window.context().selection().count(ObjectKind::User); };
    steps.step(u"select everybody"_s + how, [&] { table.view().setFocus(); QTest::keyClick(&table.view(), Qt::Key_A, Qt::ControlModifier); }, [&] { return selected() == table.model().count(); });
    for (const QString &action : {u"users.deactivate"_s, u"users.activate"_s, u"users.delete"_s, u"users.addToGroup"_s, u"users.leaveDefaultGroup"_s, u"users.roles"_s})
        previewOfAll(steps, window, action, how);
    steps.step(u"sort while everybody is selected"_s + how, [&] { table.model().setSort({{Column::Email, Qt::DescendingOrder}}); }, table.answered());
    steps.step(u"select nobody"_s + how, [&] { table.view().clearSelection(); }, [&] { return selected() == 0; });
}

void scroll(Steps &steps, const UsersTableOf &table)
{
    QScrollBar *bar = table.view().verticalScrollBar();
    for (const double place : {0.5, 1.0, 0.123})
        steps.step(u"scroll to %1 %"_s.arg(place * 100), [&, place] { bar->setValue(int(bar->maximum() * place)); }, table.answered());
}

void changePages(Steps &steps, const BenchWindow &window)
{
    for (const QString &page : {u"overview"_s, u"projects"_s, u"roles"_s, u"audit"_s, u"users"_s, u"overview"_s, u"projects"_s, u"users"_s})
        steps.step(u"page “%1”"_s.arg(page), [&] { window.action(u"view.page."_s + page)->trigger(); }, [&] { return window.window().pages().currentId() == page; });
}

ChangeSet newUsers(const QString &name)
{
    ChangeSet many;
    for (int number = 0; number < 50'000; ++number)
        many.changes.append(change::addUser({{Field::Email, u"%1%2@x.example"_s.arg(name).arg(number)}, {Field::LastName, u"Cartwright %1"_s.arg(number % 977)}}));
    return many;
}

// Else it is measured how long nothing takes.
void mustHaveCome(const Result<Outcome> &import)
{
    if (!import)
        qFatal("Nobody came: is the file one to which the same users have come before?");
}

// Somebody imports at the same time.
void import(Steps &steps, BenchWindow &window, const UsersTableOf &table, const QString &path)
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> other = Workspace::open(path, BenchWindow::options(folder.path()));
    const QFuture<Result<Outcome>> import = (*other)->apply(newUsers(u"imported"_s));
    selectAll(steps, window, table, u", import"_s);
    typeEverywhere(steps, window, table, u"cart"_s, u", import"_s);
    std::printf("the import %s\n", import.isFinished() ? "ended meanwhile" : "was still running");
    steps.step(u"the import is on the screen"_s, [] {}, [&] { return import.isFinished() && table.isAtRest(); });
    mustHaveCome(import.result());
    selectAll(steps, window, table, u", after the import"_s);
}

// Another system tells of 200 sign-ins a second; half a second's worth at a time, as a stream is taken in.
void signIns(Steps &steps, BenchWindow &window, const UsersTableOf &table, const QString &path)
{
    constexpr int AtOnce = 100;
    constexpr int Pause = 500; // milliseconds
    QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> other = Workspace::open(path, BenchWindow::options(folder.path()));
    const Result<Listing> all = (*other)->read(ListIds {{Table::Users, {}, {}, {}}, 0}).result();
    const QVector<Row> rows = (*other)->read(ReadRows {Table::Users, all->ids.mid(0, 5'000)}).result().value();
    int told = 0;
    QTimer stream;
    QObject::connect(&stream, &QTimer::timeout, &stream, [&] {
        QVector<SignInReport> lines;
        for (int i = 0; i < AtOnce; ++i, ++told)
            lines.append({.line = told, .user = cellOf(Table::Users, rows.at(told * 7919 % rows.size()), Column::Email).toString(), .at = QDateTime::currentMSecsSinceEpoch(), .session = QString::number(told)});
        (void)(*other)->takeSignIns(lines);
    });
    stream.start(Pause);
    table.clear();
    for (int second = 0; second < 10; ++second)
        steps.step(u"sign-ins, second %1"_s.arg(second + 1), [] {}, [clock = QElapsedTimer(), begun = false]() mutable {
            if (!std::exchange(begun, true))
                clock.start();
            return clock.elapsed() > 1'000;
        });
    typeEverywhere(steps, window, table, u"cart"_s, u", sign-ins"_s);
    stream.stop();
    std::printf("%d sign-ins were told\n", told);
}

// A letter at the moment when somebody else's import is there.
void arrive(Steps &steps, const UsersTableOf &table, const QString &path)
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> other = Workspace::open(path, BenchWindow::options(folder.path()));
    for (const QString &text : {u"m"_s, u"mar"_s, u"cart"_s}) {
        const QFuture<Result<Outcome>> import = (*other)->apply(newUsers(u"arrived"_s + text));
        BenchWindow::waitFor([&] { return import.isFinished(); });
        mustHaveCome(import.result());
        steps.step(u"50,000 arrive: “%1”"_s.arg(text), [&] { table.search().setText(text); }, [&] { return table.shows(text); });
        steps.step(u"50,000 arrive: “%1”, all of them"_s.arg(text), [] {}, table.answered());
    }
    table.clear();
}

} // namespace

// WindowBench FILE.muster [PART…]: everything that people do with a directory, in the window that they get, or parts of it: type,
// filter, sort, scroll, change, select, pages, arrive, import, sign-ins. The workspace is changed: give it a new copy each time.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        qFatal("WindowBench FILE.muster [PART…]");
    const auto wanted = [parts = arguments.mid(2)](const char *part) { return parts.isEmpty() || parts.contains(QLatin1StringView(part)); };
    Steps steps(app);
    BenchWindow window(arguments.at(1));
    window.action(u"view.page.users"_s)->trigger();
    const UsersTableOf table(window);
    steps.step(u"all users, before they are held"_s, [] {}, table.answered());
    steps.step(u"users are held"_s, [] {}, [&] { window.waitForIndex(); return true; });
    if (wanted("type"))
        typeEverywhere(steps, window, table, u"cart"_s);
    if (wanted("filter"))
        filterEverywhere(steps, window, table);
    if (wanted("sort"))
        sortEverywhere(steps, window, table);
    if (wanted("scroll"))
        scroll(steps, table);
    if (wanted("change"))
        changeSomebody(steps, window, table);
    if (wanted("select"))
        selectAll(steps, window, table);
    if (wanted("pages"))
        changePages(steps, window);
    if (wanted("sign-ins"))
        signIns(steps, window, table, arguments.at(1));
    if (wanted("arrive"))
        arrive(steps, table, arguments.at(1));
    if (wanted("import"))
        import(steps, window, table, arguments.at(1));
    return 0;
}
