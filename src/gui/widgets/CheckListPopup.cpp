// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CheckListPopup.h"

#include "gui/theme/Icons.h"
#include "models/Roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int Width = 240;
constexpr int MostRows = 10;
constexpr int RowHeight = 28;

} // namespace

CheckListPopup::CheckListPopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(title);
    m_search->setPlaceholderText(title);
    m_search->setAccessibleName(tr("Search values of %1").arg(title));
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(title);
    m_search->installEventFilter(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_filling) {
            return;
        }
        const QString value = item->data(RawRole).toString();
        m_wanted.removeAll(value);
        if (item->checkState() == Qt::Checked) {
            m_wanted.append(value);
        }
        Q_EMIT checkedChanged(checked());
    });
    // A click anywhere on the row ticks it; on the box itself the view has done so already.
    connect(m_list, &QListView::activated, this, &CheckListPopup::toggleCurrent);
}

void CheckListPopup::setValues(const QList<FilterValue> &values)
{
    const QScopedValueRollback filling(m_filling, true);
    m_model->clear();
    for (const FilterValue &value : values) {
        auto *item = new QStandardItem(value.label);
        item->setData(value.value, RawRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(m_wanted.contains(value.value) ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    m_list->setFixedHeight(qBound(2, int(values.size()), MostRows) * RowHeight);
    adjustSize();
}

void CheckListPopup::setChecked(const QStringList &values)
{
    const QScopedValueRollback filling(m_filling, true);
    m_wanted = values;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setCheckState(values.contains(item->data(RawRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList CheckListPopup::checked() const
{
    QStringList result;
    QStringList left = m_wanted;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString value = m_model->item(row)->data(RawRole).toString();
        if (left.removeAll(value) > 0) {
            result.append(value);
        }
    }
    return result + left;
}

void CheckListPopup::popUp(const QRect &anchor)
{
    setFixedWidth(Width);
    m_search->clear();
    adjustSize();
    const QRect room = screen()->availableGeometry();
    int x = isRightToLeft() ? anchor.right() - width() : anchor.left();
    int y = anchor.bottom() + 4;
    x = qBound(room.left(), x, qMax(room.left(), room.right() - width()));
    if (y + height() > room.bottom()) {
        y = qMax(room.top(), anchor.top() - height() - 4);
    }
    move(x, y);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

bool CheckListPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool space = key->key() == Qt::Key_Space && (watched == m_list || m_search->text().isEmpty()); // else it is typed
        if (enter || space) {
            toggleCurrent();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CheckListPopup::toggleCurrent()
{
    const QModelIndex at = m_shown->mapToSource(m_list->currentIndex());
    if (QStandardItem *item = m_model->itemFromIndex(at)) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

} // namespace muster
