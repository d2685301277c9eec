// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/Outbox.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/MailLink.h"
#include "core/MailTexts.h"
#include "core/Text.h"
#include "core/Uuid.h"
#include "storage/Database.h"
#include "storage/Transaction.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/SeatRule.h"
#include "storage/mails/TimelyMails.h"

using namespace Qt::StringLiterals;

namespace muster {

static QString languageOf(qint64 number)
{
    return findField(ObjectKind::User, Field::PreferredLanguage)->allowed.value(number);
}

static QVariant returnedAt(bool isReturned, qint64 now)
{
    return isReturned ? QVariant(now) : QVariant();
}

// Of a server of others: its lines, as people may see them.
static QString saidText(const QString &said)
{
    QStringList lines;
    for (const QString &line : said.left(Outbox::LongestSaid).split(u'\n'))
        lines.append(visibleText(line));
    const QString text = lines.join(u'\n');
    return text.isNull() ? u""_s : text; // no NULL
}

Result<void> Outbox::fill(qint64 event, const QString &operatorId, qint64 now)
{
    if (const Result<QVariant> taken = m_database.value("mails.takeBack"); !taken)
        return tl::unexpected(taken.error());
    if (const Result<QVariant> again = m_database.value("mails.wantAgain", {now + Hold}); !again)
        return tl::unexpected(again.error());
    return m_database.value("mails.fill", {event, operatorId, now + Hold, now}).map([](const QVariant &) { });
}

Result<std::optional<ClaimedMail>> Outbox::claim(qint64 now)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (const Result<qint64> released = m_database.run("mails.release", {now}); !released)
        return tl::unexpected(released.error());
    if (const Result<void> filled = TimelyMails::fill(m_database, now); !filled)
        return tl::unexpected(filled.error());
    Result<std::optional<ClaimedMail>> next = nextDue(now);
    if (!next)
        return next;
    std::optional<ClaimedMail> &mail = *next;
    if (mail) {
        if (mail->messageId.isEmpty())
            mail->messageId = newUuid();
        const Result<qint64> claimed = m_database.run("mails.claim", {now + Lease, mail->messageId, emailKey(mail->address), mail->id});
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (const Result<void> filled = MailTexts::hasLink(mail->kind) ? addLink(*mail, now) : addSeats(*mail, now); !filled)
            return tl::unexpected(filled.error());
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    return next;
}

// Those of no use are dropped on the way, one by one: of many that wait, one is looked at each time.
Result<std::optional<ClaimedMail>> Outbox::nextDue(qint64 now)
{
    std::optional<ClaimedMail> mail;
    for (;;) {
        if (const Result<void> read = readNext(mail, now); !read || !mail)
            return read.map([] { return std::optional<ClaimedMail>(); });
        const Result<qint64> dropped = m_database.run("mails.drop", {mail->id, now});
        if (!dropped || *dropped == 0)
            return dropped.map([&mail](qint64) { return mail; });
    }
}

Result<void> Outbox::readNext(std::optional<ClaimedMail> &mail, qint64 now)
{
    mail.reset();
    return m_database.each("mails.next", {now}, [&mail, now](const SqlRow &row) {
        mail = ClaimedMail {.id = row.integer(0), .kind = MailKind(row.integer(2)), .objectId = row.text(1), .address = row.text(3), .firstName = row.text(4), .lastName = row.text(5),
            .language = row.isNull(6) ? QString() : languageOf(row.integer(6)), .askedBy = personName(row.text(7), row.text(8), row.text(9)), .messageId = row.text(10), .tries = row.integer(11) + 1, .waited = now - row.integer(12)};
        return false;
    });
}

// Made now, so that no secret waits anywhere. That of a reminder is one of the invitation, as any.
Result<void> Outbox::addLink(ClaimedMail &mail, qint64 now)
{
    mail.token = MailLink::newToken();
    mail.until = now + MailLink::lifeOf(mail.kind);
    if (const Result<void> offered = mail.isOfInvitation() ? addOffer(mail) : Result<void>(); !offered)
        return offered;
    const MailKind kind = mail.isOfInvitation() ? MailKind::Invitation : mail.kind;
    return m_database.value("links.add", {MailLink::hashOf(mail.token), int(kind), mail.objectId, mail.until}).map([](const QVariant &) { });
}

Result<void> Outbox::addSeats(ClaimedMail &mail, qint64 now)
{
    return SeatRule::seats(m_database, now).map([&mail](const Seats &seats) {
        mail.seats = seats.licence ? seats.licence->seats : 0;
        mail.taken = seats.used;
    });
}

// It is good as long as the invitation itself.
Result<void> Outbox::addOffer(ClaimedMail &mail)
{
    return m_database.each("mails.invitation", {mail.objectId}, [&mail](const SqlRow &row) {
        mail.until = row.integer(0);
        mail.project = row.text(1);
        mail.role = row.text(2);
        mail.inviter = row.integer(3) != 0 ? QString() : personName(row.text(4), row.text(5), row.text(6));
        return false;
    });
}

Result<bool> Outbox::settle(const ClaimedMail &mail, const MailSettling &settling, qint64 now)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<qint64> settled = m_database.run("mails.settle", {int(settling.state), saidText(settling.said), now + settling.pause, returnedAt(settling.isReturned && settling.state == MailState::Failed, now), settling.isFinal ? 0 : 1, mail.id, mail.tries});
    if (!settled)
        return tl::unexpected(settled.error());
    if (*settled == 1 && !mail.token.isEmpty() && (settling.state == MailState::Perhaps || settling.state == MailState::Sent)) {
        if (const Result<QVariant> replaced = m_database.value("links.replaceOthers", {MailLink::hashOf(mail.token)}); !replaced)
            return tl::unexpected(replaced.error());
    }
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(*settled == 1) : tl::unexpected(committed.error());
}

Result<bool> Outbox::retry(qint64 id, qint64 now)
{
    return changeOne("mails.retry", {now, id, now});
}

Result<bool> Outbox::giveBack(const QString &messageId, const QString &said, qint64 now)
{
    return changeOne("mails.giveBack", {saidText(said), returnedAt(said.startsWith(u'5'), now), messageId});
}

Result<bool> Outbox::changeOne(const char *name, const QVariantList &values)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<qint64> changed = m_database.run(name, values);
    if (!changed)
        return tl::unexpected(changed.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(*changed == 1) : tl::unexpected(committed.error());
}

} // namespace muster
