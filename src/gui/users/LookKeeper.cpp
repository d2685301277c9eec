// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/LookKeeper.h"

#include "gui/shell/Desk.h"
#include "gui/shell/DeskSettings.h"
#include "models/TableModel.h"

#include <QHeaderView>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

LookKeeper::LookKeeper(Desk &desk, TableModel &model, QTableView *view, const QString &settings)
    : QObject(view)
    , m_desk(desk)
    , m_model(model)
    , m_view(view)
    , m_settings(settings)
{
    QVector<Column> all;
    for (const ColumnDefinition &definition : columnsOf(model.table())) {
        if (!(definition.use & ColumnDefinition::Hidden))
            all << definition.column;
    }
    model.setColumns(all);
    apply(TableLook::fromText(model.table(), desk.settings().value(settings + u"/look"_s).toStringList()));

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &LookKeeper::remember);
    const auto soon = [this] {
        if (!m_applying)
            m_soon.start();
    };
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, soon);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(&model, &TableModel::sortChanged, this, soon);
}

void LookKeeper::finish()
{
    if (m_soon.isActive())
        remember();
}

TableLook LookKeeper::look() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    TableLook look {{}, m_model.query().sort};
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section))
            look.places.append({m_model.columnAt(section), header->sectionSize(section)});
    }
    return look;
}

void LookKeeper::setLook(const TableLook &look)
{
    apply(look);
    remember();
}

void LookKeeper::reset()
{
    setLook(TableLook::initial(m_model.table()));
}

QVector<Column> LookKeeper::columns() const
{
    QVector<Column> columns;
    for (const TableLook::Place &place : look().places)
        columns << place.column;
    return columns;
}

void LookKeeper::apply(const TableLook &look)
{
    m_applying = true;
    QHeaderView *header = m_view->horizontalHeader();
    int visual = 0;
    for (const TableLook::Place &place : look.places) {
        const int section = m_model.sectionOf(place.column);
        header->setSectionHidden(section, false);
        header->moveSection(header->visualIndex(section), visual++);
        // Titles of other languages are longer than what stands below them.
        const int usual = std::max(TableLook::usualWidth(place.column), header->sectionSizeHint(section));
        header->resizeSection(section, place.width > 0 ? place.width : usual);
    }
    for (int section = 0; section < m_model.columns().size(); ++section) {
        if (!look.shows(m_model.columnAt(section)))
            header->setSectionHidden(section, true);
    }
    m_model.setSort(look.sort);
    m_applying = false;
}

void LookKeeper::remember()
{
    m_soon.stop();
    m_desk.settings().setValue(m_settings + u"/look"_s, look().toText(m_model.table()));
}

// A name may hold what separates keys.
QString LookKeeper::viewKey(const QString &name) const
{
    return m_settings + u"/views/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QStringList LookKeeper::views() const
{
    QStringList names;
    for (const QString &key : m_desk.settings().keysBelow(m_settings + u"/views"_s))
        names << QUrl::fromPercentEncoding(key.toLatin1());
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

void LookKeeper::saveView(const QString &name)
{
    m_desk.settings().setValue(viewKey(name), look().toText(m_model.table()));
}

void LookKeeper::showView(const QString &name)
{
    setLook(TableLook::fromText(m_model.table(), m_desk.settings().value(viewKey(name)).toStringList()));
}

void LookKeeper::removeView(const QString &name)
{
    m_desk.settings().remove(viewKey(name));
}

} // namespace muster
