// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

namespace muster {

// The row of buttons at the foot of a dialog: Cancel, and one that says what it does. Forms have it promoted, with the words
// in the dynamic property "acceptText".
class DialogButtons final : public QDialogButtonBox
{
    Q_OBJECT
    Q_PROPERTY(QString acceptText READ acceptText WRITE setAcceptText)

public:
    explicit DialogButtons(QWidget *parent = nullptr);

    QPushButton *acceptButton() const { return button(Ok); }
    QString acceptText() const;
    void setAcceptText(const QString &text); // as it is: no mnemonic, it may name what somebody typed
    void setDanger(bool danger); // then Enter says no
    void focusDefault(); // for questions that have nothing else to fill in
    void leaveEnterToOthers(); // no button takes it

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_showsFocus = false;
};

} // namespace muster
