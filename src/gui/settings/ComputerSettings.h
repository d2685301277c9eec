// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace muster {

class CommandSet;

// How the window looks on this computer: the same choices as in the menus, nothing of which anybody else sees.
class ComputerSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit ComputerSettings(QWidget *parent = nullptr);

    void setUp(CommandSet &commands);
    bool showOnly(const QString &words); // false: nothing of it has all the words

private:
    struct Choice
    {
        QString title;
        QComboBox *combo;
    };

    void add(QFormLayout *form, const QString &title, const QString &name, const QVector<std::pair<QString, QString>> &choices, CommandSet &commands);

    QVector<Choice> m_choices;
    QWidget *m_title = nullptr;
};

} // namespace muster
