// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

// The parts of an .xlsx file but for the cells (ECMA-376 part 1), as Excel writes them.
namespace muster::xlsx {

// Which of styles() a cell has.
enum Style { Plain, Bold, Date };

struct SheetPart
{
    QString name;
    QString filter {}; // the cells below a header that stays, "A1:E4"; empty: it is no table
};

QString sheetPath(qsizetype sheet); // from 0

// A column's width in characters, or 0 for the usual one.
QByteArray sheetHead(bool isFirst, bool isTable, const QVector<double> &widths);
QByteArray sheetTail(const SheetPart &sheet);

QByteArray contentTypes(qsizetype sheets);
QByteArray packageRelations();
QByteArray workbook(const QVector<SheetPart> &sheets);
QByteArray workbookRelations(qsizetype sheets);
QByteArray styles();

// Text in XML: "&lt;".
QByteArray escaped(const QByteArray &utf8);

} // namespace muster::xlsx
