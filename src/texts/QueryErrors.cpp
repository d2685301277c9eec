// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

QString QueryErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::QueryUnknownField:
        return p.value(2).isEmpty() ? tr("“%1:” is not a field to search in. Fields are: %2.").arg(p.value(0), p.value(1))
                                    : tr("“%1:” is not a field to search in. Perhaps “%2:” is meant.").arg(p.value(0), p.value(2));
    case ErrorCode::QueryUnknownValue:
        return p.value(3).isEmpty() ? tr("“%1:” does not understand “%2”. It takes: %3.").arg(p.value(0), p.value(1), p.value(2))
                                    : tr("“%1:” does not understand “%2”. Perhaps “%1:%3” is meant.").arg(p.value(0), p.value(1), p.value(3));
    case ErrorCode::QueryUnclosedQuote:
        return tr("A closing quotation mark is missing after %1.").arg(p.value(0));
    case ErrorCode::QueryBlankAfterColon:
        return tr("Put no blank after the colon: write “%1:%2”.").arg(p.value(0), p.value(1));
    case ErrorCode::QueryMeant:
        return tr("Nothing fits “%1”. Perhaps “%2” is meant.").arg(p.value(0), p.value(1));
    case ErrorCode::QueryTooLong:
        return tr("This is too much to search for at once. Up to %1 words and %2 characters are understood.").arg(p.value(0), p.value(1));
    case ErrorCode::CsvNoHeader:
        return p.value(0).isEmpty()
            ? tr(
                "The file is empty. It needs a header line such as: email, first name, last name, role, default group.")
            : tr("The first line, “%1”, is not a header. It should be like: email, first name, last name, role, "
                 "default group.")
                  .arg(p.value(0));
    case ErrorCode::CsvNoEmailColumn:
        return tr("No column is called “email” in the header “%1”. Name the column with the addresses “email”, or say which it is with --map-column.")
            .arg(p.value(0));
    case ErrorCode::CsvBadQuote:
        return tr("The quotation mark opened in line %1 is never closed. Close it, or remove it.").arg(p.value(0));
    case ErrorCode::CsvWrongFieldCount:
        return tr("The row has %2 fields where the header has %1. Check delimiters and quotation marks.")
            .arg(p.value(0), p.value(1));
    case ErrorCode::CsvUndecodable:
        return tr("This is not valid %1. Choose another encoding, or save the file as UTF-8.").arg(p.value(0));
    case ErrorCode::UnknownRole:
        return tr("There is no role “%1”. Choose the role that is meant.").arg(p.value(0));
    case ErrorCode::DuplicateInFile:
        return tr("“%1” is already in line %2 of this file. Keep one of the two.").arg(p.value(0), p.value(1));
    default:
        return {};
    }
}

} // namespace muster
