// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"
#include "texts/TimeText.h"

#include "core/MailTexts.h"

using namespace Qt::StringLiterals;

namespace muster {

// To whom has the link.
static QString answeredText(InvitationState state)
{
    switch (state) {
    case InvitationState::Accepted:
        return MailErrors::tr("This invitation was accepted already. Sign in with the account.");
    case InvitationState::Declined:
        return MailErrors::tr("This invitation was declined. Ask whoever invited you for another one if that was a mistake.");
    default:
        return MailErrors::tr("This invitation was revoked. Ask whoever invited you.");
    }
}

// To whom has sent it.
static QString nothingLeftText(InvitationState state, const QString &name)
{
    switch (state) {
    case InvitationState::Accepted:
        return MailErrors::tr("“%1” has accepted the invitation: there is an account now, which is changed instead.").arg(name);
    case InvitationState::Declined:
        return MailErrors::tr("“%1” has declined the invitation. Send it again first.").arg(name);
    default:
        return MailErrors::tr("The invitation of “%1” was revoked. Send it again first.").arg(name);
    }
}

// Parameters as ErrorCode::MailTextMalformed has them.
static QString wrongLetterText(const QStringList &p)
{
    const QString what = p.value(2);
    if (what == "json"_L1)
        return MailErrors::tr("Texts of mails are JSON: an object by kind of mail, in it one by language, in it the text. %1").arg(p.value(3));
    if (what == "kind"_L1)
        return MailErrors::tr("There is no kind of mail “%1”. There are: %2.").arg(p.value(0), keys<MailKind>().join(u", "_s));
    if (what == "language"_L1)
        return MailErrors::tr("Mails are not written in “%1”. They are in: %2.").arg(p.value(1), MailTexts::languages().join(u", "_s));
    if (what == "subject"_L1)
        return MailErrors::tr("A letter begins with one line, the subject, then a blank line, then what it says. The link does not stand in the subject.");
    if (what == "place"_L1)
        return MailErrors::tr("“%1” is nothing that this mail can fill in. It can: %2.").arg(p.value(3), u'{' + MailTexts::placesOf(fromKey<MailKind>(p.value(0)).value_or(MailKind::Activation)).join(u"}, {"_s) + u'}');
    if (what == "long"_L1)
        return MailErrors::tr("A letter has %Ln character(s) at most.", nullptr, p.value(3).toInt());
    return MailTexts::hasLink(fromKey<MailKind>(p.value(0)).value_or(MailKind::Activation)) ? MailErrors::tr("The letter needs its link once, in a paragraph of its own: [words on the button]({link}).") : MailErrors::tr("This letter has no link: take it out.");
}

QString MailErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::MailNotSetUp:
        return tr("This workspace sends no mail yet. Set a mail server, a sender and the pages that links lead to in its settings.");
    case ErrorCode::MailWent:
        if (p.size() > 1)
            return tr("The invitation of “%1” went out already, which cannot be undone. Revoke it instead: then its link ends.").arg(p.value(0));
        return tr("The mail to “%1” went out already and cannot be taken back. The link in it ends when another one is asked for.").arg(p.value(0));
    case ErrorCode::PagesMissing:
        return tr("This workspace does not say yet where links in its mails lead. Set the pages that links lead to in its settings: the address at which people will reach these.");
    case ErrorCode::TermsNotAccepted:
        return tr("The terms at %1 have to be accepted first. Read them, and say so (--accept-terms).").arg(p.value(0));
    case ErrorCode::MailTextMalformed:
        return wrongLetterText(p);
    case ErrorCode::AddressUnusable:
        return tr("“%1”, port %2, cannot be listened on (%3). Choose another address or port, or end what is there.").arg(p.value(0), p.value(1), p.value(2));
    case ErrorCode::CertificateUnusable:
        return tr("The certificate and its key cannot be used together. Both have to be PEM, and the key must not have a password.");
    case ErrorCode::LinkWrong:
        return tr("That link is not known here. Check that all of it was copied, or ask for another one.");
    case ErrorCode::LinkUsed:
        return tr("That link was used already. Sign in, or ask for another one.");
    case ErrorCode::LinkReplaced:
        return tr("That link is not good any more: a newer one was sent, or the password or address was changed.");
    case ErrorCode::LinkExpired:
        return tr("That link was good until %1. Ask for another one.").arg(timeText(QDateTime::fromMSecsSinceEpoch(p.value(0).toLongLong()), QLocale()));
    case ErrorCode::LinkAnswered:
        return answeredText(fromKey<InvitationState>(p.value(0)).value_or(InvitationState::Revoked));
    case ErrorCode::InvitationAnswered:
        return nothingLeftText(fromKey<InvitationState>(p.value(1)).value_or(InvitationState::Revoked), p.value(0));
    case ErrorCode::InvitationOut:
        return tr("“%1” is invited to “%2” already. Send that invitation again instead.").arg(p.value(0), p.value(1));
    case ErrorCode::HasAccount:
        return tr("“%1” has an account here. Put it on the project instead of inviting.").arg(p.value(0));
    case ErrorCode::InvitationNotFound:
        return tr("There is no invitation “%1” that waits. Check the address or Invitation ID; it may have been answered or deleted.").arg(p.value(0));
    case ErrorCode::InvitationAmbiguous:
        return tr("Several invitations to “%1” wait. Say which one by its Invitation ID.").arg(p.value(0));
    default:
        return {};
    }
}

} // namespace muster
