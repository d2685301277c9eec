// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/TableSettings.h"

#include "core/FieldDefinition.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "models/TableModel.h"

#include <QHeaderView>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

TableSettings::TableSettings(WorkspaceContext &context, TableModel &model, QTableView *view, const QString &settings)
    : QObject(view)
    , m_context(context)
    , m_model(model)
    , m_view(view)
    , m_settings(settings)
{
    QVector<Column> all;
    for (const FieldDefinition &definition : columnsOf(model.table())) {
        if (!(definition.use & FieldDefinition::Hidden))
            all << definition.field;
    }
    model.setColumns(all);
    apply(TableLayout::fromText(model.table(), context.settings().value(settings + u"/look"_s).toStringList()));

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &TableSettings::remember);
    const auto soon = [this] {
        if (!m_applying)
            m_soon.start();
    };
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, soon);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(&model, &TableModel::sortChanged, this, soon);
}

Table TableSettings::table() const
{
    return m_model.table();
}

void TableSettings::finish()
{
    if (m_soon.isActive())
        remember();
}

TableLayout TableSettings::look() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    TableLayout look {{}, m_model.query().sort};
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section))
            look.places.append({m_model.columnAt(section), header->sectionSize(section)});
    }
    return look;
}

void TableSettings::setLook(const TableLayout &look)
{
    apply(look);
    remember();
}

void TableSettings::reset()
{
    setLook(TableLayout::initial(m_model.table()));
}

QVector<Column> TableSettings::columns() const
{
    QVector<Column> columns;
    for (const TableLayout::Place &place : look().places)
        columns << place.column;
    return columns;
}

void TableSettings::apply(const TableLayout &look)
{
    m_applying = true;
    QHeaderView *header = m_view->horizontalHeader();
    int visual = 0;
    for (const TableLayout::Place &place : look.places) {
        const int section = m_model.sectionOf(place.column);
        header->setSectionHidden(section, false);
        header->moveSection(header->visualIndex(section), visual++);
        // Titles of other languages are longer than what stands below them.
        const int usual = std::max(TableLayout::usualWidth(place.column), header->sectionSizeHint(section));
        header->resizeSection(section, place.width > 0 ? place.width : usual);
    }
    for (int section = 0; section < m_model.columns().size(); ++section) {
        if (!look.shows(m_model.columnAt(section)))
            header->setSectionHidden(section, true);
    }
    m_model.setSort(look.sort);
    m_applying = false;
}

void TableSettings::remember()
{
    m_soon.stop();
    m_context.settings().setValue(m_settings + u"/look"_s, look().toText(m_model.table()));
}

// A name may hold what separates keys.
QString TableSettings::viewKey(const QString &name) const
{
    return m_settings + u"/views/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QStringList TableSettings::views() const
{
    QStringList names;
    for (const QString &key : m_context.settings().keysBelow(m_settings + u"/views"_s))
        names << QUrl::fromPercentEncoding(key.toLatin1());
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

void TableSettings::saveView(const QString &name)
{
    m_context.settings().setValue(viewKey(name), look().toText(m_model.table()));
}

void TableSettings::showView(const QString &name)
{
    setLook(TableLayout::fromText(m_model.table(), m_context.settings().value(viewKey(name)).toStringList()));
}

void TableSettings::removeView(const QString &name)
{
    m_context.settings().remove(viewKey(name));
}

} // namespace muster
