// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ColumnsDialog.h"

#include "core/FieldDefinition.h"
#include "gui/theme/Icons.h"
#include "kit/ui_ColumnsDialog.h"

#include <QKeyEvent>

namespace muster {

namespace {

constexpr int ColumnRole = Qt::UserRole;
constexpr int WidthRole = Qt::UserRole + 1;

} // namespace

ColumnsDialog::ColumnsDialog(Table table, const TableLayout &look, Titles titles, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ColumnsDialog>())
    , m_table(table)
    , m_titles(std::move(titles))
{
    m_ui->setupUi(this);
    m_ui->up->setIcon(icon(IconName::ChevronUp));
    m_ui->down->setIcon(icon(IconName::ChevronDown));
    m_ui->columns->installEventFilter(this);
    m_first = {m_ui->firstColumn, m_ui->firstOrder};
    m_second = {m_ui->secondColumn, m_ui->secondOrder};
    connect(m_ui->up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QToolButton::clicked, this, [this] { move(1); });
    fill(look);
    m_ui->columns->setFocus();
}

ColumnsDialog::~ColumnsDialog() = default;

void ColumnsDialog::fill(const TableLayout &look)
{
    for (const TableLayout::Place &place : look.places)
        addColumn(place.column, true, place.width);
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        if (definition.isOffered() && !look.shows(definition.field))
            addColumn(definition.field, false, 0);
    }
    m_ui->columns->setCurrentRow(0);
    fillSort(m_first);
    fillSort(m_second);
    choose(m_first, look.sort, 0);
    choose(m_second, look.sort, 1);
}

QListWidgetItem *ColumnsDialog::addColumn(Column column, bool shown, int width)
{
    auto *item = new QListWidgetItem(m_titles(column), m_ui->columns);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setData(ColumnRole, int(column));
    item->setData(WidthRole, width);
    return item;
}

void ColumnsDialog::fillSort(const SortRow &row)
{
    row.column->addItem(tr("(nothing)"));
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        if (definition.use & FieldDefinition::Sortable)
            row.column->addItem(m_titles(definition.field), int(definition.field));
    }
    row.order->setItemData(0, int(Qt::AscendingOrder));
    row.order->setItemData(1, int(Qt::DescendingOrder));
}

void ColumnsDialog::choose(const SortRow &row, const QVector<SortKey> &sort, int rank)
{
    if (rank >= sort.size())
        return;
    row.column->setCurrentIndex(row.column->findData(int(sort.at(rank).column)));
    row.order->setCurrentIndex(row.order->findData(int(sort.at(rank).order)));
}

void ColumnsDialog::move(int by)
{
    const int from = m_ui->columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_ui->columns->count())
        return;
    m_ui->columns->insertItem(to, m_ui->columns->takeItem(from));
    m_ui->columns->setCurrentRow(to);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->columns && event->type() == QEvent::KeyPress) {
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
    for (int row = 0; row < m_ui->columns->count(); ++row) {
        const QListWidgetItem *item = m_ui->columns->item(row);
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
