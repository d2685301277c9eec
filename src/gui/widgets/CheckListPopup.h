// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace muster {

struct FilterValue
{
    QString value; // as the query knows it
    QString label; // as the operator reads it
};

// A popup with a searchable list of values to tick.
class CheckListPopup final : public QFrame
{
    Q_OBJECT

public:
    CheckListPopup(const QString &title, QWidget *parent);

    void setValues(const QList<FilterValue> &values);
    void setChecked(const QStringList &values);
    QStringList checked() const; // in the order of the list

    void popUp(const QRect &globalAnchor); // below it, or above where there is no room

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void checkedChanged(const QStringList &values);

private:
    void toggleCurrent();

    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    QStringList m_wanted; // also those whose value has not come yet
    bool m_filling = false;
};

} // namespace muster
