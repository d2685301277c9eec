// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What came of asking a server for a token (RFC 6749, RFC 8628). In the order of the way.
struct TokenAnswer
{
    enum class Step {
        NotSecure, // it is not reached by https, nor on this computer: nothing was sent
        NameUnknown,
        NothingListens,
        NoAnswer, // within the time
        ProxyFailed, // the web proxy that this computer goes by does not let one through
        AuthorityMissing, // the file with the certificates of authorities is not there, or is none
        CertificateUnknown, // nobody vouches for it who is trusted here
        CertificateExpired, // or not valid yet
        CertificateOfAnother, // it names another host
        TlsFailed,
        Lost, // the connection, amid it
        Redirected, // it sends one elsewhere, where the secret does not go
        NoTokenServer, // something else answers there
        Malformed, // it says that there is a token, and there is none that could be one
        TryLater, // it says so, or is not well
        ClientRefused, // it does not know the client, or does not let it get tokens in this way
        SecretRefused, // of the client
        SignInEnded, // the refresh token has ended, or whoever signed in has taken it back (invalid_grant)
        ScopeRefused, // it does not give what is asked for
        OtherRefused, // in its own words
        Pending, // nobody has typed the code in yet
        CodeExpired, // nobody did in time
        Denied, // whoever typed the code in said no
        NoRefreshToken, // it gave none along: what it gave would end within the hour
        Cancelled,
        Done,
    };
    Step step = Step::Lost;
    int code = 0; // of HTTP; 0: none
    QString words {}; // of the server, without what it was sent of secrets; or what the TLS library says

    bool isDone() const { return step == Step::Done; }
    bool mayTryAgain() const; // by itself, later: nothing has to be mended first
    bool wantsSecret() const; // another one: this one is good for nothing any more
};

} // namespace muster
