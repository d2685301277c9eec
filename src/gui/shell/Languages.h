// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace muster {

// A language that the window can speak.
struct LanguageChoice
{
    QString key; // two letters; empty: the system's
    QString commandId;
    QString text; // in that language itself, for those who are lost in another
};

QVector<LanguageChoice> languageChoices();

// Makes the program speak a language, as far as there is a translation, in place of the one before. What is already on the screen
// keeps its words until it is made anew.
void installLanguage(const QString &language);
QString installedLanguage();

void setLanguage(const QString &language); // and remembers it
QString rememberedLanguage();

} // namespace muster
