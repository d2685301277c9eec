// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ObjectChanges.h"

namespace muster {

// What is a rule of users only: roles, sign-in, what belongs to the user (U8), deletion (U17), the Default Group (G5), and
// the text that search looks into.
class UserChanges : public ObjectChanges
{
public:
    explicit UserChanges(ApplyContext &context) : ObjectChanges(context, ObjectKind::User) { }

    static QString hashOf(const QByteArray &picture); // as Field::Picture has it

protected:
    Result<void> checkAdded(Values &set, const QString &id) override;
    Result<void> checkEdited(Values &set, const ResolvedRef &user, const Values &current, const Values &wanted) override;
    Result<void> checkRemoved(const ResolvedRef &user, const Values &current) override;
    Result<void> takeMore(const ResolvedRef &user) override;
    Result<void> readMore(QVector<StoredObject> &users) override;
    Result<void> writeMore(qint64 id, const Values &before, const Values &set) override;
    Result<void> writeMoreOfAdded(const QVector<qint64> &ids, const QVector<Values> &sets) override;
    void derive(const Values &all, const Values &set, ColumnValues &columns) const override;

private:
    Result<void> checkPicture(const Values &set, const QString &user);
    Result<void> checkPersonal(const Values &set, const ResolvedRef &user, const Values &current);
    Result<void> checkUndone(Values &set, const ResolvedRef &user, const Values &current);
    Result<void> checkPassword(Values &set, const ResolvedRef &user, const Values &current);
    Result<void> writeAuthenticator(qint64 id, const NewAuthenticator &authenticator);
    Result<void> writePassword(qint64 id, const QVariant &changed);
    Result<void> askActivation(Values &set);
    Result<void> checkLink(MailKind kind, Values &set, const ResolvedRef &user, const Values &current);
    Result<void> checkLinkUndone(MailKind kind, Values &set, const ResolvedRef &user, const Values &current);
    Result<bool> linkWaits(MailKind kind, const ResolvedRef &user, const Values &current);
    Result<void> checkLocked(const Values &set, const ResolvedRef &user);
    Result<void> changeRole(const char *sql, const QString &key, const QVariantList &user);
};

} // namespace muster
