// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "storage/queries/WorkspaceState.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace muster {

class ImportModel;
class UnknownRoles;

// What each row of a file would do, before anything is written; and the choices that rows wait for.
class ImportReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(QWidget *parent = nullptr);

    void showPlan(const std::shared_ptr<const ImportPlan> &plan, const QVector<RoleChoice> &roles);
    bool leavesOutWrong() const;
    ImportModel &model() const { return *m_model; }

Q_SIGNALS:
    void roleChosen(const QString &name, const QString &role);
    void leaveOutChanged();

private:
    void makeRows();
    void makeLayout();
    void showFile(const ImportPlan &plan);
    void showStates(const ImportCounts &counts);

    ImportModel *m_model;
    QLabel *m_file;
    QComboBox *m_states;
    QTableView *m_rows;
    UnknownRoles *m_unknown;
    QCheckBox *m_leaveOut;
};

} // namespace muster
