// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/NewUsersTable.h"

#include "gui/theme/MusterStyle.h"
#include "gui/users/ChoiceDelegate.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/PastedUsers.h"
#include "gui/widgets/CellDelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace muster {

NewUsersTable::NewUsersTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(MusterStyle::rowHeight() + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void NewUsersTable::setUsers(NewUsersModel &model)
{
    m_model = &model;
    setModel(&model);
    makeDelegates();
    constexpr int Widths[] = {210, 104, 116, 110, 130, 110, 120, 110, 64, 100, 220};
    for (int part = 0; part < NewUsersModel::PartCount; ++part)
        setColumnWidth(part, std::max(Widths[part], horizontalHeader()->sectionSizeHint(part)));
    horizontalHeader()->moveSection(NewUsersModel::Check, NewUsersModel::Type); // the reason is seen without scrolling
}

void NewUsersTable::makeDelegates()
{
    auto *delegate = new CellDelegate(this);
    delegate->setRowMenu(false);
    const auto choices = [&model = *m_model](const QModelIndex &index) {
        QList<ChoiceDelegate::Choice> offered;
        for (const QString &value : model.choices(index.column()))
            offered.append({value, model.choiceText(index.column(), value)});
        return offered;
    };
    for (const int part : {NewUsersModel::Type, NewUsersModel::Classification, NewUsersModel::Provider})
        setItemDelegateForColumn(part, new ChoiceDelegate(delegate, choices, this));
}

bool NewUsersTable::choose(const QModelIndex &index)
{
    if (index.column() != NewUsersModel::Roles && index.column() != NewUsersModel::Groups)
        return false;
    Q_EMIT listWanted(index);
    return true;
}

// Whoever types one user after another ends each with Enter.
void NewUsersTable::goToNextRow()
{
    const int next = currentIndex().row() + 1;
    if (currentIndex().isValid() && next < m_model->rowCount() && !m_model->userAt(next - 1).isBlank())
        setCurrentIndex(m_model->index(next, NewUsersModel::Email));
}

// The delegates say so when Enter has ended what was typed.
void NewUsersTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goToNextRow();
}

// Enter goes on here; the window's button is Ctrl+Enter.
void NewUsersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste(QGuiApplication::clipboard()->text());
    const QModelIndex at = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool edits = enter || event->key() == Qt::Key_F2;
    const bool space = event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Delete && event->modifiers().testFlag(Qt::ControlModifier))
        return removeSelected();
    if (event->key() == Qt::Key_Delete && at.flags().testFlag(Qt::ItemIsEditable) && m_model->choices(at.column()).isEmpty()) {
        m_model->setData(at, QString());
        return;
    }
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && at.isValid() && !m_model->userAt(at.row()).isBlank())
        return goToNextRow();
    if ((edits || space) && event->modifiers() == Qt::NoModifier && at.isValid() && choose(at))
        return;
    if (edits && event->modifiers() == Qt::NoModifier && at.isValid()) {
        edit(at);
        return;
    }
    QTableView::keyPressEvent(event);
}

void NewUsersTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!choose(indexAt(event->position().toPoint())))
        QTableView::mouseDoubleClickEvent(event);
}

void NewUsersTable::paste(const QString &text)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : m_model->rowCount() - 1;
    const PastedUsers pasted = PastedUsers::read(text, m_model->state());
    m_model->insert(row, pasted.users);
    setCurrentIndex(m_model->index(std::min(row + int(pasted.users.size()), m_model->rowCount() - 1), NewUsersModel::Email));
    Q_EMIT pastedText(pasted.ignoredColumns);
}

void NewUsersTable::removeSelected()
{
    QVector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows))
        m_model->remove(row);
}

} // namespace muster
