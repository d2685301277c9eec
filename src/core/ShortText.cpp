// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ShortText.h"

#include "core/Text.h"

namespace muster {

constexpr qsizetype LeftOut = 4; // as long as this, what has no place is thought to be at most

QString shortText(const QString &text, qsizetype most)
{
    const QString form = visibleText(text.left(LeftOut * most));
    return form.size() <= most ? form : visibleText(form.left(most)); // half a surrogate pair, or a blank, may be its end by now
}

QString ellipsedText(const QString &text, qsizetype most)
{
    const QString form = visibleText(text.left(LeftOut * most));
    const bool isWhole = form.size() <= most && text.size() <= LeftOut * most;
    return isWhole ? form : shortText(form, most - 1) + QChar(u'…');
}

} // namespace muster
