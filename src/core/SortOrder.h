// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct UCollator;

namespace muster {

// How texts stand in a list: as the Unicode Collation Algorithm has it for a language, numbers by value ("Team 2" before
// "Team 10"). The order is kept as bytes beside the text, so every engine orders alike. May be used from any thread.
class SortOrder
{
public:
    // `language` is a BCP 47 tag ("de", "sv", "de-u-co-phonebk"), or "root" for what suits all alike. What is not known is as root.
    static std::shared_ptr<const SortOrder> of(const QString &language);
    static bool knows(const QString &language);
    // Those that have an order to offer, root first: each usual way of a language ("de", "de-u-co-phonebk").
    static QStringList languages();
    // "German", "German (Phonebook Sort Order)", in the language of the locale; empty for root.
    static QString nameOf(const QString &language, const QString &locale);
    ~SortOrder();

    // Compares as bytes as the texts do; empty for an empty one, never null.
    QByteArray key(const QString &text) const;

    // Changes when keys made before can no longer be compared with those that are made now.
    QString version() const { return m_version; }

private:
    explicit SortOrder(const QString &language);
    Q_DISABLE_COPY_MOVE(SortOrder)

    UCollator *m_collator = nullptr;
    QString m_version;
};

} // namespace muster
