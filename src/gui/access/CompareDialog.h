// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/past/CompareAccess.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace muster {

namespace Ui {
class CompareDialog;
}

class DifferencesModel;
class WorkspaceContext;

// What became of access between two days: on screen, and in a file (A5).
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(WorkspaceContext &context, QWidget *parent);
    ~CompareDialog() override;

    static void open(WorkspaceContext &context);

private:
    std::optional<CompareAccess> question() const; // none: the days are the wrong way round
    void compare();
    void save();
    void saveAs(const QString &path, const CompareAccess &asked);

    WorkspaceContext &m_context;
    std::unique_ptr<Ui::CompareDialog> m_ui;
    DifferencesModel *m_model;
    QTimer m_pause; // days are typed digit by digit
    LatestAnswer<qint64> m_answer;
};

} // namespace muster
