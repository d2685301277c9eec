// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/MfaForm.h"
#include "pages/PasswordWork.h"
#include "pages/VisitDoor.h"

#include <QHash>

namespace muster {

class Workspace;
struct OwnChange;

// My account: whoever is signed in changes what is their own: name, language of mails, signature, picture, password, second factor.
class AccountPages : public QObject
{
public:
    AccountPages(Workspace &workspace, VisitDoor &door, const PagesSecret &secret, PasswordWork &work, Clock clock);

    bool has(const QString &path) const;
    QFuture<Page> answer(const Visit &visit, const QString &path);

private:
    using Handler = QFuture<Page> (AccountPages::*)(const Visit &);
    using Act = VisitDoor::Act;

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

    QFuture<Page> own(const Visit &visit, const QString &path, Act act); // of a form, by who is signed in
    QFuture<Page> save(const Visit &visit, const KnownVisit &known, OwnChange change, const QString &said);
    Page accountPage(const Visit &visit, const KnownVisit &known, const QString &problem = {}) const;
    QVariantList mfaTexts(const PageText &text, const KnownVisit &known) const;

    Workspace &m_workspace;
    VisitDoor &m_door;
    PasswordWork &m_work;
    Clock m_clock;
    MfaForm m_mfa;
    QHash<QString, std::pair<Handler, Handler>> m_handlers; // by path: of GET, of POST
};

} // namespace muster
