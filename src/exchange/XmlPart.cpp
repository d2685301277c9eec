// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XmlPart.h"

#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int deepest = 100;
constexpr qsizetype longestText = 1 << 20; // characters; Excel has 32,767
constexpr qint64 bytesPerStep = 4 << 20;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_xml(std::make_unique<QXmlStreamReader>(m_part.get()))
{
}

Result<XmlPart> XmlPart::open(ZipArchive &archive, const QString &name, const std::function<bool(qint64)> &goOn)
{
    auto part = archive.part(name);
    if (!part)
        return tl::unexpected(part.error());
    XmlPart xml(std::move(*part));
    xml.m_goOn = goOn;
    return xml;
}

bool XmlPart::stop(ErrorCode code, const QString &detail)
{
    m_failure = fail(code, detail);
    return false;
}

bool XmlPart::next()
{
    while (m_failure) {
        const auto token = m_xml->readNext();
        m_part->restart();
        if (m_part->isTooLarge())
            return stop(ErrorCode::SpreadsheetTooLarge, QString::number(m_part->limits().most >> 20));
        if (m_part->hasFailed())
            return stop(ErrorCode::SpreadsheetDamaged, m_part->failure());
        if (token == QXmlStreamReader::DTD)
            return stop(ErrorCode::SpreadsheetDamaged, u"DOCTYPE"_s);
        if (token == QXmlStreamReader::Invalid)
            return stop(ErrorCode::SpreadsheetDamaged, m_xml->errorString());
        if (token == QXmlStreamReader::EndDocument)
            return false;
        if (m_goOn && m_part->unpacked() >= m_nextStep) {
            m_nextStep = m_part->unpacked() + bytesPerStep;
            if (!m_goOn(m_part->unpacked()))
                return stop(ErrorCode::Cancelled);
        }
        if (isStart() && ++m_depth > deepest)
            return stop(ErrorCode::SpreadsheetDamaged, m_xml->name().toString());
        if (isEnd())
            --m_depth;
        if (isStart() || isEnd() || isText())
            return true;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

QString XmlPart::elementText()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
        if (isText() && text.size() <= longestText)
            text += m_xml->text();
    }
    if (text.size() > longestText)
        stop(ErrorCode::SpreadsheetDamaged, quotedText(text));
    return text;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml->attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::isOn(QLatin1StringView name) const
{
    const QString value = attribute(name);
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace muster
