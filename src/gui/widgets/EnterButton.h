// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace muster {

// A button that stands outside of a dialog's row of buttons: it is no dialog's default, and Enter presses it when it has the
// focus, as Space does.
class EnterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit EnterButton(QWidget *parent = nullptr, const QString &text = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace muster
