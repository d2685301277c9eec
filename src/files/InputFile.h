// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

#include <QFile>

#include <memory>

// What is read from files. A pipe would be waited for and a device may have no end, so only files are.
namespace muster::InputFile {

// The most that is read as a whole, in bytes.
constexpr qint64 MostOfTable = qint64(512) << 20; // several million rows
constexpr qint64 MostOfChanges = qint64(256) << 20;

// FileNotFound, NotAFile, FileUnreadable.
Result<std::unique_ptr<QFile>> open(const QString &path);

// All of it. Besides: FileTooLarge, and Cancelled when the hook says so; the hook is told bytes.
Result<QByteArray> read(const QString &path, qint64 most, const ProgressHook &hook = {});

// Standard input, line by line as they come.
Result<std::unique_ptr<QFile>> openStandardInput();

// What there is, and at least a byte: of a pipe, what was written by now, which QFile does not give away before it has all that was asked for. 0: that was the end; -1:
// it cannot be read.
qint64 readSome(QFile &file, char *bytes, qint64 most);

// The same as a whole: it may be anything but endless.
Result<QByteArray> readStandardInput(qint64 most);

} // namespace muster::InputFile
