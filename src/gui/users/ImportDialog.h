// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace muster {

namespace Ui {
class ImportDialog;
}

class WorkspaceContext;
class ImportModel;
class ImportRun;

// Brings people in from a CSV file: choose it, look at what each row would do, then all or nothing (U7).
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(WorkspaceContext &context, QWidget *parent = nullptr);
    ~ImportDialog() override;

    static ImportDialog *open(WorkspaceContext &context, const QString &path = {}); // deletes itself when it closes

    void read(const QString &path);
    void import();
    std::shared_ptr<const ImportPlan> plan() const;
    ImportModel &model() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void makeChoice();
    void makeButtons();
    void connectRun();
    void chooseFile();
    void saveTemplate();
    void saveFailures();
    void showPlan();
    void showButtons();
    void refuse(const Error &error);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    WorkspaceContext &m_context;
    ImportRun *m_run;
    QPushButton *m_failures = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_template = nullptr;
};

} // namespace muster
