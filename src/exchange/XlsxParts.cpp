// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxParts.h"

using namespace Qt::StringLiterals;

namespace muster::xlsx {

namespace {

#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define DOCUMENT "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define SPREADSHEET "application/vnd.openxmlformats-officedocument.spreadsheetml."

constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char mainNamespaces[] = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" DOCUMENT "\">";

QByteArray relation(qsizetype number, const char *type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" DOCUMENT "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return declaration + QByteArray("<Relationships xmlns=\"" PACKAGE "relationships\">") + all + "</Relationships>";
}

QByteArray override_(const QByteArray &part, const char *type)
{
    return "<Override PartName=\"/" + part + "\" ContentType=\"" SPREADSHEET + type + "+xml\"/>";
}

// As Excel counts: a character is 7 pixels wide, and a column has 5 besides.
QByteArray widthText(double characters)
{
    return QByteArray::number(int((characters * 7 + 5) / 7 * 256) / 256.0, 'g', 12);
}

QByteArray columns(const QVector<double> &widths)
{
    QByteArray all;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        if (widths.at(i) > 0)
            all += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + widthText(widths.at(i)) + "\" customWidth=\"1\"/>";
    }
    return all.isEmpty() ? all : "<cols>" + all + "</cols>";
}

// 'It''s two'!$A$1:$E$4
QByteArray definedName(const char *name, qsizetype sheet, const char *more, const QString &sheetName, const QString &cells)
{
    const QString quoted = u"'%1'!%2"_s.arg(QString(sheetName).replace(u"'"_s, u"''"_s), cells);
    return QByteArray("<definedName name=\"_xlnm.") + name + "\" localSheetId=\"" + QByteArray::number(sheet) + '"' + more + '>' + escaped(quoted.toUtf8()) + "</definedName>";
}

QString absolute(const QString &cells)
{
    QString all;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLetter = cells.at(i).isLetter();
        const bool begins = i == 0 || cells.at(i - 1).isLetter() != isLetter || cells.at(i - 1) == u':';
        all += begins && cells.at(i) != u':' ? u'$' + QString(cells.at(i)) : QString(cells.at(i));
    }
    return all;
}

} // namespace

QByteArray escaped(const QByteArray &utf8)
{
    QByteArray text = utf8;
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    return text;
}

QString sheetPath(qsizetype sheet)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(sheet + 1);
}

QByteArray sheetHead(bool isFirst, bool isTable, const QVector<double> &widths)
{
    QByteArray xml = declaration + QByteArray("<worksheet") + mainNamespaces + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView";
    xml += isFirst ? " tabSelected=\"1\" workbookViewId=\"0\"" : " workbookViewId=\"0\"";
    xml += isTable ? "><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView>" : "/>";
    return xml + "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + columns(widths) + "<sheetData>";
}

// On paper: landscape, as wide as a page and as many pages high as it takes, with the sheet's name and the number of the page.
QByteArray sheetTail(const SheetPart &sheet)
{
    QByteArray xml = "</sheetData>";
    if (!sheet.filter.isEmpty())
        xml += "<autoFilter ref=\"" + sheet.filter.toLatin1() + "\"/>";
    return xml + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
                 "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"
                 "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>";
}

QByteArray contentTypes(qsizetype sheets)
{
    QByteArray xml = declaration + QByteArray("<Types xmlns=\"" PACKAGE "content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml += override_("xl/styles.xml", "styles") + override_("xl/workbook.xml", "sheet.main");
    for (qsizetype i = 0; i < sheets; ++i)
        xml += override_(sheetPath(i).toLatin1(), "worksheet");
    return xml + "</Types>";
}

QByteArray packageRelations()
{
    return relations(relation(1, "officeDocument", "xl/workbook.xml"));
}

QByteArray workbookRelations(qsizetype sheets)
{
    QByteArray all;
    for (qsizetype i = 0; i < sheets; ++i)
        all += relation(i + 1, "worksheet", sheetPath(i).toLatin1().sliced(3)); // from xl/
    return relations(all + relation(sheets + 1, "styles", "styles.xml"));
}

QByteArray workbook(const QVector<SheetPart> &sheets)
{
    QByteArray list;
    QByteArray filters; // names stand in their own order
    QByteArray titles;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const SheetPart &sheet = sheets.at(i);
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + escaped(sheet.name.toUtf8()) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        if (sheet.filter.isEmpty())
            continue;
        filters += definedName("_FilterDatabase", i, " hidden=\"1\"", sheet.name, absolute(sheet.filter));
        titles += definedName("Print_Titles", i, "", sheet.name, u"$1:$1"_s);
    }
    const QByteArray names = filters.isEmpty() ? QByteArray() : "<definedNames>" + filters + titles + "</definedNames>";
    return declaration + QByteArray("<workbook") + mainNamespaces + "<bookViews><workbookView xWindow=\"240\" yWindow=\"15\" windowWidth=\"16095\" windowHeight=\"9660\"/></bookViews><sheets>"
        + list + "</sheets>" + names + "</workbook>";
}

QByteArray styles()
{
    return declaration + QByteArray("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd hh:mm:ss\"/></numFmts>"
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
}

#undef PACKAGE
#undef DOCUMENT
#undef SPREADSHEET

} // namespace muster::xlsx
