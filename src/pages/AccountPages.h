// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "pages/Limiter.h"
#include "pages/MfaForm.h"
#include "pages/Page.h"
#include "pages/PagesSecret.h"
#include "pages/PasswordWork.h"
#include "pages/Visit.h"
#include "storage/visits/KnownVisit.h"

#include <QFuture>
#include <QObject>

namespace muster {

class Workspace;
struct OwnChange;

// My account: one signs in with a password, and a code where a second factor is set up, and changes what is one's own: name, language of mails, signature, picture, password, second factor. And whoever
// has forgotten the password asks for a mail, which says nothing of whether there is such an account.
class AccountPages : public QObject
{
public:
    AccountPages(Workspace &workspace, const PagesSecret &secret, PasswordWork &work, Clock clock);

    bool has(const QString &path) const;
    QFuture<Page> answer(const Visit &visit, const QString &path);

private:
    using Handler = QFuture<Page> (AccountPages::*)(const Visit &);
    using Act = std::function<QFuture<Page>(const KnownVisit &)>;

    // Before somebody has signed in
    QFuture<Page> start(const Visit &visit);
    QFuture<Page> signIn(const Visit &visit);
    QFuture<Page> askCode(const Visit &visit);
    QFuture<Page> takeCode(const Visit &visit);
    QFuture<Page> askAddress(const Visit &visit);
    QFuture<Page> takeAddress(const Visit &visit);
    QFuture<Page> signOut(const Visit &visit);

    // Afterwards
    QFuture<Page> account(const Visit &visit);
    QFuture<Page> savePerson(const Visit &visit);
    QFuture<Page> savePicture(const Visit &visit);
    QFuture<Page> takePictureAway(const Visit &visit);
    QFuture<Page> picture(const Visit &visit);
    QFuture<Page> savePassword(const Visit &visit);
    QFuture<Page> setUpMfa(const Visit &visit);
    QFuture<Page> saveMfa(const Visit &visit);
    QFuture<Page> setUpMfaAgain(const Visit &visit);
    QFuture<Page> endMfa(const Visit &visit);

    QFuture<Page> signedIn(const Visit &visit, Act act); // or where to sign in
    QFuture<Page> own(const Visit &visit, const QString &path, Act act); // the same of a form
    QFuture<Page> save(const Visit &visit, const KnownVisit &known, OwnChange change, const QString &said);
    QFuture<Page> withCode(const Visit &visit, const KnownVisit &known, std::function<QFuture<Page>(bool good)> go);
    Page signInPage(const Visit &visit, const QString &problem = {}, int status = 200) const;
    Page codePage(const Visit &visit, const QString &language, const QString &problem = {}) const;
    Page addressPage(const Visit &visit, const QString &problem = {}) const;
    Page accountPage(const Visit &visit, const KnownVisit &known, const QString &problem = {}) const;
    QVariantList mfaTexts(const PageText &text, const KnownVisit &known) const;
    Page failure(const Visit &visit, const Error &error) const;
    Page signInFirst(const Visit &visit) const;
    bool mayTry(const Visit &visit, const QString &email);
    QString origin(const Visit &visit) const;
    QString organization() const;

    Workspace &m_workspace;
    const PagesSecret &m_secret;
    PasswordWork &m_work;
    Clock m_clock;
    MfaForm m_mfa;
    Limiter m_tries; // of passwords, by who tries
    Limiter m_triesHere; // by whose it is and who tries
    Limiter m_triesOf; // by whose it is
    Limiter m_codes; // by whose it is
    Limiter m_mails;
    QHash<QString, std::pair<Handler, Handler>> m_handlers; // by path: of GET, of POST
};

} // namespace muster
