// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Licence.h"

#include "core/Fold.h"
#include "core/LicenceKeys.h"
#include "core/Signature.h"
#include "core/Text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray Mark = "muster";

QByteArray payloadOf(const Licence &licence)
{
    const QJsonObject object {{u"organization"_s, licence.organization}, {u"seats"_s, licence.seats}, {u"serial"_s, licence.serial},
        {u"until"_s, licence.validUntil.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part, Url | QByteArray::AbortOnBase64DecodingErrors);
    // Of the last character some bits may say nothing: a key has one form
    return bytes && (*bytes).toBase64(Url) == part ? std::optional(*bytes) : std::nullopt;
}

bool isSaid(const Licence &licence)
{
    const auto isOneText = [](const QString &text, qsizetype longest) {
        const Result<QString> clean = cleanText(text, {}, longest);
        return clean && *clean == text && !text.isEmpty();
    };
    return isOneText(licence.organization, LongestName) && isOneText(licence.serial, Licence::LongestSerial) && licence.seats >= 1
        && licence.seats <= Licence::MostSeats && licence.validUntil.isValid() && licence.validUntil.year() >= 1 && licence.validUntil.year() <= 9999;
}

struct Parts
{
    QByteArray statement;
    QByteArray signature;
    Licence licence;
};

Result<Parts> take(const QString &given)
{
    if (given.size() > Licence::LongestGiven)
        return fail(ErrorCode::LicenceMalformed);
    QByteArray text;
    for (const QChar c : given) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7f)
            text.append(char(c.unicode()));
        else if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            return fail(ErrorCode::LicenceMalformed);
    }
    const QByteArrayList parts = text.split('.');
    if (text.size() > Licence::LongestText || !text.startsWith(Mark) || parts.size() < 2)
        return fail(ErrorCode::LicenceMalformed);
    bool isNumber = false;
    const int version = parts.first().mid(Mark.size()).toInt(&isNumber);
    if (!isNumber || version < 1 || QByteArray::number(version) != parts.first().mid(Mark.size()))
        return fail(ErrorCode::LicenceMalformed);
    if (version > Licence::Version)
        return fail(ErrorCode::LicenceTooNew, QString::number(version), QString::number(Licence::Version));
    if (parts.size() != 3)
        return fail(ErrorCode::LicenceMalformed);
    const std::optional<QByteArray> payload = decoded(parts.at(1));
    const std::optional<QByteArray> signature = decoded(parts.at(2));
    if (!payload || !signature || signature->size() != SignatureSize)
        return fail(ErrorCode::LicenceMalformed);
    const QJsonObject said = QJsonDocument::fromJson(*payload).object();
    const Licence licence {said.value("organization"_L1).toString(), said.value("seats"_L1).toInteger(), said.value("serial"_L1).toString(),
        QDate::fromString(said.value("until"_L1).toString(), Qt::ISODate)};
    if (!isSaid(licence) || payloadOf(licence) != *payload)
        return fail(ErrorCode::LicenceMalformed);
    return Parts {parts.at(0) + '.' + parts.at(1), *signature, licence};
}

// As errors say it of a licence that is in force no more.
QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LicenceOfAnother:
        return u"LicenceOfAnother"_s;
    case ErrorCode::LicenceEnded:
        return u"LicenceEnded"_s;
    case ErrorCode::LicenceTooNew:
        return u"LicenceTooNew"_s;
    case ErrorCode::LicenceUnsigned:
        return u"LicenceUnsigned"_s;
    default:
        return u"LicenceMalformed"_s;
    }
}

} // namespace

Result<QByteArray> Licence::statement() const
{
    const Result<QString> organizationText = cleanText(organization, u"organization"_s, LongestName);
    if (!organizationText)
        return tl::unexpected(organizationText.error());
    const Result<QString> serialText = cleanText(serial, u"serial"_s, LongestSerial);
    if (!serialText)
        return tl::unexpected(serialText.error());
    Licence clean = *this;
    clean.organization = *organizationText;
    clean.serial = *serialText;
    if (clean.organization.isEmpty() || clean.serial.isEmpty())
        return fail(ErrorCode::InvalidValue, clean.organization.isEmpty() ? u"organization"_s : u"serial"_s, QString(), u"…"_s);
    if (seats < 1 || seats > MostSeats)
        return fail(ErrorCode::InvalidValue, u"seats"_s, QString::number(seats), u"1 … %1"_s.arg(MostSeats));
    if (!isSaid(clean))
        return fail(ErrorCode::InvalidValue, u"until"_s, validUntil.toString(Qt::ISODate), u"2027-12-31"_s);
    return Mark + QByteArray::number(Version) + '.' + payloadOf(clean).toBase64(Url);
}

QString Licence::text(const QByteArray &statement, const QByteArray &signature)
{
    return QString::fromLatin1(statement + '.' + signature.toBase64(Url));
}

Result<QString> Licence::clean(const QString &given)
{
    return take(given).map([](const Parts &parts) { return text(parts.statement, parts.signature); });
}

Result<Licence> Licence::read(const QString &text)
{
    Result<Parts> parts = take(text);
    if (!parts)
        return tl::unexpected(parts.error());
    for (const LicenceSigner &signer : licenceSigners()) {
        if (!isSignedBy(parts->statement, parts->signature, signer.publicKey))
            continue;
        parts->licence.isTest = signer.isTest;
        return parts->licence;
    }
    return fail(ErrorCode::LicenceUnsigned);
}

qint64 Licence::end() const
{
    return QDateTime(validUntil.addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

Result<void> Licence::check(const QString &here, qint64 now) const
{
    if (fold(organization) != fold(here))
        return fail(ErrorCode::LicenceOfAnother, organization, here);
    if (now >= end())
        return fail(ErrorCode::LicenceEnded, validUntil.toString(Qt::ISODate));
    return {};
}

Seats Seats::of(const QString &key, const QString &organization, qint64 used, qint64 now)
{
    Seats seats;
    seats.used = used;
    if (key.isEmpty())
        return seats;
    const Result<Licence> licence = Licence::read(key);
    const Result<void> usable = licence ? licence->check(organization, now) : tl::unexpected(licence.error());
    if (licence)
        seats.licence = *licence;
    if (!usable) {
        seats.state = State::Invalid;
        seats.fault = usable.error();
    } else {
        seats.state = seats.left() <= FewLeft ? State::Few : State::Valid;
    }
    return seats;
}

Result<void> Seats::checkTakes(qint64 more) const
{
    if (more <= 0 || state == State::None)
        return {};
    if (state == State::Invalid) {
        Error error {ErrorCode::SeatsWithoutLicence, {QString::number(more), nameOf(fault->code)}};
        error.parameters += fault->parameters;
        return tl::unexpected(error);
    }
    if (used + more > licence->seats)
        return fail(ErrorCode::SeatsExceeded, QString::number(used), QString::number(licence->seats), QString::number(more));
    return {};
}

QString keyOf(Seats::State state)
{
    static const QStringList keys {u"none"_s, u"valid"_s, u"few"_s, u"invalid"_s};
    return keys.at(int(state));
}

} // namespace muster
