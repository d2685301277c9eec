// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/TableSettings.h"

#include "core/FieldDefinition.h"
#include "gui/kit/ListTable.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/BadgePainter.h"
#include "models/TableModel.h"
#include "storage/queries/Listing.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int CellMargins = 26;
constexpr int BadgeMargins = 20; // of its cell
constexpr int LeastLetters = 28; // of the wide column

} // namespace

TableSettings::TableSettings(WorkspaceContext &context, TableModel &model, ListTable *view, const QString &settings)
    : QObject(view)
    , m_context(context)
    , m_model(model)
    , m_view(view)
    , m_settings(settings)
{
    QVector<Column> all;
    for (const FieldDefinition &definition : columnsOf(model.table())) {
        if (definition.isOffered())
            all << definition.field;
    }
    model.setColumns(all);
    apply(TableLayout::fromText(model.table(), context.settings().value(settings + u"/look"_s).toStringList()));

    view->viewport()->installEventFilter(this);
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
    connect(&model, &TableModel::askedAnew, this, &TableSettings::fitStatus);
}

Table TableSettings::table() const
{
    return m_model.table();
}

QString TableSettings::titleOf(Column column) const
{
    return m_model.headerData(m_model.sectionOf(column), Qt::Horizontal).toString();
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
        header->resizeSection(section, place.width > 0 ? place.width : usualWidth(place.column));
    }
    for (int section = 0; section < m_model.columns().size(); ++section) {
        if (!look.shows(m_model.columnAt(section)))
            header->setSectionHidden(section, true);
    }
    m_model.setSort(look.sort);
    m_applying = false;
    fitStatus();
    fitWide();
    m_context.workspace().read(ExpectSorts {m_model.table(), columns()});
}

// As wide as the badges that can stand in it now: that of an account that is not activated is twice as wide as the others.
int TableSettings::statusWidth() const
{
    const TableQuery &query = m_model.query();
    const bool all = query.text.contains("status:"_L1, Qt::CaseInsensitive)
        || std::any_of(query.filters.cbegin(), query.filters.cend(), [](const Filter &filter) { return filter.column == Column::Status; });
    int width = badgeSize(statusText(Status::Active)).width();
    if (all || query.showPending)
        width = std::max(width, badgeSize(statusText(Status::Pending)).width());
    if (all || query.showDisabled)
        width = std::max(width, badgeSize(statusText(Status::Disabled)).width());
    return width + BadgeMargins;
}

// Unless somebody made it as wide as they want it; when wider badges come, it is never narrower than they are.
void TableSettings::fitStatus()
{
    const int section = m_model.sectionOf(Column::Status);
    if (section < 0)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    const int usual = usualWidth(Column::Status);
    const int before = std::exchange(m_statusWidth, usual);
    const int size = header->sectionSize(section);
    if (before == usual || header->isSectionHidden(section) || (size != before && (usual < before || size >= usual)))
        return;
    m_applying = true;
    header->resizeSection(section, usual);
    m_applying = false;
}

// Titles of other languages may be longer than what stands below them, and so are times.
int TableSettings::usualWidth(Column column) const
{
    const FieldDefinition *definition = findColumn(m_model.table(), column);
    const QString time = timeText(QDateTime::currentDateTime(), QLocale()) + u"00"_s;
    const int width = definition && definition->kind == ValueKind::Time ? m_view->fontMetrics().horizontalAdvance(time) + CellMargins
        : column == Column::Status                                     ? statusWidth()
                                                                       : TableLayout::usualWidth(column);
    return std::max(width, m_view->horizontalHeader()->sectionSizeHint(m_model.sectionOf(column)));
}

// Where there is too little room for all columns, the wide one takes what those behind it need: they can be scrolled to.
void TableSettings::fitWide()
{
    QHeaderView *header = m_view->horizontalHeader();
    const std::optional<Column> wide = TableLayout::wide(m_model.table());
    const int section = wide ? m_model.sectionOf(*wide) : -1;
    if (section < 0 || header->isSectionHidden(section))
        return;
    const int least = m_view->fontMetrics().averageCharWidth() * LeastLetters;
    int room = m_view->roomForColumns() - header->length() + header->sectionSize(section);
    for (int visual = header->count() - 1; room < least && visual > header->visualIndex(section); --visual)
        room += header->sectionSize(header->logicalIndex(visual));
    m_applying = true;
    header->resizeSection(section, std::max(least, room));
    m_applying = false;
}

bool TableSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitWide();
    return QObject::eventFilter(watched, event);
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
    TableLayout view = look();
    view.narrowing = TableLayout::Narrowing {m_model.query().text, m_model.query().filters};
    m_context.settings().setValue(viewKey(name), view.toText(m_model.table()));
}

void TableSettings::showView(const QString &name)
{
    const TableLayout view = TableLayout::fromText(m_model.table(), m_context.settings().value(viewKey(name)).toStringList());
    setLook(view);
    if (view.narrowing)
        Q_EMIT narrowingWanted(*view.narrowing);
}

void TableSettings::removeView(const QString &name)
{
    m_context.settings().remove(viewKey(name));
}

} // namespace muster
