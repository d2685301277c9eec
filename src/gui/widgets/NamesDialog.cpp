// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NamesDialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr QSize FirstSize {400, 420};

} // namespace

NamesDialog::NamesDialog(const QString &title, const QStringList &names, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(new QStringListModel(names, this));
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    auto *list = new QListView;
    list->setModel(shown);
    list->setAccessibleName(title);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(search);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(FirstSize);
    list->setFocus();
}

} // namespace muster
