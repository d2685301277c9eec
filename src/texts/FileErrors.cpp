// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

namespace {

QString unreadable(const QString &path, const QString &reason)
{
    return reason.isEmpty()
        ? FileErrors::tr("“%1” cannot be read. Check that it is a file, and that you may read it.").arg(path)
        : FileErrors::tr("“%1” cannot be read: %2. Check that you may read it and that no other program holds it.")
              .arg(path, reason);
}

QString unwritable(const QString &path, const QString &reason)
{
    return reason.isEmpty()
        ? FileErrors::tr("“%1” cannot be written. Choose another folder, or get the right to write there.").arg(path)
        : FileErrors::tr("“%1” cannot be written: %2. Choose another folder, or get the right to write there.")
              .arg(path, reason);
}

} // namespace

QString FileErrors::text(const Error &error)
{
    const QString path = error.parameters.value(0);
    const QString detail = error.parameters.value(1);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("There is no file “%1”. Check the name and the folder.").arg(path);
    case ErrorCode::FileUnreadable:
        return unreadable(path, detail);
    case ErrorCode::FileUnwritable:
        return unwritable(path, detail);
    case ErrorCode::FileExists:
        return tr("“%1” is already there. Choose another name.").arg(path);
    case ErrorCode::DiskFull:
        return tr("The disk is full; “%1” was not written. Free some space and try again.").arg(path);
    case ErrorCode::NotAFile:
        return tr("“%1” is not a file, but a folder, a pipe or a device. Give the name of a file.").arg(path);
    case ErrorCode::FileTooLarge:
        return tr("“%1” has more than %2 megabytes, which is the most that can be read at once. Divide it into several files.").arg(path, detail);
    case ErrorCode::SpreadsheetEncrypted:
        return tr("This spreadsheet is protected by a password. Save it without one, or as CSV.");
    case ErrorCode::SpreadsheetOld:
        return tr("This is a spreadsheet of an older kind (.xls). Open it, and save it as .xlsx or as CSV.");
    case ErrorCode::SpreadsheetForeign:
        return path.isEmpty() ? tr("This is an archive, but no spreadsheet. Choose an .xlsx or a CSV file.")
                              : tr("This is a spreadsheet of another kind (%1). Open it, and save it as .xlsx or as CSV.").arg(path);
    case ErrorCode::SpreadsheetDamaged:
        return tr("The spreadsheet is damaged or was cut off (%1). Open it in the program that it comes from, and save it again.").arg(path);
    case ErrorCode::SpreadsheetTooLarge:
        return tr("The spreadsheet unpacks to more than can be read at once, or to far more than a table would. Divide it, or save it as CSV.");
    case ErrorCode::SheetNotFound:
        return tr("There is no sheet “%1” that is not hidden. There are: %2.").arg(path, detail);
    case ErrorCode::OutputIsInput:
        return tr("“%1” was not written, because that would overwrite “%2”. Choose another name.").arg(path, detail);
    case ErrorCode::OutputIsLink:
        return tr("“%1” was not written, because it is a link, to “%2”. Choose another name.").arg(path, detail);
    case ErrorCode::OutputFailed:
        return tr("The output is not complete, because it could not be written: %1. A change that was asked for may have been made all the same; “musterctl list events” shows it.").arg(path);
    case ErrorCode::TimeZoneUnknown:
        return tr("The time zone “%1” is not known, so no time could be shown. Set TZ to one like Europe/Berlin or UTC.").arg(path);
    case ErrorCode::WorkspaceGone:
        return tr("The workspace “%1” was deleted, moved or replaced since it was opened. Nothing can be changed until it is back; then open it again.")
            .arg(path);
    case ErrorCode::NotAWorkspace:
        return tr("“%1” is not a Muster workspace. Choose a .muster file.").arg(path);
    case ErrorCode::WorkspaceDamaged:
        return tr("The workspace “%1” is damaged (%2). Open the last good copy of it.").arg(path, detail);
    case ErrorCode::WorkspaceTooNew:
        return tr("“%1” was written by a newer Muster (schema %2; this one knows %3). Update Muster to open it.")
            .arg(path, detail, error.parameters.value(2));
    case ErrorCode::WorkspaceReadOnly:
        return tr("“%1” can only be read. Get the right to write there, or work on a copy.").arg(path);
    case ErrorCode::WorkspaceBusy:
        return tr("Another program is writing to “%1”. Try again in a moment.").arg(path);
    case ErrorCode::Database:
        return tr("The workspace could not be asked for this (%1). Nothing was changed; try again, and report it with this "
                  "number if it stays so.")
            .arg(path);
    default:
        return {};
    }
}

} // namespace muster
