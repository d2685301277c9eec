// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace muster {

namespace Ui {
class LicenceForm;
}

class WorkspaceContext;

// The licence that is installed, and a place for another key: pasted or from a file. What is wrong with it is said as one types. Whoever
// shows it has the button that installs.
class LicenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit LicenceForm(QWidget *parent = nullptr);
    ~LicenceForm() override;

    void setUp(WorkspaceContext &context);

    void begin(); // to type
    bool canInstall() const { return m_canInstall; }
    void install(std::function<void()> done); // what is refused is said here
    void remove(std::function<void()> done); // asks first
    void say(const QString &sentence, bool isBad);

Q_SIGNALS:
    void changed(); // whether it can be installed, or whether there is one to remove

private:
    void readSeats(); // as they are now: who looks after users goes on meanwhile
    void showInstalled();
    void check();
    void openFile();
    void apply(const QString &key, std::function<void()> done);

    std::unique_ptr<Ui::LicenceForm> m_ui;
    WorkspaceContext *m_context = nullptr;
    Seats m_seats;
    bool m_canInstall = false;
};

} // namespace muster
