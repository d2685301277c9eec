// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Plan.h"
#include "pages/Limiter.h"
#include "pages/Page.h"
#include "pages/PagesSecret.h"
#include "pages/Visit.h"
#include "storage/visits/KnownVisit.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <map>

namespace muster {

class Workspace;

// Who is signed in, and how often passwords and codes may be tried: what signing in and one's own account have in common.
class VisitDoor : public QObject
{
public:
    using Act = std::function<QFuture<Page>(const KnownVisit &)>;

    VisitDoor(Workspace &workspace, const PagesSecret &secret, Clock clock);

    QFuture<Page> signedIn(const Visit &visit, Act act); // or where to sign in
    QFuture<Page> withCode(const Visit &visit, const KnownVisit &known, std::function<QFuture<Page>(bool good)> go);
    bool mayTry(const Visit &visit, const QString &email); // a password
    void gotIn(const Visit &visit, const QString &email); // the try was none
    void refused(const Visit &visit, const QString &email); // it counts, and the account may be locked for it
    bool mayTryCode(const KnownVisit &known);

    // What is not waited for is done at a time of its own: neither what is said nor how soon, nor how soon the next one is answered, tells what came of it.
    using LateAct = std::function<QFuture<Result<Outcome>>()>;
    void atSomeTime(LateAct act, const char *failure); // what the log says where it fails
    void finish(); // does at once what waits for its time, and waits for what came of it

    Page failure(const Visit &visit, const Error &error) const;
    QString origin(const Visit &visit) const; // for the trail
    QString organization() const;

private:
    Page signInFirst(const Visit &visit) const;
    void act(int number);

    Workspace &m_workspace;
    const PagesSecret &m_secret;
    Clock m_clock;
    Limiter m_triesHere; // by whose it is and who tries
    Limiter m_triesOf; // by whose it is
    Limiter m_codes; // by whose it is
    std::map<int, std::pair<LateAct, const char *>> m_late; // by number
    int m_lateActs = 0; // that there were
    QFuture<Result<Outcome>> m_latest; // act that was begun; the workspace does one after the other
};

} // namespace muster
