// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

// Keys that sign heads of audit trails, and licences: Ed25519, each in a small file. The secret one is for its owner's eyes only.
namespace KeyFile {

QString publicPath(const QString &secretPath); // "key.pub"

// Makes a pair at `path` and publicPath(path). FileExists, FileUnwritable; never overwrites.
Result<void> makePair(const QString &path);

// FileNotFound, NotAFile, FileUnreadable, KeyMalformed, KeyExposed.
Result<QByteArray> sign(const QByteArray &statement, const QString &secretPath);
Result<bool> isSignedBy(const QByteArray &statement, const QByteArray &signature, const QString &publicPath);

} // namespace KeyFile

// A file of a few lines; of a larger one, nothing. FileNotFound, NotAFile, FileUnreadable.
Result<QByteArray> readSmallFile(const QString &path);

} // namespace muster
