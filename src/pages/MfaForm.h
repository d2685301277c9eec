// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Page.h"
#include "pages/PagesSecret.h"
#include "pages/Visit.h"
#include "storage/apply/Authenticator.h"

#include <optional>

namespace muster {

// A second factor that is being set up: what the page before was told is carried along, sealed, until somebody shows a code that their app makes of it.
class MfaForm
{
public:
    MfaForm(const PagesSecret &secret, QString organization) : m_secret(secret), m_organization(std::move(organization)) { }

    static constexpr qint64 Life = 20 * 60'000LL; // milliseconds, from when the page is shown

    // `about`: whose it is, which page it is on, and what has to come back with it.
    struct About
    {
        QString email;
        QString of; // a link or a visit: it is good for no other
        QVariantMap carried {};
        bool isRequired = false; // by the workspace, of everybody
    };
    Page page(const Visit &visit, const PageText &text, const About &about, qint64 now) const;

    struct Shown
    {
        About about;
        QByteArray secret;
        std::optional<qint64> step; // of the code; none: it is not right
    };
    std::optional<Shown> read(const Visit &visit, const QString &of, qint64 now) const; // none: there was no such form, or too long ago
    Page again(const Visit &visit, const PageText &text, const Shown &shown) const; // with what is wrong

    // To be kept, and the codes to be written down.
    NewAuthenticator made(const Shown &shown, QStringList &codes) const;
    static Page codesPage(const PageText &text, const QStringList &codes, const QString &title, const QString &goOn);

private:
    Page filled(const Visit &visit, const PageText &text, const About &about, const QByteArray &secret, const QString &state, const QString &problem) const;

    const PagesSecret &m_secret;
    QString m_organization;
};

} // namespace muster
