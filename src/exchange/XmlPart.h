// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ZipArchive.h"

#include <QXmlStreamReader>

#include <functional>
#include <memory>

namespace muster {

// Reads the XML of one part of a spreadsheet. Only local names are looked at: the strict and the usual form of the standard
// differ in their namespaces alone. Document types, and with them entities, are refused, as are depths and lengths that no
// spreadsheet has, so that memory stays bounded.
class XmlPart
{
public:
    // SpreadsheetDamaged, SpreadsheetEncrypted. `goOn` is asked now and then.
    static Result<XmlPart> open(ZipArchive &archive, const QString &name, const std::function<bool(qint64 unpacked)> &goOn = {});

    // Goes on to the next start or end of an element, or text; false at the end and after a failure.
    bool next();
    Result<void> failure() const { return m_failure; } // SpreadsheetDamaged, SpreadsheetTooLarge, Cancelled

    bool isStart() const { return m_xml->tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml->tokenType() == QXmlStreamReader::EndElement; }
    bool isStart(QLatin1StringView name) const { return isStart() && m_xml->name() == name; }
    bool isEnd(QLatin1StringView name) const { return isEnd() && m_xml->name() == name; }
    bool isText() const { return m_xml->tokenType() == QXmlStreamReader::Characters; }
    QStringView name() const { return m_xml->name(); }
    QStringView text() const { return m_xml->text(); }
    QString attribute(QLatin1StringView name) const; // by its local name; blank where there is none
    bool isOn(QLatin1StringView name) const; // an attribute that is "1" or "true"

    QString elementText(); // of the element that has just started, up to its end
    void skip(); // to the end of the element that has just started
    bool stop(ErrorCode code, const QString &detail = {}); // nothing comes any more, for this reason; false

private:
    explicit XmlPart(std::unique_ptr<ZipPart> part);

    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    std::function<bool(qint64)> m_goOn;
    qint64 m_nextStep = 0;
    int m_depth = 0;
    Result<void> m_failure {};
};

} // namespace muster
