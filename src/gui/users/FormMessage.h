// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace muster {

class LinkButton;

// Why a form could not be saved, at its top; after a conflict with the two ways on.
class FormMessage final : public QFrame
{
    Q_OBJECT

public:
    explicit FormMessage(QWidget *parent = nullptr); // hidden

    void say(const QString &sentence, bool conflict = false);
    void clear();
    QString text() const;

Q_SIGNALS:
    void takeTheirs();
    void tryAgain();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    LinkButton *m_take;
    LinkButton *m_retry;
};

} // namespace muster
