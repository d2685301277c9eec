// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportColumns.h"

#include <QScrollArea>

class QComboBox;
class QHBoxLayout;

namespace muster {

// What each column of a file means, to be chosen for each.
class ColumnChoices final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget *parent = nullptr);

    void showColumns(const QStringList &header, const ImportColumns &columns);
    QList<QComboBox *> combos() const { return m_combos; } // in the order of the columns

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &column, const QString &field); // as ImportColumns::Choices has them

private:
    void makeColumns(const QStringList &header);
    QComboBox *makeCombo(const QString &heading, int column);

    QStringList m_header;
    QList<QComboBox *> m_combos;
};

} // namespace muster
