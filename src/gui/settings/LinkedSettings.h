// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"
#include "models/LatestAnswer.h"
#include "storage/queries/FindOperators.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace muster {

class CommandSet;
class ProviderDialog;
class WorkspaceContext;

// Settings that are changed elsewhere, and how they stand: how providers are reached, the licence, what mails say, and whom the workspace is administered by.
class LinkedSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedSettings(QWidget *parent = nullptr);

    void setUp(WorkspaceContext &context, CommandSet &commands);
    bool showOnly(const QString &words); // false: nothing of it has all the words

Q_SIGNALS:
    void shownChanged(); // lines came or went, or say something else: whether any has the words is another answer

private:
    // One of them: made once, and written anew where it stands, so that a click and the order of Tab survive what others do meanwhile.
    struct Line
    {
        QString name; // of its button
        QLabel *section;
        QString title;
        QWidget *widget;
        QLabel *text;
        QPushButton *button;
    };

    // How all providers are reached, as it stood when a dialog was opened: what others do meanwhile is not overwritten.
    struct ProvidersSeen
    {
        QString text;
        qint64 since;
    };

    // How it stands.
    struct Standing
    {
        QString text;
        QString button;
        QString whyNot {}; // it cannot be opened
    };

    void refresh();
    void showState();
    void showProviders();
    void showProvider(const QString &name, const QVector<ProviderSettings> &all, const QString &whyNot);
    void placeProviders();
    void showLicence();
    void showLetters();
    void readOperators();
    void showOperators();
    QLabel *addSection(const QString &title);
    void insertLine(qsizetype at, int row, QLabel *section, const QString &title, const QString &name, std::function<void()> open);
    void removeLine(qsizetype at);
    void placeInTabOrder(qsizetype at);
    qsizetype indexOf(const QString &name) const; // -1: there is none
    void write(const QString &name, const Standing &standing);
    int rowOf(QWidget *widget) const;
    void openProvider(const QString &name);
    void writeProvider(ProviderDialog *dialog, const ProvidersSeen &seen);
    QVector<ProviderSettings> known() const;

    WorkspaceContext *m_context = nullptr;
    CommandSet *m_commands = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_providers = nullptr; // the sections
    QLabel *m_licence = nullptr;
    QLabel *m_mails = nullptr;
    QLabel *m_operators = nullptr;
    QVector<Line> m_lines; // as they stand, providers first
    QString m_words; // looked for
    bool m_anyShown = true;
    QString m_operatorNames; // a line each
    LatestAnswer<QVector<OperatorChoice>> m_reading;
};

} // namespace muster
