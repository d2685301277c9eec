// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QVector>

#include <memory>

namespace muster {

// By what names operators sign in to the server of a workspace. Who may do this to whom, the server judges: whose password
// one knows, as whom one may act (NotAllowed). On the calling thread.
class Logins
{
public:
    struct Login
    {
        QString name;
        QString userId;
        QString email; // empty: of a user who is gone
    };

    // Whose login it is that the pages have which links in mails lead to; no User ID, no address.
    static inline const QString Pages = QStringLiteral("pages");

    // NoLogins where it is a file.
    static Result<std::unique_ptr<Logins>> of(const QString &location);
    virtual ~Logins() = default;

    static QString newPassword(); // 120 random bits, in letters that nobody takes for others
    static QString nameFor(const QString &email); // what stands before the @, as far as a server takes it for a name

    virtual Result<QVector<Login>> list() = 0; // what the caller may see of them

    // The password does not reach the server, which gets what it keeps of it. LoginTaken, LoginUnknown, ServerForbids where the owner of
    // the workspace may not make logins there.
    virtual Result<void> make(const QString &email, const QString &name, const QString &password) = 0;
    virtual Result<QString> renew(const QString &email, const QString &password) = 0; // its name
    virtual Result<QString> drop(const QString &email) = 0; // its name
};

} // namespace muster
