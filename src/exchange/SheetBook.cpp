// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetBook.h"

#include "exchange/XmlPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype mostSheets = 10'000;

QString folderOf(const QString &part)
{
    return part.first(part.lastIndexOf(u'/') + 1);
}

// "../styles.xml" beside "xl/worksheets/sheet1.xml"; "/xl/styles.xml" is the same.
QString resolved(const QString &target, const QString &folder)
{
    QStringList way;
    const QString whole = target.startsWith(u'/') ? target : folder + target;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !way.isEmpty())
            way.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            way.append(step);
    }
    return way.join(u'/');
}

} // namespace

Result<SheetBook> SheetBook::open(QByteArray bytes, const GoOn &goOn, const UnpackLimits &limits)
{
    SheetBook book;
    auto archive = ZipArchive::open(std::move(bytes), limits);
    if (!archive)
        return tl::unexpected(archive.error());
    book.m_archive = std::move(*archive);
    const Result<QString> part = book.mainPart();
    if (!part)
        return tl::unexpected(part.error());
    const Result<Relations> relations = book.relationsOf(*part);
    if (!relations)
        return tl::unexpected(relations.error());
    if (const Result<void> read = book.readSheets(*part, *relations); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = book.readShared(*relations, goOn); !read)
        return tl::unexpected(read.error());
    return book;
}

// What another program may have put into an archive is said by name where it is known.
Result<QString> SheetBook::mainPart() const
{
    if (m_archive->has(u"META-INF/manifest.xml"_s) && m_archive->has(u"content.xml"_s))
        return fail(ErrorCode::SpreadsheetForeign, u"OpenDocument"_s);
    if (!m_archive->has(u"_rels/.rels"_s))
        return fail(ErrorCode::SpreadsheetForeign);
    const Result<Relations> relations = relationsOf({});
    if (!relations)
        return tl::unexpected(relations.error());
    const auto main = std::find_if(relations->cbegin(), relations->cend(), [](const Relation &relation) { return relation.type == "officeDocument"_L1; });
    if (main == relations->cend())
        return fail(ErrorCode::SpreadsheetForeign);
    if (main->part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return fail(ErrorCode::SpreadsheetForeign, u".xlsb"_s);
    return main->part;
}

Result<SheetBook::Relations> SheetBook::relationsOf(const QString &part) const
{
    const QString folder = folderOf(part);
    Result<XmlPart> xml = XmlPart::open(*m_archive, folder + "_rels/"_L1 + part.sliced(folder.size()) + ".rels"_L1);
    if (!xml)
        return tl::unexpected(xml.error());
    Relations relations;
    while (xml->next()) {
        if (!xml->isStart("Relationship"_L1) || xml->attribute("TargetMode"_L1) == "External"_L1 || relations.size() >= mostSheets)
            continue;
        relations.insert(xml->attribute("Id"_L1), {xml->attribute("Type"_L1).section(u'/', -1), resolved(xml->attribute("Target"_L1), folder)});
    }
    if (!xml->failure())
        return tl::unexpected(xml->failure().error());
    return relations;
}

// Sheets of charts and macros have no cells.
Result<void> SheetBook::readSheets(const QString &part, const Relations &relations)
{
    Result<XmlPart> xml = XmlPart::open(*m_archive, part);
    if (!xml)
        return tl::unexpected(xml.error());
    bool isWorkbook = false;
    while (xml->next()) {
        isWorkbook |= xml->isStart("workbook"_L1);
        if (xml->isStart("workbookPr"_L1))
            m_from1904 = xml->isOn("date1904"_L1);
        if (!xml->isStart("sheet"_L1) || m_sheets.size() >= mostSheets)
            continue;
        const Relation relation = relations.value(xml->attribute("id"_L1));
        const QString state = xml->attribute("state"_L1);
        if (relation.type == "worksheet"_L1 && (state.isEmpty() || state == "visible"_L1))
            m_sheets.append({xml->attribute("name"_L1), relation.part});
    }
    if (!xml->failure())
        return xml->failure();
    return isWorkbook ? Result<void>() : fail(ErrorCode::SpreadsheetForeign);
}

Result<void> SheetBook::readShared(const Relations &relations, const GoOn &goOn)
{
    for (const Relation &relation : relations) {
        if (relation.type == "sharedStrings"_L1) {
            Result<SheetStrings> strings = SheetStrings::read(*m_archive, relation.part, goOn);
            if (!strings)
                return tl::unexpected(strings.error());
            m_strings = std::move(*strings);
        } else if (relation.type == "styles"_L1) {
            Result<SheetFormats> formats = SheetFormats::read(*m_archive, relation.part);
            if (!formats)
                return tl::unexpected(formats.error());
            m_formats = std::move(*formats);
        }
    }
    if (m_from1904)
        m_formats.countFrom1904();
    return {};
}

} // namespace muster
