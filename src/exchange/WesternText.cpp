// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WesternText.h"

namespace muster {

namespace {

constexpr int mostMarked = 2; // letters one after another: "Zoë Öä"

bool isMarked(QChar c)
{
    return c.unicode() >= 0x80 && c.isLetter();
}

// Whether a sign can stand beside these, in western texts.
bool canStand(QChar sign, bool behindLetter, bool beforeLetter)
{
    constexpr QStringView opens = u"‘“„‚‹›«»–\u00A0";
    constexpr QStringView closes = u"’”‘“‹›«»–…°ºª´®™·\u00A0\u00AD";
    constexpr QStringView joins = u"’·´–ºª\u00A0\u00AD";
    if (behindLetter && beforeLetter)
        return joins.contains(sign);
    return behindLetter ? closes.contains(sign) : !beforeLetter || opens.contains(sign);
}

// œ comes before u, and Ÿ hardly ever; elsewhere they are ś and ź.
bool isOddLetter(QChar c, QChar next)
{
    return c == u'Ÿ' || ((c == u'œ' || c == u'Œ') && next.toLower() != u'u');
}

} // namespace

bool readsWestern(QStringView text)
{
    int marked = 0; // one after another
    bool plain = false; // whether the word so far has a letter without a mark
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u' ');
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        if (!c.isLetter()) {
            if (marked >= mostMarked && !plain) // a whole word
                return false;
            if (c.unicode() >= 0x80 && !canStand(c, before.isLetter(), next.isLetter()))
                return false;
            marked = 0;
            plain = false;
            continue;
        }
        marked = isMarked(c) ? marked + 1 : 0;
        plain = plain || !isMarked(c);
        if (marked > mostMarked || isOddLetter(c, next))
            return false;
    }
    return true;
}

} // namespace muster
