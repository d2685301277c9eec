// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ColumnsDialog.h"

#include "core/FieldDefinition.h"
#include "gui/shell/DialogButtons.h"
#include "gui/widgets/IconButton.h"
#include "texts/Titles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int ColumnRole = Qt::UserRole;
constexpr int WidthRole = Qt::UserRole + 1;

} // namespace

ColumnsDialog::ColumnsDialog(Table table, const TableLayout &look, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_list(new QListWidget(this))
{
    setObjectName("columnsDialog");
    setWindowTitle(tr("Columns"));
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("look", "title");
    auto *hint = new QLabel(tr("Tick what is shown. Drag to change the order, or press Alt+Up and Alt+Down."), this);
    hint->setProperty("look", "quiet");
    hint->setWordWrap(true);
    m_list->setObjectName("columns");
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(260);
    m_list->installEventFilter(this);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(makeMovers());
    auto *sorting = new QFormLayout;
    m_first = addSortRow(sorting, tr("Sort by"));
    m_second = addSortRow(sorting, tr("Then by"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addLayout(sorting);
    addDialogButtons(this, layout, tr("Show these columns"));
    fill(look);
    m_list->setFocus();
}

void ColumnsDialog::fill(const TableLayout &look)
{
    for (const TableLayout::Place &place : look.places)
        addColumn(place.column, true, place.width);
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        if (!(definition.use & FieldDefinition::Hidden) && !look.shows(definition.field))
            addColumn(definition.field, false, 0);
    }
    m_list->setCurrentRow(0);
    choose(m_first, look.sort, 0);
    choose(m_second, look.sort, 1);
}

QListWidgetItem *ColumnsDialog::addColumn(Column column, bool shown, int width)
{
    auto *item = new QListWidgetItem(columnTitle(m_table, column), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setData(ColumnRole, int(column));
    item->setData(WidthRole, width);
    return item;
}

ColumnsDialog::SortRow ColumnsDialog::addSortRow(QFormLayout *form, const QString &label)
{
    SortRow row {new QComboBox(this), new QComboBox(this)};
    row.column->addItem(tr("(nothing)"));
    row.column->setAccessibleName(label);
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        if (definition.use & FieldDefinition::Sortable)
            row.column->addItem(columnTitle(m_table, definition.field), int(definition.field));
    }
    row.order->addItem(tr("Ascending"), int(Qt::AscendingOrder));
    row.order->addItem(tr("Descending"), int(Qt::DescendingOrder));
    row.order->setAccessibleName(tr("Order of “%1”").arg(label));
    auto *both = new QHBoxLayout;
    both->addWidget(row.column, 1);
    both->addWidget(row.order);
    auto *title = new QLabel(label, this);
    title->setBuddy(row.column);
    form->addRow(title, both);
    return row;
}

void ColumnsDialog::choose(const SortRow &row, const QVector<SortKey> &sort, int rank)
{
    if (rank >= sort.size())
        return;
    row.column->setCurrentIndex(row.column->findData(int(sort.at(rank).column)));
    row.order->setCurrentIndex(row.order->findData(int(sort.at(rank).order)));
}

QWidget *ColumnsDialog::makeMovers()
{
    auto *movers = new QWidget(this);
    auto *layout = new QVBoxLayout(movers);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *up = new IconButton(IconName::ChevronUp, tr("Move up"), movers);
    auto *down = new IconButton(IconName::ChevronDown, tr("Move down"), movers);
    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    layout->addWidget(up);
    layout->addWidget(down);
    layout->addStretch();
    return movers;
}

void ColumnsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

TableLayout ColumnsDialog::look() const
{
    TableLayout look;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            look.places.append({Column(item->data(ColumnRole).toInt()), item->data(WidthRole).toInt()});
    }
    if (look.places.isEmpty())
        look.places = TableLayout::initial(m_table).places;
    for (const SortRow &row : {m_first, m_second}) {
        const QVariant column = row.column->currentData();
        if (column.isValid() && (look.sort.isEmpty() || look.sort.first().column != Column(column.toInt())))
            look.sort.append({Column(column.toInt()), Qt::SortOrder(row.order->currentData().toInt())});
    }
    return look;
}

} // namespace muster
