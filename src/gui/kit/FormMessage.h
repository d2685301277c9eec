// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace muster {

class LinkButton;

// Why a form could not be saved, or what has become of what it shows, at its top; with the ways on, where there are any.
class FormMessage final : public QFrame
{
    Q_OBJECT

public:
    enum Ways { None, Decide, Copy };

    explicit FormMessage(QWidget *parent = nullptr); // hidden

    void say(const QString &sentence, Ways ways = None);
    void clear();
    QString text() const;

Q_SIGNALS:
    void takeTheirs();
    void keepMine();
    void copyTyped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkButton *addWay(class QLayout *links, const QString &text, const QString &name, void (FormMessage::*chosen)());

    QLabel *m_text;
    LinkButton *m_take;
    LinkButton *m_keep;
    LinkButton *m_copy;
};

} // namespace muster
