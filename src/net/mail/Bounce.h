// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muster {

// A mail that says what became of another (RFC 3464), as far as it is about one that did not arrive.
struct Bounce
{
    QString recipient {}; // address
    QString messageId {}; // of the mail that came back, without angle brackets and without what stands behind the @; blank: it does not say
    QString said {}; // by the server that refused it: "550 5.1.1 No such user"; or the status alone. Begins with the class (RFC 3463 §2) that the status has: 5, for good

    // None: it is no such mail, or says that it arrived, or that it is still tried.
    static std::optional<Bounce> read(const QByteArray &mail);
};

} // namespace muster
