// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// A name that stands in one piece, divided: "Ada King", "King, Ada", "Ludwig van Beethoven".
struct PersonName
{
    QString first;
    QString last;

    // What stands before a comma is the last name; else the last word is, with the small words before it.
    static PersonName of(const QString &whole);

    bool isEmpty() const { return first.isEmpty() && last.isEmpty(); }
};

// "Ann Lee <ann@x.example>"
struct NamedAddress
{
    QString name {};
    QString address {}; // blank: the text is none of these

    static NamedAddress of(const QString &text);
};

bool isAddress(const QString &text); // with or without a name

} // namespace muster
