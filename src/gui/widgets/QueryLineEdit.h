// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace muster {

// A line edit that shows the "field:" of a query in the accent colour.
class QueryLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLineEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void colourFields();

    bool m_composing = false;
};

} // namespace muster
