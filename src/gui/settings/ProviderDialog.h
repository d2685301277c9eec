// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class ProviderDialog;
}

// How one provider is reached: whose it is, and what has to be known besides. What is wrong is said as one types.
class ProviderDialog final : public QDialog
{
    Q_OBJECT

public:
    ProviderDialog(const ProviderSettings &known, QWidget *parent); // of a name alone: nothing is known yet
    ~ProviderDialog() override;

    const ProviderSettings &settings() const { return m_settings; }

private:
    void fill(const ProviderSettings &known);
    void showWanted(); // by preset and protocol
    void judge();
    ProviderSettings typed() const;
    QString wordTitle() const;

    std::unique_ptr<Ui::ProviderDialog> m_ui;
    ProviderSettings m_settings; // as typed
    bool m_typed = false; // what is missing is said from then on
};

} // namespace muster
