// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderTopics.h"

#include <QRegularExpression>

#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = SenderFinding::Step;
using Verdict = SenderFinding::Verdict;

constexpr int LeastBits = 1'024; // RFC 8301 §3.2
constexpr int Ed25519Bytes = 32; // RFC 8463 §4.2

// Of an RSA key, in either of the forms in which they are published; 0: it is none.
int bitsOf(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key {d2i_PUBKEY(nullptr, &at, long(der.size())), EVP_PKEY_free};
    if (!key) {
        at = reinterpret_cast<const unsigned char *>(der.constData());
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(der.size())));
    }
    return key && EVP_PKEY_base_id(key.get()) == EVP_PKEY_RSA ? EVP_PKEY_bits(key.get()) : 0;
}

struct Key
{
    Step step = Step::DkimFound;
    int bits = 0;
};

Key keyIn(const QVector<std::pair<QString, QString>> &tags)
{
    static const QRegularExpression blanks(u"\\s"_s);
    const QString text = valueOf(tags, u"p"_s).remove(blanks);
    if (text.isEmpty())
        return {Step::DkimRevoked}; // RFC 6376 §3.6.1
    const QByteArray::FromBase64Result key = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QString kind = valueOf(tags, u"k"_s).toLower();
    if (!key)
        return {Step::DkimWrong};
    if (kind == "ed25519"_L1)
        return {key.decoded.size() == Ed25519Bytes ? Step::DkimFound : Step::DkimWrong};
    const int bits = bitsOf(key.decoded);
    return {bits == 0 ? Step::DkimWrong : bits < LeastBits ? Step::DkimWeak : Step::DkimFound, bits};
}

// What else stands under that name is none: a wildcard answers for all.
bool isKey(const QVector<std::pair<QString, QString>> &tags)
{
    const QString version = valueOf(tags, u"v"_s);
    return !valueOf(tags, u"p"_s).isNull() && (version.isNull() || version == "DKIM1"_L1);
}

} // namespace

const QStringList &SenderCheck::usualSelectors()
{
    static const QStringList all {u"selector1"_s, u"selector2"_s, u"google"_s, u"s1"_s, u"s2"_s, u"default"_s, u"k1"_s, u"mail"_s, u"dkim"_s};
    return all;
}

QVector<SenderFinding> lookAtDkim(DnsClient &dns, const QString &domain)
{
    QStringList good;
    QVector<SenderFinding> findings;
    bool isAnswered = false;
    for (const QString &selector : SenderCheck::usualSelectors()) {
        const DnsAnswer answer = dns.texts(u"%1._domainkey.%2"_s.arg(selector, domain));
        isAnswered = isAnswered || answer.step != DnsAnswer::Step::Unanswered;
        for (const QByteArray &text : answer.texts) {
            const QVector<std::pair<QString, QString>> tags = tagsOf(text);
            if (!isKey(tags))
                continue;
            const Key key = keyIn(tags);
            if (key.step == Step::DkimFound)
                good.append(selector);
            else
                findings.append({.topic = SenderFinding::Topic::Dkim, .verdict = Verdict::ToMend, .step = key.step, .where = domain, .detail = selector, .number = key.bits, .record = QString::fromLatin1(text)});
            break;
        }
    }
    for (SenderFinding &one : findings) // whoever has another key has taken that one out of use
        one.verdict = one.step == Step::DkimRevoked && !good.isEmpty() ? Verdict::Good : one.verdict;
    if (!good.isEmpty())
        findings.prepend({.topic = SenderFinding::Topic::Dkim, .verdict = Verdict::Good, .step = Step::DkimFound, .where = domain, .detail = good.join(u", "_s)});
    if (findings.isEmpty())
        findings.append({.topic = SenderFinding::Topic::Dkim, .verdict = Verdict::Unknown, .step = isAnswered ? Step::DkimNone : Step::Unanswered, .where = domain, .detail = SenderCheck::usualSelectors().join(u", "_s)});
    return findings;
}

} // namespace muster
