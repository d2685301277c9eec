// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/EventPanel.h"

#include "gui/audit/EntriesModel.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/MusterStyle.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/WrappedLabel.h"
#include "models/Refs.h"
#include "texts/ErrorText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int FewEntries = 20; // are opened at once
constexpr int LeastRows = 2; // with the heading

EventPanel::EventPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_entries(new EntriesModel(context.workspace(), this))
    , m_frame(new PanelFrame(tr("Change set"), this))
    , m_body(new QWidget(this))
    , m_none(new EmptyState(IconName::Audit, tr("Select one change set"), tr("What it changed then stands here."), this))
    , m_words(new WrappedLabel(this))
    , m_tree(new QTreeView(this))
    , m_state(new StackedState(m_tree))
{
    m_none->setObjectName("noneOpen");
    makeTree();
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead(commands));
    rows->addWidget(m_tree, 1);
    auto *either = new QWidget(this);
    auto *pages = new QVBoxLayout(either);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_body);
    pages->addWidget(m_none);
    m_frame->setBody(either);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_entries, &EntriesModel::pageLoaded, this, &EventPanel::takePage);
    showNothing({});
}

QWidget *EventPanel::makeHead(CommandSet &commands)
{
    auto *head = new QWidget(m_body);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(15, 14, 15, 14);
    rows->setSpacing(12);
    m_words->setObjectName("eventWords");
    m_words->setProperty("look", "title");
    rows->addWidget(m_words);
    auto *state = new QGridLayout; // a form layout cuts off the second line of a value when another row comes
    state->setHorizontalSpacing(14);
    state->setVerticalSpacing(5);
    state->setColumnStretch(1, 1);
    m_when = addFact(state, fieldTitle(Column::At));
    m_who = addFact(state, fieldTitle(Column::Operator));
    m_where = addFact(state, fieldTitle(Column::Origin));
    m_why = addFact(state, fieldTitle(Column::Reason));
    m_undone = addFact(state, fieldTitle(Column::UndoneBy));
    m_why->setObjectName("eventReason");
    rows->addLayout(state);
    auto *undo = new ActionButton(commands.action(u"audit.undo"_s), head);
    undo->setIcon(commands.action(u"audit.undo"_s)->icon());
    undo->setObjectName("undoThis");
    rows->addWidget(undo, 0, Qt::AlignLeading);
    return head;
}

QLabel *EventPanel::addFact(QGridLayout *state, const QString &title)
{
    auto *value = new WrappedLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(title, this);
    label->setProperty("look", "quiet");
    label->setBuddy(value);
    const int row = state->rowCount();
    state->addWidget(label, row, 0, Qt::AlignTop);
    state->addWidget(value, row, 1);
    m_titles.insert(value, label);
    return value;
}

void EventPanel::makeTree()
{
    m_tree->setObjectName("entries");
    m_tree->setAccessibleName(tr("What was changed"));
    m_tree->setModel(m_entries);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(LeastRows * MusterStyle::rowHeight()); // what stands above it needs the rest
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch); // names of fields and values are about as long
    (new CellDelegate(m_tree))->setRowMenu(false);
    connect(m_entries, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_tree->setFirstColumnSpanned(row, parent, true); // a name needs the room of all three
    });
    const QScrollBar *bar = m_tree->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &EventPanel::readMoreAtTheEnd);
    connect(bar, &QScrollBar::rangeChanged, this, &EventPanel::readMoreAtTheEnd);
}

void EventPanel::readMoreAtTheEnd()
{
    const QScrollBar *bar = m_tree->verticalScrollBar();
    if (bar->value() + bar->pageStep() >= bar->maximum())
        m_entries->readMore();
}

void EventPanel::say(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_titles.value(value)->setVisible(!text.isEmpty());
}

void EventPanel::show(const Row &event, const QString &words)
{
    const auto cell = [&event](Column column) { return cellOf(Table::Events, event, column); };
    const qint64 changes = cell(Column::Changes).toLongLong();
    const auto at = QDateTime::fromMSecsSinceEpoch(cell(Column::At).toLongLong());
    m_none->hide();
    m_body->show();
    m_frame->setCount(tr("%1 · %2", "number of the change set, how many changes")
                          .arg(event.id)
                          .arg(tr("%Ln change(s)", nullptr, int(changes))));
    m_words->setText(words);
    say(m_when, u"%1 %2"_s.arg(timeText(at, locale()), at.timeZoneAbbreviation()));
    say(m_who, cell(Column::Operator).toString());
    say(m_where, cell(Column::Origin).toString());
    say(m_why, cell(Column::Reason).toString());
    say(m_undone, cell(Column::UndoneBy).toString());
    if (m_entries->event() == event.id)
        return;
    m_entries->setEvent(event.id, changes);
    m_state->setLoading();
}

void EventPanel::showNothing(const QString &sentence)
{
    m_body->hide();
    m_none->setVisible(!sentence.isEmpty());
    m_frame->setCount(sentence);
    m_entries->setEvent(0, 0);
}

void EventPanel::takePage()
{
    if (m_entries->error() && m_entries->rowCount() == 0)
        return m_state->setFailed(tr("This could not be read"), errorText(*m_entries->error()));
    m_state->setContent();
    if (m_entries->rowCount() <= FewEntries)
        m_tree->expandAll();
}

} // namespace muster
