// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/NamesList.h"

#include "gui/theme/MusterStyle.h"
#include "gui/widgets/IconButton.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace muster {

static constexpr int RowsShown = 5;

NamesList::NamesList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new IconButton(IconName::Add, tr("Add a name"), this))
    , m_remove(new IconButton(IconName::Delete, tr("Remove the selected name (Del)"), this))
    , m_up(new IconButton(IconName::ChevronUp, tr("Move up (Alt+Up)"), this))
    , m_down(new IconButton(IconName::ChevronDown, tr("Move down (Alt+Down)"), this))
{
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->setFixedHeight(RowsShown * MusterStyle::rowHeight() + 4);
    m_list->installEventFilter(this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    for (IconButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    connect(m_add, &IconButton::clicked, this, &NamesList::add);
    connect(m_remove, &IconButton::clicked, this, &NamesList::remove);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &NamesList::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &NamesList::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &NamesList::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &NamesList::edited);
    showButtons();
}

void NamesList::setTitle(const QString &title)
{
    m_list->setAccessibleName(title);
}

void NamesList::setNames(const QStringList &names)
{
    {
        const QSignalBlocker quiet(this);
        m_list->clear();
        for (const QString &name : names)
            append(name);
    }
    showButtons();
    Q_EMIT edited();
}

QStringList NamesList::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QString name = m_list->item(row)->text().trimmed(); !name.isEmpty())
            names << name;
    }
    return names;
}

QListWidgetItem *NamesList::append(const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    return item;
}

void NamesList::setUsable(bool usable)
{
    m_usable = usable;
    m_list->setEnabled(usable);
    showButtons();
}

// A name that is left blank is none: names() passes over it.
void NamesList::add()
{
    QListWidgetItem *const item = append({});
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void NamesList::remove()
{
    delete m_list->takeItem(selectedRow());
    m_list->setFocus();
    showButtons();
}

void NamesList::move(int by)
{
    const int from = selectedRow();
    const int to = from + by;
    if (!m_usable || from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *const item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    Q_EMIT edited();
}

// -1: none
int NamesList::selectedRow() const
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    return selected.isEmpty() ? -1 : m_list->row(selected.first());
}

void NamesList::showButtons()
{
    const int row = selectedRow();
    m_add->setEnabled(m_usable);
    m_remove->setEnabled(m_usable && row >= 0);
    m_up->setEnabled(m_usable && row > 0);
    m_down->setEnabled(m_usable && row >= 0 && row + 1 < m_list->count());
}

// Whoever wants it to have the focus means the list.
void NamesList::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

bool NamesList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (isMove)
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete && m_usable && selectedRow() >= 0)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace muster
