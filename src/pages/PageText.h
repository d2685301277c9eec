// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace muster {

// What pages say, in each of the languages that mails are written in, from resources/pages: a server speaks all of them at once, so it is not the program's own language.
class PageText
{
public:
    using Values = QHash<QString, QString>; // by what stands in braces

    static const QStringList &languages(); // BCP 47
    static PageText in(const QString &language); // one that there is none of: English
    static QString chosenFrom(const QByteArray &acceptLanguage); // RFC 9110 §12.5.4; blank: none of ours

    const QString &language() const { return m_language; }
    QString operator()(const QString &key, const Values &values = {}) const;
    bool has(const QString &key) const;

private:
    explicit PageText(QString language) : m_language(std::move(language)) { }

    QString m_language;
};

} // namespace muster
