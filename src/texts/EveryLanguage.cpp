// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/EveryLanguage.h"

#include <QDir>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Languages = std::vector<std::unique_ptr<QTranslator>>;

Languages load()
{
    Languages languages;
    const QDir folder(u":/i18n"_s);
    for (const QString &file : folder.entryList({u"muster_*.qm"_s})) {
        auto language = std::make_unique<QTranslator>();
        if (language->load(folder.filePath(file)))
            languages.push_back(std::move(language));
    }
    return languages;
}

} // namespace

QStringList inEveryLanguage(const char *context, const char *source)
{
    static const Languages languages = load(); // only read afterwards, from any thread
    QStringList texts {QString::fromUtf8(source)};
    for (const auto &language : languages) {
        if (const QString text = language->translate(context, source); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace muster
