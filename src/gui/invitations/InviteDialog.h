// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/invitations/ProjectChoices.h"
#include "models/LatestAnswer.h"
#include "storage/queries/FindInvitees.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class InviteDialog;
}

class InviteesModel;
class WorkspaceContext;

// Brings people to a project (I2, P7): addresses typed or pasted, what happens to each, and the mail as it will arrive.
class InviteDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Invite,
        BindRole, // of the mail there is something only once somebody has no account
    };

    InviteDialog(WorkspaceContext &context, const QString &addresses, Purpose purpose = Purpose::Invite, QWidget *parent = nullptr);
    ~InviteDialog() override;

    static InviteDialog *open(WorkspaceContext &context, const QString &addresses, Purpose purpose = Purpose::Invite); // deletes itself when it closes
    void reject() override; // asks before it throws away what was typed

private:
    void setUpChoices();
    void takeProjects(const QVector<ProjectChoices::Project> &projects);
    Offer offer() const;
    void look(); // at who is meant
    void showCounts();
    void showMailParts();
    void showMail();
    void create();

    std::unique_ptr<Ui::InviteDialog> m_ui;
    WorkspaceContext &m_context;
    InviteesModel *m_invitees;
    LatestAnswer<QVector<Invitee>> m_looking;
    const QString m_given; // addresses
    const Purpose m_purpose;
    bool m_isWarned = false; // that no mail goes out
    Offer m_looked; // with which it was looked at who is meant
    bool m_isDirty = true; // something else was typed since
    bool m_creating = false;
};

} // namespace muster
