// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "storage/queries/WorkspaceState.h"

#include <QWidget>

#include <memory>

namespace muster {

namespace Ui {
class ImportReview;
}

class ImportModel;
class LinkButton;

// What each row of a file would do, before anything is written; and the choices that rows wait for.
class ImportReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(QWidget *parent = nullptr);
    ~ImportReview() override;

    void showPlan(const std::shared_ptr<const ImportPlan> &plan, const QVector<RoleChoice> &roles);
    bool leavesOutWrong() const;
    ImportModel &model() const { return *m_model; }

Q_SIGNALS:
    void roleChosen(const QString &name, const QString &role);
    void columnChosen(const QString &column, const QString &field);
    void encodingChosen(const QString &encoding);
    void sheetChosen(const QString &sheet);
    void corrected(int row, int column, const QString &text);
    void leaveOutChanged();

private:
    void makeRows();
    void makeLinks();
    void orderTabs();
    void showFile(const ImportPlan &plan);
    void showEncoding(const CsvTable &table);
    void showLinks(const ImportPlan &plan);
    void showSheets(const CsvTable &table);
    void showRoles(const ImportPlan &plan, const QVector<RoleChoice> &roles);
    void showStates(const ImportCounts &counts);
    void showRows(const std::shared_ptr<const ImportPlan> &plan); // the cursor stays where it is

    std::unique_ptr<Ui::ImportReview> m_ui;
    ImportModel *m_model;
    LinkButton *m_groups = nullptr; // all that are made
    LinkButton *m_columns = nullptr; // all that are not understood
    std::shared_ptr<const ImportPlan> m_plan;
};

} // namespace muster
