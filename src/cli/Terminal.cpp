// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream));
#else
    return isatty(fileno(stream));
#endif
}

} // namespace

QString harmless(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return clean;
}

void print(const QString &line)
{
    write(stdout, harmless(line).toUtf8() + '\n');
}

void printRaw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &text)
{
    flushOutput();
    write(stderr, "musterctl: " + harmless(text).toUtf8() + '\n');
}

void flushOutput()
{
    std::fflush(stdout);
}

bool isErrorTerminal()
{
    return isTerminal(stderr);
}

void showProgress(const QString &text)
{
    write(stderr, "\r\033[K" + harmless(text).toUtf8());
    std::fflush(stderr);
}

} // namespace muster
