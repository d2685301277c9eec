// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class AboutDialog;
}

// What this program is, which version, and its licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

    static void show(QWidget *parent); // deletes itself when it closes

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace muster
