// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// RunCorpus FOLDER: what a fuzzer does, once with every file of the folder. Where one breaks a promise, its name is the last
// that is written.
int main(int argc, char *argv[])
{
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QFileInfoList files = argc == 2 ? folder.entryInfoList(QDir::Files) : QFileInfoList();
    if (files.isEmpty())
        qFatal("There are no inputs");
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(info.filePath()));
        qInfo("%s", qPrintable(info.fileName()));
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return 0;
}
