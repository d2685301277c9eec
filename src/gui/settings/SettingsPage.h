// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"
#include "models/LatestAnswer.h"
#include "storage/Workspace.h"

#include <memory>

class QPushButton;

namespace muster {

namespace Ui {
class SettingsPage;
}

class FormMerge;

// What holds for the whole workspace, to be found by typing; saved as one change, which is planned, recorded and can be undone
// like any other. What others save meanwhile is merged into it. Below it, what is about this computer alone.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);
    ~SettingsPage() override;

    static PageFactory factory();

    void search() override;
    void refresh() override;
    bool isLoading() const override;

private:
    void makeForm();
    void makeButtons();
    void load();
    void read(std::function<void(const Row &)> take);
    void save();
    void write(const Change &change);
    void showChanged();
    void showOnly(const QString &words);

    std::unique_ptr<Ui::SettingsPage> m_ui;
    WorkspaceContext &m_context;
    FormMerge *m_merge;
    LatestAnswer<QVector<Row>> m_reading;
    qint64 m_since = 0;
    bool m_saving = false;
    bool m_shown = false;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace muster
