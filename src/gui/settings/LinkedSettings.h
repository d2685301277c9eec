// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace muster {

class CommandSet;
class WorkspaceContext;

// Settings that are changed elsewhere, and how they stand: how providers are reached, the licence, and whom the workspace is administered by.
class LinkedSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedSettings(QWidget *parent = nullptr);

    void setUp(WorkspaceContext &context, CommandSet &commands);
    bool showOnly(const QString &words); // false: nothing of it has all the words

private:
    struct Line
    {
        QLabel *section;
        QString title;
        QWidget *widget;
    };

    void showState();
    void showProviders();
    void showLicence();
    void readOperators();
    QLabel *addSection(const QString &title);
    void addLine(QLabel *section, const QString &title, const QString &text, const QString &button, const QString &name, std::function<void()> open);
    void openProvider(const ProviderSettings &known);
    void writeProvider(const ProviderSettings &one);
    QVector<ProviderSettings> known() const;

    WorkspaceContext *m_context = nullptr;
    CommandSet *m_commands = nullptr;
    QFormLayout *m_form = nullptr;
    QVector<Line> m_lines;
    QString m_words; // looked for
    QString m_operators; // a line each
};

} // namespace muster
