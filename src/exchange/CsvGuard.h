// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Spreadsheets run a CSV field that begins like a formula. The contract between our writer and our reader:
//
//   guarded(text)    puts one apostrophe before a text that begins with = + - @ tab, CR, LF or an apostrophe;
//   unguarded(field) takes exactly one leading apostrophe away when one of these characters follows it.
//
// So unguarded(guarded(text)) == text for every text, a lone apostrophe is left alone when read, and files that were
// never guarded come in as they are, but for fields that look guarded.
namespace muster::csv {

inline bool needsGuard(QChar first)
{
    switch (first.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\'':
        return true;
    default:
        return false;
    }
}

inline QString guarded(const QString &text)
{
    return !text.isEmpty() && needsGuard(text.front()) ? u'\'' + text : text;
}

inline QString unguarded(const QString &field)
{
    return field.size() > 1 && field.front() == u'\'' && needsGuard(field.at(1)) ? field.sliced(1) : field;
}

} // namespace muster::csv
