// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/TimelinePanel.h"

#include "core/ChangeJson.h"
#include "gui/audit/TimelineModel.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "gui/kit/QuerySuggestions.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/HeaderSelection.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/ToggleChip.h"
#include "storage/queries/Listing.h"
#include "texts/ActionText.h"
#include "texts/ErrorText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

enum Time { AllTimes, Today, SevenDays, ThirtyDays };

// What a time is as a term of the query.
QString termOf(int time)
{
    switch (time) {
    case Today:
        return u"at:"_s + QDate::currentDate().toString(Qt::ISODate);
    case SevenDays:
        return u"at:<7d"_s;
    case ThirtyDays:
        return u"at:<30d"_s;
    default:
        return {};
    }
}

constexpr int LeastWords = 28; // letters of what happened

const QString operatorKey = u"operator"_s;
const QString actionKey = u"action"_s;

} // namespace

TimelinePanel::TimelinePanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TimelineModel(context.workspace(), this))
    , m_frame(new PanelFrame(tr("Audit"), this))
    , m_search(new SearchBox(tr("Search who, whom and why"), this))
    , m_filters(new FilterChips(this))
    , m_times(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_state(new StackedState(m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->addTool(commands.action(u"audit.verify"_s));
    if (commands.command(u"file.export"_s))
        m_frame->addTool(commands.action(u"file.export"_s));
    QHBoxLayout *bar = m_frame->addBar();
    bar->addWidget(m_search, 1);
    bar->addWidget(m_filters, 0, Qt::AlignTop);
    m_frame->addBar()->addWidget(makeTimes());
    makeFilters();
    makeTable();
    m_frame->setBody(m_table);
    m_state->describeNoMatch(tr("No change set matches"));
    listen();
    ask();
}

QWidget *TimelinePanel::makeTimes()
{
    auto *times = new QWidget(this);
    auto *flow = new FlowLayout(times);
    flow->setContentsMargins(0, 0, 0, 0);
    const QStringList words {tr("All times"), tr("Today"), tr("7 days"), tr("30 days")};
    for (int time = AllTimes; time <= ThirtyDays; ++time) {
        auto *chip = new ToggleChip(words.at(time), times);
        m_times->addButton(chip, time);
        flow->addWidget(chip);
    }
    m_times->setExclusive(true);
    m_times->button(AllTimes)->setChecked(true);
    return times;
}

void TimelinePanel::makeFilters()
{
    QList<FilterValue> actions;
    for (const ChangeDefinition &definition : changeDefinitions()) {
        const QString name = QString::fromLatin1(definition.name);
        actions.append({name, actionText(name)});
    }
    m_filters->setFields({{operatorKey, fieldTitle(Column::Operator), {}}, {actionKey, fieldTitle(Column::Action), actions}});
}

void TimelinePanel::makeTable()
{
    m_table->setObjectName("timeline");
    m_table->setAccessibleName(tr("Change sets"));
    m_table->setModel(m_model);
    ignoreSelectionInHeader(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicator(m_model->events().sectionOf(Column::At), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *delegate = new CellDelegate(m_table);
    connect(delegate, &CellDelegate::menuRequested, this, [this](const QModelIndex &index, const QPoint &at) {
        m_table->selectRow(index.row());
        Q_EMIT menuRequested(at);
    });
    sizeColumns();
}

void TimelinePanel::sizeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto room = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 26; };
    const auto set = [&](Column column, const QString &sample) {
        const int section = m_model->events().sectionOf(column);
        header->resizeSection(section, qMax(room(sample), header->sectionSizeHint(section)));
    };
    header->setMinimumSectionSize(60);
    header->setStretchLastSection(false);
    set(Column::At, timeText(QDateTime::currentDateTime(), locale()) + u"00"_s);
    set(Column::Operator, u"Amara Okafor"_s);
    set(Column::Changes, locale().toString(100'000));
    set(Column::Origin, u"Muster on host"_s);
    m_table->viewport()->installEventFilter(this);
}

// What happened takes the room that is left. Where there is too little for all columns, it takes what those need of which
// the panel beside tells as much, and these can be scrolled to.
void TimelinePanel::fitWords()
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto widthOf = [&](Column column) { return header->sectionSize(m_model->events().sectionOf(column)); };
    const int least = fontMetrics().averageCharWidth() * LeastWords;
    const int room = m_table->viewport()->width() - widthOf(Column::At) - widthOf(Column::Operator);
    const int beside = room - widthOf(Column::Changes) - widthOf(Column::Origin);
    header->resizeSection(m_model->events().sectionOf(Column::Action), beside >= least ? beside : qMax(least, room));
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitWords();
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::listen()
{
    TableModel &events = m_model->events();
    connect(m_search, &SearchBox::searched, this, &TimelinePanel::ask);
    connect(m_search, &SearchBox::downPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &FilterChips::filtersChanged, this, &TimelinePanel::ask);
    connect(m_filters, &FilterChips::valuesWanted, this, &TimelinePanel::askValues);
    connect(m_times, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            ask();
    });
    connect(&events, &TableModel::queryMistake, this, &TimelinePanel::showMistake);
    connect(&events, &TableModel::queryUnderstood, this, [this] { m_search->setMistake({}); });
    connect(&events, &TableModel::stateChanged, this, &TimelinePanel::showState);
    connect(&events, &TableModel::countChanged, this, &TimelinePanel::showState);
    connect(m_state, &StackedState::clearFiltersRequested, this, &TimelinePanel::clearFilters);
    connect(m_state, &StackedState::retryRequested, this, &TimelinePanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePanel::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelinePanel::selectionChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelinePanel::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TimelinePanel::askMenu);
    m_search->setCompletions((new QuerySuggestions(m_context, Table::Events, this))->source());
}

void TimelinePanel::ask()
{
    TableQuery query {.table = Table::Events, .sort = m_model->events().query().sort};
    if (query.sort.isEmpty())
        query.sort = {{Column::At, Qt::DescendingOrder}};
    query.text = QStringList {termOf(m_times->checkedId()), m_search->text()}.join(u' ').trimmed(); // a word that is being typed stays the last
    const Filters filters = m_filters->filters();
    if (const QStringList operators = filters.value(operatorKey); !operators.isEmpty())
        query.filters.append({Column::Operator, operators});
    if (const QStringList actions = filters.value(actionKey); !actions.isEmpty())
        query.filters.append({Column::Action, actions});
    m_model->events().setQuery(query);
    showState();
}

void TimelinePanel::askValues(const QString &key)
{
    if (key != operatorKey)
        return;
    whenDone(m_context.workspace().read(KnownValues {Table::Events, Column::Operator, {}, 200}), this, [this](const Result<QStringList> &names) {
        QList<FilterValue> values;
        for (const QString &name : names.value_or(QStringList()))
            values.append({name, name});
        m_filters->setValues(operatorKey, values);
    });
}

bool TimelinePanel::isNarrowed() const
{
    const TableQuery &query = m_model->events().query();
    return !query.text.isEmpty() || !query.filters.isEmpty();
}

void TimelinePanel::clearFilters()
{
    show({});
}

void TimelinePanel::show(const QString &text)
{
    m_filters->clear();
    m_times->button(AllTimes)->setChecked(true);
    m_search->setText(text);
    ask();
}

void TimelinePanel::showState()
{
    const TableModel &events = m_model->events();
    m_frame->setBusy(events.isLoading());
    m_frame->setCount(events.isComplete() ? tr("%Ln change set(s)", nullptr, int(events.count())) : QString());
    if (events.rowCount() > 0)
        m_state->setContent();
    else if (events.isLoading())
        m_state->setLoading();
    else if (events.state() == TableModel::State::Failed)
        m_state->setFailed(tr("The audit trail could not be read"), errorText(events.error()));
    else if (isNarrowed())
        m_state->setNoMatch();
    selectFirst();
    Q_EMIT countChanged();
}

// The latest is what most come for.
void TimelinePanel::selectFirst()
{
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void TimelinePanel::showMistake(const Error &error)
{
    m_search->setMistake(errorText(error));
}

QVector<qint64> TimelinePanel::selectedEvents() const
{
    return m_model->events().idsOf(m_model->mapSelectionToSource(m_table->selectionModel()->selection()));
}

void TimelinePanel::askMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (index.isValid() && !m_table->selectionModel()->isRowSelected(index.row()))
        m_table->selectRow(index.row());
    Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at));
}

void TimelinePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->lineEdit()->selectAll();
}

void TimelinePanel::refresh()
{
    m_model->events().refresh();
}

} // namespace muster
