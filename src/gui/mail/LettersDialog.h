// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailTexts.h"
#include "net/mail/SampleLetter.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class LettersDialog;
}

class WorkspaceContext;

// What mails say (N2): one letter for each kind and language, as the program has it or as the workspace writes it, beside it how it arrives. All that was written is saved as one change.
class LettersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LettersDialog(WorkspaceContext &context, QWidget *parent = nullptr);
    ~LettersDialog() override;

    static LettersDialog *open(WorkspaceContext &context); // deletes itself when it closes
    void accept() override; // saves, and closes when that is done
    void reject() override; // asks before it throws away what was written

private:
    void setUpChoices();
    void showLetter(); // of the kind and language that are chosen
    void take(); // what is written
    void judge();
    void showPreview();
    void showTest();
    void makeUsual();
    void sendTest();
    MailKind kind() const;
    QString language() const;
    SampleLetter sample() const;
    bool isChanged() const { return m_texts != m_seen || !m_wrong.isEmpty(); }

    std::unique_ptr<Ui::LettersDialog> m_ui;
    WorkspaceContext &m_context;
    MailTexts m_seen; // as it stood when this was opened: what others do meanwhile is not overwritten
    QString m_seenText;
    qint64 m_since = 0;
    MailTexts m_texts; // as written
    QMap<QString, QString> m_wrong; // those that cannot be sent, as they are written, by kind and language
    bool m_showing = false;
    bool m_busy = false; // it is being saved, or a test is on its way
};

} // namespace muster
