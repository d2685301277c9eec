// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace muster {

// How much may come out of an archive, whatever it says of itself. Sheets of spreadsheets shrink to a tenth or a thirtieth.
struct UnpackLimits
{
    qint64 most = qint64(2) << 30; // bytes of all parts together
    qint64 ratioFrom = 16 << 20; // bytes of a part, from which on the ratio counts
    qint64 ratio = 250; // of what comes out to what is packed
    qint64 token = 8 << 20; // bytes that are read between two calls of ZipPart::restart()
    int parts = 10'000;
};

class ZipArchive;

// One part of an archive, unpacked as it is read and never as a whole.
class ZipPart final : public QIODevice
{
public:
    ZipPart(ZipArchive &archive, zip_file *file, qint64 packed);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    bool hasFailed() const { return !m_failure.isNull(); } // what was read so far is not all, or not what it was
    QString failure() const { return m_failure; }
    bool isTooLarge() const { return m_tooLarge; }
    qint64 unpacked() const { return m_unpacked; }
    const UnpackLimits &limits() const;
    void restart() { m_sinceRestart = 0; } // what was read was put to use, and is not kept

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    qint64 m_sinceRestart = 0;
    QString m_failure;
    bool m_tooLarge = false;
};

// A zip archive in memory. The names of its parts are only compared, never used as names of files.
class ZipArchive
{
public:
    // SpreadsheetDamaged for what is no archive, or has been cut off.
    static Result<std::unique_ptr<ZipArchive>> open(QByteArray bytes, const UnpackLimits &limits = {});
    ~ZipArchive();

    bool has(const QString &part) const; // in any case of letters, as office programs compare them
    // SpreadsheetDamaged when there is none, SpreadsheetEncrypted.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    friend ZipPart;

    ZipArchive(QByteArray bytes, const UnpackLimits &limits) : m_bytes(std::move(bytes)), m_limits(limits) { }
    qint64 indexOf(const QString &part) const; // -1: none

    QByteArray m_bytes;
    UnpackLimits m_limits;
    zip *m_zip = nullptr;
    qint64 m_unpacked = 0; // of all parts
};

} // namespace muster
