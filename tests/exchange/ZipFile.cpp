// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipFile.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace muster {

QByteArray test::zipped(const ZipParts &parts, const QByteArray &password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes);
    zip_t *archive = zip_open_from_source(bytes, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        qFatal("No archive could be made");
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const zip_int64_t index = zip_file_add(archive, part.key().toUtf8().constData(),
            zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0), ZIP_FL_ENC_UTF_8);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password.constData());
    }
    if (zip_close(archive) != 0)
        qFatal("The archive could not be written");
    zip_stat_t known;
    zip_source_stat(bytes, &known);
    QByteArray written(qsizetype(known.size), '\0');
    zip_source_open(bytes);
    zip_source_read(bytes, written.data(), zip_uint64_t(written.size()));
    zip_source_close(bytes);
    zip_source_free(bytes);
    zip_error_fini(&error);
    return written;
}

test::ZipParts test::workbook(const QByteArray &rows, const ZipParts &others)
{
    const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relationships = xml + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    ZipParts parts {
        {u"[Content_Types].xml"_s, xml + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {u"_rels/.rels"_s, relationships + "<Relationship Id=\"a\" Type=\"" + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_s, xml + "<workbook xmlns:r=\"" + office + "\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
            relationships + "<Relationship Id=\"s1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"s2\" Type=\"" + office + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                + "<Relationship Id=\"t\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"f\" Type=\"" + office + "/styles\" Target=\"./styles.xml\"/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, xml + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {u"xl/worksheets/sheet2.xml"_s, xml + "<worksheet><sheetData/></worksheet>"},
        {u"xl/sharedStrings.xml"_s, xml + "<sst/>"},
        {u"xl/styles.xml"_s, xml + "<styleSheet/>"},
    };
    parts.insert(others);
    return parts;
}

} // namespace muster
