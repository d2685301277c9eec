// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class ProviderDialog;
}

// How one provider is reached: whose it is, and what has to be known besides. What is wrong is said as one types. Whoever opened it saves, and
// says by finish() or refuse() what came of it: until then it stays open.
class ProviderDialog final : public QDialog
{
    Q_OBJECT

public:
    ProviderDialog(const ProviderSettings &known, QWidget *parent); // of a name alone: nothing is known yet
    ~ProviderDialog() override;

    const ProviderSettings &settings() const { return m_settings; }

    void accept() override;
    void finish(); // it is saved
    void refuse(const Error &error);

Q_SIGNALS:
    void saveWanted(const muster::ProviderSettings &settings);

private:
    void fill(const ProviderSettings &known);
    void showWanted(); // by preset and protocol
    void judge();
    void say(const QString &sentence, bool isBad, QWidget *about = nullptr); // `about`: the field whose description it is too
    QWidget *fieldOf(const Error &error) const;
    ProviderSettings typed() const;
    QString wordTitle() const;

    std::unique_ptr<Ui::ProviderDialog> m_ui;
    ProviderSettings m_settings; // as typed
    bool m_typed = false; // what is missing is said from then on
    bool m_saving = false;
};

} // namespace muster
