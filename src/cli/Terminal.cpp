// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

int failedWith = 0; // the system's number for what went wrong when something was written

void write(FILE *stream, const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) != size_t(bytes.size()))
        failedWith = errno;
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream));
#else
    return isatty(fileno(stream));
#endif
}

// What somebody has put into a location is shown nowhere, whichever argument they gave it for.
QString withoutPasswords(QString text)
{
    static const QRegularExpression beforeAt(u"(://[^:/@\\s]*:).*@"_s);
    static const QRegularExpression named(u"(pass|password|passwd|pwd)(\\s*=)[^&\\s”]*"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(beforeAt, u"\\1…@"_s).replace(named, u"\\1\\2…"_s);
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
    std::fflush(stdout);
    const QByteArray program = QFileInfo(QCoreApplication::arguments().value(0)).completeBaseName().toUtf8();
    write(stderr, program + ": " + harmless(withoutPasswords(text)).toUtf8() + '\n');
}

bool isOutputWhole()
{
    return !std::ferror(stdout);
}

Result<void> finishOutput()
{
    errno = 0;
    if (std::fflush(stdout) == 0 && isOutputWhole())
        return {};
    return fail(ErrorCode::OutputFailed, qt_error_string(errno ? errno : failedWith));
}

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int stream = 0; stream <= STDERR_FILENO; ++stream) { // for reading only, so that writing still fails
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY);
    }
#endif
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
