// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MfaForm.h"

#include "core/OneTimeCode.h"
#include "pages/QrCode.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

Page MfaForm::page(const Visit &visit, const PageText &text, const About &about, qint64 now) const
{
    const QByteArray secret = OneTimeCode::newSecret();
    const QJsonObject state {{u"email"_s, about.email}, {u"of"_s, about.of}, {u"required"_s, about.isRequired}, {u"until"_s, now + Life}, {u"secret"_s, QString::fromLatin1(secret.toHex())}, {u"carried"_s, QJsonObject::fromVariantMap(about.carried)}};
    return filled(visit, text, about, secret, m_secret.sealedText(QJsonDocument(state).toJson(QJsonDocument::Compact)), {});
}

std::optional<MfaForm::Shown> MfaForm::read(const Visit &visit, const QString &of, qint64 now) const
{
    const QJsonObject state = QJsonDocument::fromJson(m_secret.openedText(visit.request.field(u"state"_s))).object();
    if (state.isEmpty() || state.value("of"_L1).toString() != of || state.value("until"_L1).toInteger() <= now)
        return std::nullopt;
    Shown shown {{state.value("email"_L1).toString(), of, state.value("carried"_L1).toObject().toVariantMap(), state.value("required"_L1).toBool()}, QByteArray::fromHex(state.value("secret"_L1).toString().toLatin1()), std::nullopt};
    shown.step = OneTimeCode::stepOf(visit.request.field(u"code"_s), shown.secret, now, 0);
    return shown;
}

Page MfaForm::again(const Visit &visit, const PageText &text, const Shown &shown) const
{
    return filled(visit, text, shown.about, shown.secret, visit.request.field(u"state"_s), text(u"problem.code"_s));
}

Page MfaForm::filled(const Visit &visit, const PageText &text, const About &about, const QByteArray &secret, const QString &state, const QString &problem) const
{
    QString key = OneTimeCode::base32(secret);
    for (qsizetype at = 4; at < key.size(); at += 5) // so that somebody can type it
        key.insert(at, u' ');
    const QString uri = OneTimeCode::uri(secret, m_organization, about.email);
    const QString svg = qrCodeSvg(uri, text(u"mfa.picture"_s));
    Page page {.status = problem.isEmpty() ? 200 : 422, .form = u"mfa.html"_s,
        .values = {{u"title"_s, text(u"mfa.title"_s)}, {u"problem"_s, problem}, {u"form"_s, visit.form}, {u"state"_s, state}, {u"svg"_s, svg}, {u"key"_s, key}, {u"first"_s, text(u"mfa.first"_s)},
            {u"second"_s, text(u"mfa.second"_s)}, {u"third"_s, text(u"mfa.third"_s)}, {u"keyTitle"_s, text(u"mfa.key"_s)}, {u"codeTitle"_s, text(u"field.code"_s)}, {u"button"_s, text(u"mfa.button"_s)}, {u"uri"_s, uri}, {u"open"_s, text(u"mfa.open"_s)},
            {u"required"_s, about.isRequired ? text(u"mfa.required"_s, {{u"organization"_s, m_organization}}) : QString()}},
        .text = text};
    page.staysAsItIs = true; // in another language it would be another secret
    return page;
}

NewAuthenticator MfaForm::made(const Shown &shown, QStringList &codes) const
{
    codes = OneTimeCode::newRecoveryCodes();
    NewAuthenticator authenticator {m_secret.sealed(shown.secret), shown.step.value_or(0), {}};
    for (const QString &code : std::as_const(codes))
        authenticator.recoveryHashes.append(OneTimeCode::hashOf(code));
    return authenticator;
}

Page MfaForm::codesPage(const PageText &text, const QStringList &codes, const QString &title, const QString &goOn)
{
    QVariantList list;
    for (const QString &code : codes)
        list.append(code);
    Page page {.form = u"codes.html"_s, .values = {{u"title"_s, title}, {u"paragraphs"_s, QVariantList {text(u"codes.text"_s), text(u"codes.keep"_s)}}, {u"codes"_s, list}, {u"goOn"_s, goOn}, {u"button"_s, text(u"codes.button"_s)}}, .text = text};
    page.staysAsItIs = true;
    return page;
}

} // namespace muster
