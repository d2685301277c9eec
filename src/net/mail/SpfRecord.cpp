// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SpfRecord.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = SpfTerm::Kind;

const QByteArray Version = "v=spf1";

std::optional<Kind> mechanismOf(const QString &name)
{
    static const QVector<std::pair<QLatin1StringView, Kind>> all {{"all"_L1, Kind::All}, {"include"_L1, Kind::Include}, {"a"_L1, Kind::A}, {"mx"_L1, Kind::Mx}, {"ptr"_L1, Kind::Ptr}, {"ip4"_L1, Kind::Ip4},
        {"ip6"_L1, Kind::Ip6}, {"exists"_L1, Kind::Exists}};
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const auto &one) { return name.compare(one.first, Qt::CaseInsensitive) == 0; });
    return found == all.cend() ? std::nullopt : std::optional(found->second);
}

// domain-spec: visible characters and macros (RFC 7208 §7.1); ends with a label that is no number, or a macro.
bool isDomainSpec(const QString &text)
{
    static const QRegularExpression characters(u"^(%\\{[slodiphcrtvSLODIPHCRTV][0-9]{0,3}[rR]?[-.+,/_=]*\\}|%[%_-]|[\\x21-\\x24\\x26-\\x7e])+\\z"_s);
    static const QRegularExpression end(u"(\\.[A-Za-z0-9-]*[A-Za-z-][A-Za-z0-9-]*\\.?|\\}|%[%_-])\\z"_s);
    return text.size() <= 253 + 100 && characters.match(text).hasMatch() && end.match(text).hasMatch();
}

bool takePrefix(const QString &digits, int most, int &prefix)
{
    if (digits.isEmpty())
        return true;
    bool isNumber = false;
    prefix = digits.toInt(&isNumber);
    return isNumber && prefix <= most && (digits == "0"_L1 || !digits.startsWith(u'0'));
}

// “/24”, “//64”, “/24//64” at the end of a and mx (RFC 7208 §5.3)
bool takePrefixes(QString &value, SpfTerm &term)
{
    static const QRegularExpression both(u"(?:/([0-9]{1,3}))?(?://([0-9]{1,3}))?\\z"_s);
    const QRegularExpressionMatch match = both.match(value);
    if (!takePrefix(match.captured(1), 32, term.prefix4) || !takePrefix(match.captured(2), 128, term.prefix6))
        return false;
    value.truncate(match.capturedStart());
    return true;
}

bool takeNetwork(const QString &value, SpfTerm &term)
{
    static const QRegularExpression four(u"^[0-9]{1,3}(\\.[0-9]{1,3}){3}\\z"_s);
    const bool isFour = term.kind == Kind::Ip4;
    const QString address = value.section(u'/', 0, 0);
    const QString digits = value.section(u'/', 1);
    if ((value.contains(u'/') && digits.isEmpty()) || !takePrefix(digits, isFour ? 32 : 128, isFour ? term.prefix4 : term.prefix6))
        return false;
    if (isFour != four.match(address).hasMatch() || (!isFour && !address.contains(u':')) || address.contains(u'%'))
        return false;
    return term.network.setAddress(address) && term.network.protocol() == (isFour ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol);
}

bool takeMechanism(QString value, bool hasValue, SpfTerm &term)
{
    switch (term.kind) {
    case Kind::All:
        return !hasValue;
    case Kind::Ip4:
    case Kind::Ip6:
        return takeNetwork(value, term);
    case Kind::A:
    case Kind::Mx:
        if (!takePrefixes(value, term))
            return false;
        break;
    default:
        break;
    }
    const bool needsDomain = term.kind == Kind::Include || term.kind == Kind::Exists;
    term.domain = value;
    return value.isEmpty() ? !needsDomain && !hasValue : isDomainSpec(value);
}

// NAME=VALUE. What is not known is passed over (RFC 7208 §6).
bool takeModifier(const QString &text, SpfTerm &term, bool &redirects, bool &explains)
{
    static const QRegularExpression shape(u"^([A-Za-z][A-Za-z0-9._-]*)=([\\x21-\\x7e]*)\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1).toLower();
    if (name != "redirect"_L1 && name != "exp"_L1)
        return true;
    bool &was = name == "exp"_L1 ? explains : redirects;
    if (std::exchange(was, true) || !isDomainSpec(match.captured(2)))
        return false;
    if (name == "redirect"_L1) {
        term.kind = Kind::Redirect;
        term.domain = match.captured(2);
    }
    return true;
}

bool takeTerm(const QString &text, SpfTerm &term, bool &redirects, bool &explains)
{
    static const QRegularExpression mechanism(u"^([-+~?]?)([A-Za-z][A-Za-z0-9]*)(:[^\\n]*|/[^\\n]*)?\\z"_s);
    const QRegularExpressionMatch match = mechanism.match(text);
    const std::optional<Kind> kind = match.hasMatch() ? mechanismOf(match.captured(2)) : std::nullopt;
    if (!kind)
        return takeModifier(text, term, redirects, explains);
    term.kind = *kind;
    if (!match.captured(1).isEmpty())
        term.qualifier = match.captured(1).front();
    const QString rest = match.captured(3);
    const bool hasValue = rest.startsWith(u':');
    if (!hasValue && !rest.isEmpty() && term.kind != Kind::A && term.kind != Kind::Mx)
        return false;
    return takeMechanism(hasValue ? rest.mid(1) : rest, hasValue, term);
}

} // namespace

bool SpfTerm::asksDns() const
{
    switch (kind) {
    case Kind::Include:
    case Kind::A:
    case Kind::Mx:
    case Kind::Ptr:
    case Kind::Exists:
    case Kind::Redirect:
        return true;
    default:
        return false;
    }
}

bool SpfRecord::isOne(const QByteArray &text)
{
    return text.left(Version.size()).toLower() == Version && (text.size() == Version.size() || text.at(Version.size()) == ' ');
}

SpfRecord SpfRecord::parse(const QByteArray &text)
{
    SpfRecord record;
    bool redirects = false;
    bool explains = false;
    for (const QString &word : QString::fromLatin1(text.mid(Version.size())).split(u' ', Qt::SkipEmptyParts)) {
        SpfTerm term;
        term.text = word;
        if (record.terms.size() == MostTerms || !takeTerm(word, term, redirects, explains)) {
            record.wrong = word;
            return record;
        }
        record.terms.append(term);
    }
    return record;
}

} // namespace muster
