// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WhoIsHere.h"

#include "gui/shell/WorkspaceContext.h"

namespace muster {

namespace {

QString keyOf(ObjectKind kind)
{
    return QString::fromLatin1(definitionOf(kind).references.first().key);
}

} // namespace

WhoIsHere::WhoIsHere(WorkspaceContext &context)
    : m_context(context)
    , m_presence(Presence::at(context.info().location, context.info().operatorId, [this] { QMetaObject::invokeMethod(this, &WhoIsHere::changed, Qt::QueuedConnection); }))
{
}

WhoIsHere::~WhoIsHere() = default;

void WhoIsHere::showPage(const QString &id)
{
    m_open.page = id;
    tell();
}

void WhoIsHere::openRecord(ObjectKind kind, const QString &uuid)
{
    m_open.kind = keyOf(kind);
    m_open.objectId = uuid;
    tell();
}

void WhoIsHere::closeRecord()
{
    m_open = {m_open.page};
    tell();
}

void WhoIsHere::tell()
{
    if (m_presence)
        m_presence->tell(m_open);
}

QVector<Present> WhoIsHere::others() const
{
    const Rights &rights = m_context.state().id.isEmpty() ? m_context.info().rights : m_context.state().rights;
    QVector<Present> others;
    for (const Present &one : m_presence ? m_presence->all() : QVector<Present>()) {
        if (!one.isOwn)
            others.append(asMayBeSeen(one, rights, m_context.info().operatorId));
    }
    return others;
}

QString WhoIsHere::nameOf(const Present &one) const
{
    if (one.userId.isEmpty())
        return tr("Somebody");
    return one.userId == m_context.info().operatorId ? tr("You, in another window") : one.name;
}

QStringList WhoIsHere::namesWith(ObjectKind kind, const QString &uuid) const
{
    QStringList names;
    for (const Present &one : others()) {
        if (one.open.kind == keyOf(kind) && one.open.objectId == uuid && one.userId != m_context.info().operatorId && !names.contains(one.name))
            names.append(one.name);
    }
    return names;
}

} // namespace muster
