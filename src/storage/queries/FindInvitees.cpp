// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindInvitees.h"

#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Table.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"
#include "storage/mails/FindReturned.h"

#include <QHash>

namespace muster {

ChangeSet OfferedTo::changes(const QVector<Invitee> &invitees, const Offer &offer) const
{
    ChangeSet set;
    for (const Invitee &one : invitees) {
        if (!includes(one))
            continue;
        switch (one.way) {
        case Invitee::Invite:
            set.changes.append(change::addInvitation({{Field::Email, one.email}, {Field::FirstName, one.firstName}, {Field::LastName, one.lastName}, {Field::Project, offer.project}, {Field::Role, offer.role},
                {Field::PreferredLanguage, offer.language}, {Field::HideInviter, offer.hidesInviter}}));
            break;
        case Invitee::Resend: // what it offers stays: who is to have another role is told so
            if (offer.sendsMail)
                set.changes.append(change::editInvitation(one.id, {{Field::InvitationAsked, qint64(0)}}));
            break;
        case Invitee::Bind:
            set.changes.append(change::assignUser(offer.project, one.id, {{Field::Role, offer.role}}));
            break;
        case Invitee::ChangeRole:
            set.changes.append(change::editUserAssignment(offer.project, one.id, {{Field::Role, offer.role}}));
            break;
        default:
            break;
        }
    }
    return set;
}

Result<QVector<Invitee>> FindInvitees::answer(Reader &reader) const
{
    for (const Table table : {Table::Users, Table::Invitations, Table::Assignments}) {
        if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
            return tl::unexpected(allowed.error());
    }
    QHash<QString, qsizetype> places; // by folded address
    QVector<Invitee> found = people;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found.at(i).way != Invitee::IsWrong && found.at(i).way != Invitee::IsTwice)
            places.insert(emailKey(found.at(i).email), i);
    }
    const QString keys = jsonOf(QStringList(places.keys()));
    Result<void> read = reader.database.each("invitees.accounts", {project, keys}, [&](const SqlRow &row) {
        Invitee &one = found[places.value(row.text(0))];
        one.id = row.text(1);
        one.name = personName(row.text(2), row.text(3), row.text(4));
        one.way = row.isNull(5) ? Invitee::Bind : row.text(5) == role ? Invitee::IsOnProject : Invitee::ChangeRole;
        return true;
    });
    if (read)
        read = reader.database.each("invitees.invitations", {project, keys}, [&](const SqlRow &row) {
            if (Invitee &one = found[places.value(row.text(0))]; one.way == Invitee::Invite) {
                one.way = Invitee::Resend;
                one.id = row.text(1);
            }
            return true;
        });
    const Result<QVector<ReturnedMail>> returned = read ? FindReturned {.addresses = QStringList(places.keys())}.answer(reader) : tl::unexpected(read.error());
    if (!returned)
        return tl::unexpected(returned.error());
    for (const ReturnedMail &mail : *returned)
        found[places.value(mail.address)].returned = {found.at(places.value(mail.address)).email, mail.at, mail.said};
    return found;
}

} // namespace muster
