// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PasswordWork.h"
#include "pages/VisitDoor.h"

#include <QHash>

namespace muster {

// One signs in with a password, and a code where a second factor is set up. Whoever has forgotten the password asks for a mail, which says nothing of whether there is such an account.
class SignInPages : public QObject
{
public:
    SignInPages(Workspace &workspace, VisitDoor &door, PasswordWork &work, Clock clock);

    bool has(const QString &path) const;
    QFuture<Page> answer(const Visit &visit, const QString &path);

private:
    using Handler = QFuture<Page> (SignInPages::*)(const Visit &);

    QFuture<Page> start(const Visit &visit);
    QFuture<Page> signIn(const Visit &visit);
    QFuture<Page> askCode(const Visit &visit);
    QFuture<Page> takeCode(const Visit &visit);
    QFuture<Page> askAddress(const Visit &visit);
    QFuture<Page> takeAddress(const Visit &visit);
    QFuture<Page> signOut(const Visit &visit);
    Page signInPage(const Visit &visit, const QString &problem = {}, int status = 200) const;
    Page codePage(const Visit &visit, const QString &language, const QString &problem = {}) const;
    Page addressPage(const Visit &visit, const QString &problem = {}) const;

    Workspace &m_workspace;
    VisitDoor &m_door;
    PasswordWork &m_work;
    Clock m_clock;
    Limiter m_tries; // of passwords, by who tries
    Limiter m_mails;
    QHash<QString, std::pair<Handler, Handler>> m_handlers; // by path: of GET, of POST
};

} // namespace muster
