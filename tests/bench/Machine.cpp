// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Machine.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <sqlite3.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace muster {

static QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QString machineText()
{
    const double gigabytes = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGE_SIZE)) / double(1 << 30);
    return u"Measured on %1: %2 × %3, %4 GB; %5, Linux %6; Qt %7, SQLite %8, libxlsxwriter %9"_s
               .arg(QDate::currentDate().toString(Qt::ISODate), QString::number(QThread::idealThreadCount()), processorName(), QString::number(gigabytes, 'f', 0),
                   QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QString::fromLatin1(qVersion()), QString::fromLatin1(sqlite3_libversion()), QString::fromLatin1(lxw_version()))
        + u", "_s + QStringLiteral(MUSTER_BENCH_COMPILER) + u'.';
}

} // namespace muster
