// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

// What a licence key says (R6).
//
// A key is text: "muster1." + Base64url(payload) + "." + Base64url(signature), without padding. The number is the version of the
// form. Blanks, line breaks and whatever else cannot be seen are left out when it is read: mail puts them in. The payload is UTF-8
// JSON, compact, its names in alphabetical order, all of them and no others:
//
//     {"organization":"Northwind","seats":12,"serial":"2027-0042","until":"2027-12-31"}
//
// The signature (Ed25519, RFC 8032) is of everything before the second point, as it stands. So a key has one form only, and who reads
// it can tell by its bytes that nothing was added.
struct Licence
{
    static constexpr int Version = 1;
    static constexpr qint64 MostSeats = 100'000'000;
    static constexpr qsizetype LongestSerial = 64;
    static constexpr qsizetype LongestText = 4'000; // without blanks
    static constexpr qsizetype LongestGiven = 16'000; // of more, nothing is looked at

    QString organization; // whose workspaces it is for
    qint64 seats = 0; // users who may hold a licensed role at once; at least one
    QString serial; // of whoever sold it
    QDate validUntil; // last day, in UTC
    bool isTest = false; // signed by the key of test builds

    // What is signed: the key up to its second point. InvalidValue, TextTooLong, ForbiddenCharacter for what a licence cannot say.
    Result<QByteArray> statement() const;
    static QString text(const QByteArray &statement, const QByteArray &signature); // the key

    // LicenceMalformed, LicenceTooNew, LicenceUnsigned.
    static Result<Licence> read(const QString &text);

    // The one form of a key, of whoever it is signed. LicenceMalformed, LicenceTooNew.
    static Result<QString> clean(const QString &given);

    qint64 end() const; // the first moment when it is not valid any more, UTC milliseconds

    // Whether it can be used in a workspace of this organization: LicenceOfAnother, LicenceEnded.
    Result<void> check(const QString &here, qint64 now) const;

    bool operator==(const Licence &) const = default;
};

// How many seats there are, how many are taken, and whether more can be.
struct Seats
{
    // valid: no banner; invalid: banner; three or fewer left: banner; none: no banner, and no limit
    enum class State { None, Valid, Few, Invalid };
    static constexpr qint64 FewLeft = 3;

    State state = State::None;
    qint64 used = 0;
    std::optional<Licence> licence {}; // where it could be read
    std::optional<Error> fault {}; // why it is invalid

    qint64 left() const { return licence ? std::max<qint64>(0, licence->seats - used) : 0; }

    // `key`: as the workspace has it; blank: none is installed.
    static Seats of(const QString &key, const QString &organization, qint64 used, qint64 now);

    // Whether `more` users may come to hold a licensed role, where so many do already: SeatsExceeded, SeatsWithoutLicence.
    Result<void> checkTakes(qint64 more) const;
};

QString keyOf(Seats::State state); // "none", "valid", "few", "invalid"

} // namespace muster
