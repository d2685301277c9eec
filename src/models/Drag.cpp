// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Drag.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString usersType = u"application/x-muster-users"_s;
const QString groupsType = u"application/x-muster-groups"_s;
const QString withinType = u"application/x-muster-within"_s;

void write(QMimeData &data, const QString &type, const QStringList &ids)
{
    if (!ids.isEmpty())
        data.setData(type, ids.join(u'\n').toUtf8());
}

QStringList read(const QMimeData &data, const QString &type)
{
    return QString::fromUtf8(data.data(type)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QMimeData *Drag::encode() const
{
    auto data = new QMimeData;
    write(*data, usersType, users);
    write(*data, groupsType, groups);
    if (!within.isEmpty())
        write(*data, withinType, {within});
    return data;
}

Drag Drag::decode(const QMimeData *data)
{
    return data ? Drag {read(*data, usersType), read(*data, groupsType), read(*data, withinType).value(0)} : Drag {};
}

bool Drag::canDecode(const QMimeData *data)
{
    return data && (data->hasFormat(usersType) || data->hasFormat(groupsType));
}

QStringList Drag::mimeTypes()
{
    return {usersType, groupsType};
}

} // namespace muster
