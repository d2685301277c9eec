// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageTemplate.h"

#include <QFile>
#include <QVariantList>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace muster {

namespace {

mustache::data dataOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? mustache::data::type::bool_true : mustache::data::type::bool_false;
    case QMetaType::QVariantMap: {
        mustache::data map(mustache::data::type::object);
        const QVariantMap entries = value.toMap();
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
            map.set(entry.key().toStdString(), dataOf(*entry));
        return map;
    }
    case QMetaType::QVariantList: {
        mustache::data list(mustache::data::type::list);
        for (const QVariant &entry : value.toList())
            list.push_back(dataOf(entry));
        return list;
    }
    default: {
        const QString text = value.toString();
        return text.isEmpty() ? mustache::data(mustache::data::type::bool_false) : mustache::data(text.toStdString()); // a section of a blank text is left out
    }
    }
}

} // namespace

QByteArray pageFile(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A page is missing from the program: %s", qPrintable(name));
    return file.readAll();
}

QByteArray filledPage(const QString &name, const QVariantMap &values)
{
    mustache::mustache page(pageFile(name).toStdString());
    if (!page.is_valid())
        qFatal("A page is no template: %s", page.error_message().c_str());
    return QByteArray::fromStdString(page.render(dataOf(values)));
}

} // namespace muster
