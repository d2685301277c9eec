// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muster {

// One word of a query as it is being typed: quotes may be open, a leading "-" is set aside. This is for colouring and
// completing only; what a query means is decided in core.
struct QueryWord
{
    qsizetype start = 0; // behind a leading "-"
    qsizetype end = 0;
    qsizetype fieldEnd = 0; // behind the colon; start when there is no field
};

QList<QueryWord> queryWords(const QString &text);
QueryWord queryWordAt(const QString &text, qsizetype cursor); // an empty one between words
QString quotedQueryWord(const QString &word); // role:Standard User → role:"Standard User"

} // namespace muster
