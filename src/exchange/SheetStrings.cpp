// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetStrings.h"

#include "core/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype mostBytes = 256 << 20;
constexpr qsizetype longestText = 1 << 20; // characters; Excel has 32,767
constexpr size_t mostStrings = 16 << 20; // as many cells as a sheet of some million rows has texts

} // namespace

QString sheetUnescaped(QString text)
{
    static const QRegularExpression escape(u"_x(?:(?![dD][89a-fA-F])([0-9a-fA-F]{4})_|([dD][89abAB][0-9a-fA-F]{2})__x([dD][c-fC-F][0-9a-fA-F]{2})_)"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype done = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0)
                plain += QChar(match.capturedView(group).toUShort(nullptr, 16));
        }
        done = match.capturedEnd();
    }
    plain += QStringView(text).sliced(done);
    return plain;
}

QString sheetText(XmlPart &xml)
{
    QString text;
    int depth = 1;
    bool inText = false;
    while (depth > 0 && xml.next()) {
        if (xml.isStart("rPh"_L1)) {
            xml.skip();
            continue;
        }
        if (xml.isText()) {
            if (inText)
                text += xml.text();
            if (text.size() > longestText)
                xml.stop(ErrorCode::SpreadsheetDamaged, quotedText(text));
            continue;
        }
        depth += xml.isStart() ? 1 : -1;
        inText = xml.isStart("t"_L1);
    }
    return sheetUnescaped(std::move(text));
}

Result<SheetStrings> SheetStrings::read(ZipArchive &archive, const QString &part, const std::function<bool(qint64)> &goOn)
{
    Result<XmlPart> xml = XmlPart::open(archive, part, goOn);
    if (!xml)
        return tl::unexpected(xml.error());
    SheetStrings strings;
    while (xml->next()) {
        if (!xml->isStart("si"_L1))
            continue;
        strings.m_utf8 += sheetText(*xml).toUtf8();
        strings.m_ends.push_back(quint32(strings.m_utf8.size()));
        if (strings.m_utf8.size() > mostBytes || strings.m_ends.size() > mostStrings)
            return fail(ErrorCode::SpreadsheetTooLarge, QString::number(mostBytes >> 20));
    }
    if (!xml->failure())
        return tl::unexpected(xml->failure().error());
    return strings;
}

QString SheetStrings::at(qsizetype index) const
{
    if (index < 0 || size_t(index) >= m_ends.size())
        return {};
    const quint32 begin = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QString::fromUtf8(QByteArrayView(m_utf8).sliced(begin, m_ends[size_t(index)] - begin));
}

} // namespace muster
