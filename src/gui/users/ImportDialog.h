// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "gui/shell/Desk.h"
#include "models/LatestAnswer.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace muster {

class FormMessage;
class ImportModel;
class UnknownRoles;

// Brings people in from a CSV file: choose it, look at what each row would do, then all or nothing (U7).
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Desk &desk, QWidget *parent = nullptr);
    ~ImportDialog() override;

    static ImportDialog *open(Desk &desk, const QString &path = {}); // deletes itself when it closes

    void read(const QString &path);
    void import();
    bool isReading() const { return m_asking.isWaiting() || m_table.isWaiting(); }
    std::shared_ptr<const ImportPlan> plan() const { return m_plan; }
    ImportModel &model() const { return *m_model; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void makeLayout();
    QWidget *makeChoice();
    QWidget *makeReview();
    void makeButtons();
    void chooseFile();
    void saveTemplate();
    void saveFailures();
    void ask(ImportQuestion question);
    void take(const std::shared_ptr<const ImportPlan> &plan);
    void showDetected(const CsvTable &table);
    void showStates();
    void showButton();
    void apply(const ChangeSet &set);
    void setWorking(const QString &words); // empty: done
    void refuse(const Error &error);
    int happening() const;

    Desk &m_desk;
    QString m_path;
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const CsvTable> m_file;
    LatestAnswer<CsvTable> m_table;
    LatestAnswer<ImportQuestion::Answer> m_asking;
    QFuture<Result<Outcome>> m_applying;
    bool m_working = false;
    std::shared_ptr<std::atomic<int>> m_done; // thousandths, counted on another thread
    QTimer m_look;

    ImportModel *m_model;
    FormMessage *m_message;
    QStackedWidget *m_steps;
    QLabel *m_detected;
    QComboBox *m_states;
    QTableView *m_rows;
    UnknownRoles *m_unknown;
    QCheckBox *m_leaveOut;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QPushButton *m_failures = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace muster
