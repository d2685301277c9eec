// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries/Trail.h"

#include <QTreeWidget>

namespace muster {

// What happened to one object, the latest first, with before and after.
class HistoryView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void showHistory(const QVector<Entry> &entries);
};

} // namespace muster
