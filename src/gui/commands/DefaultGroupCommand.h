// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

// Puts users into the Default Group, or takes them out (G5).
class DefaultGroupCommand : public UserCommand
{
    Q_OBJECT

public:
    enum Way { Join, Leave };

    DefaultGroupCommand(WorkspaceContext &context, Way way);

protected:
    bool appliesTo(const UserRef &user) const override { return user.defaultGroup == (m_way == Leave); }
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;

private:
    void join(const QVector<UserRef> &users);
    void leave(const QVector<UserRef> &users, bool withAccess);

    Way m_way;
};

} // namespace muster
