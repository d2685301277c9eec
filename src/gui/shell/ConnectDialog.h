// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ServerFields.h"
#include "gui/shell/ServerVerdict.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace muster {

namespace Ui {
class ConnectDialog;
}

class FileChoice;
class ServerTrials;

// Asks for a workspace on a server, tries it meanwhile, and says at each field what is wrong. It is only accepted where a workspace
// was found.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // `location`: what the fields begin with; empty, or one that cannot be understood: nothing.
    ConnectDialog(const QString &location, FileChoice &files, QWidget *parent);
    ~ConnectDialog() override;

    QString location() const;
    QString account() const; // what the password is for
    QString password() const; // empty: none is needed, or somebody has it
    bool remembers() const;
    void setRemembers(bool remembers);

    void accept() override; // once it is found

private:
    void addSecurity(const QString &mode);
    void showFields(const ServerFields &fields);
    ServerFields fields() const;
    void look();
    void takeApart(const QString &text);
    void tell(const ServerVerdict &verdict);
    void say(QLabel *label, ServerVerdict::Tone tone, const QString &text);
    void makeRoom();
    void chooseAuthority();
    void answer(const ServerAnswer &answer);

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    FileChoice &m_files;
    ServerTrials *m_trials;
    PostgresLocation m_more; // what the fields do not show
    qsizetype m_typed = 0; // letters of the server, before it was edited
    bool m_wantsIn = false;
};

} // namespace muster
