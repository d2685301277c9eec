// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace muster {

// What came of one request to a SCIM service. In the order of the way.
struct ScimAnswer
{
    enum class Step {
        SecretUnusable, // it has characters that no token and no password has there: nothing was sent
        NameUnknown,
        NothingListens,
        NoAnswer, // within the time
        AuthorityMissing, // the file with the certificates of authorities is not there, or is none
        CertificateUnknown, // nobody vouches for it who is trusted here
        CertificateExpired, // or not valid yet
        CertificateOfAnother, // it names another host
        TlsFailed,
        Lost, // the connection, before there was an answer
        TooLarge, // the answer, for us
        Redirected, // it sends elsewhere, where the secret does not go; words: where to
        NotScim, // what answers speaks no SCIM
        ClientRefused, // who gives out tokens does not take the client or its secret
        Refused, // the secret is not taken (401)
        Forbidden, // 403
        NotFound, // 404
        Taken, // 409, or scimType “uniqueness”
        Changed, // 412
        NotSupported, // 405, 501
        Rejected, // any other 4xx; words say why
        TryLater, // 429, 5xx
        Cancelled,
        Done,
    };
    Step step = Step::Lost;
    int status = 0; // of HTTP; 0: there was none
    QString scimType {}; // of an error (RFC 7644 §3.12)
    QString words {}; // the service's own, or the TLS library's, in one form and bounded
    QJsonObject body {}; // of what is Done
    QString version {}; // an entity tag, as the header says it
    qint64 retryAfter = -1; // milliseconds that the service wants to have until then; -1: it does not say
    bool mayHaveArrived = false; // of what is neither Done nor refused: the service may have done it all the same

    bool isDone() const { return step == Step::Done; }
    bool isOfTheWay() const { return step <= Step::Lost; } // there was no answer of the service

    // What a service answered: the step that the status means, with what the body says. `secrets`: what must not be repeated, by whomever: services say what they were sent.
    static ScimAnswer of(int status, const QByteArray &body, const QStringList &secrets = {});
};

} // namespace muster
