// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Kinds.h"
#include "pages/Limiter.h"
#include "pages/MfaForm.h"
#include "pages/Page.h"
#include "pages/PasswordWork.h"
#include "pages/Visit.h"
#include "storage/mails/KnownLink.h"

#include <QFuture>
#include <QObject>

namespace muster {

class Workspace;
struct LinkAnswer;
struct Outcome;

// What links in mails lead to: an account is activated, a password reset, an invitation accepted or declined. Looking uses nothing up.
class LinkPages : public QObject
{
public:
    LinkPages(Workspace &workspace, const PagesSecret &secret, PasswordWork &work, Clock clock);

    static std::optional<MailKind> kindOf(const QString &word); // of an address, see MailLink::link
    QFuture<Page> show(const Visit &visit, MailKind kind, const QString &token);
    QFuture<Page> use(const Visit &visit, MailKind kind, const QString &token);

private:
    struct Asked
    {
        Visit visit;
        MailKind kind;
        QString token;
    };

    QFuture<Page> with(const Asked &asked, std::function<QFuture<Page>(const KnownLink &)> go);
    QFuture<Page> answered(const Asked &asked, const KnownLink &link, const LinkAnswer &answer);
    QFuture<Page> choose(const Asked &asked, const KnownLink &link);
    QFuture<Page> withPassword(const Asked &asked, const KnownLink &link, LinkAnswer answer);
    QFuture<Page> withCode(const Asked &asked, const KnownLink &link, LinkAnswer answer);
    Page form(const Asked &asked, const KnownLink &link, int status = 200, const QString &problem = {}) const;
    Page failure(const Asked &asked, const Error &error, const QString &language = {});
    Page outcome(const Asked &asked, const KnownLink &link, const LinkAnswer &answer, const Result<Outcome> &done);

    Workspace &m_workspace;
    Clock m_clock;
    Limiter m_wrong; // links that nobody was sent
    Limiter m_acts;
    PasswordWork &m_work;
    MfaForm m_mfa;
};

} // namespace muster
