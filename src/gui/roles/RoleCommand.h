// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"
#include "gui/roles/RoleRef.h"

namespace muster {

// A command that changes the selected role, or is about it.
class RoleCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;

    void run(const Selection &selection) final { runFor(*selectedRole(selection)); }

protected:
    Availability possible(const Selection &selection) const final;
    QVector<Intent> intents(const Selection &selection) const final { return intentsFor(*selectedRole(selection)); }

    virtual Availability possibleFor(const RoleRef &role) const; // those that are built in stay as they are
    virtual QVector<Intent> intentsFor(const RoleRef &role) const = 0;
    virtual void runFor(const RoleRef &role) = 0;
};

// Another one with the permissions of the selected one (R2).
class DuplicateRoleCommand final : public RoleCommand
{
    Q_OBJECT

public:
    explicit DuplicateRoleCommand(WorkspaceContext &context);

protected:
    Availability possibleFor(const RoleRef &role) const override;
    QVector<Intent> intentsFor(const RoleRef &role) const override;
    void runFor(const RoleRef &role) override;
};

class RenameRoleCommand final : public RoleCommand
{
    Q_OBJECT

public:
    explicit RenameRoleCommand(WorkspaceContext &context);

    bool hasKeys(const Selection &selection) const override;

protected:
    QVector<Intent> intentsFor(const RoleRef &role) const override;
    void runFor(const RoleRef &role) override;
};

// Whether whoever holds it takes a seat (U18): on or off.
class LicensedRoleCommand final : public RoleCommand
{
    Q_OBJECT

public:
    explicit LicensedRoleCommand(WorkspaceContext &context);

    std::optional<bool> checked(const Selection &selection) const override;

protected:
    QVector<Intent> intentsFor(const RoleRef &role) const override;
    void runFor(const RoleRef &role) override;
};

// Asks which role its holders get, where it has any (R2).
class DeleteRoleCommand final : public RoleCommand
{
    Q_OBJECT

public:
    explicit DeleteRoleCommand(WorkspaceContext &context);

    bool hasKeys(const Selection &selection) const override;

protected:
    QVector<Intent> intentsFor(const RoleRef &role) const override;
    void runFor(const RoleRef &role) override;

private:
    void remove(const RoleRef &role, const QString &replacement, const QString &replacementName);
};

} // namespace muster
