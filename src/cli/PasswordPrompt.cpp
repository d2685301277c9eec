// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PasswordPrompt.h"

#include "cli/Terminal.h"

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace muster {

namespace {

enum Key : char { Stop = 3, End = 4, Backspace = 8, Delete = 127 };

// As a terminal itself would do it with a line: in UTF-8, a letter may be several bytes.
void takeBack(QByteArray &line)
{
    while (!line.isEmpty() && (line.back() & 0xc0) == 0x80)
        line.chop(1);
    line.chop(1);
}

// Also Ctrl+C comes as a letter here: a program that was stopped amid this would leave a terminal that shows nothing.
template <typename Read>
std::optional<QString> readLine(Read read)
{
    QByteArray line;
    for (char letter = 0; read(letter);) {
        if (letter == '\r' || letter == '\n')
            return QString::fromUtf8(line);
        if (letter == Stop || letter == End)
            return {};
        if (letter == Backspace || letter == Delete)
            takeBack(line);
        else
            line.append(letter);
    }
    return {};
}

} // namespace

#ifdef Q_OS_WIN
bool canAskPassword()
{
    return _isatty(0);
}

std::optional<QString> askPassword(const QString &question)
{
    if (!canAskPassword())
        return {};
    showProgress(question);
    const auto typed = readLine([](char &letter) {
        letter = char(_getch());
        return true;
    });
    printRaw("\n");
    return typed;
}
#else
bool canAskPassword()
{
    return ::isatty(STDIN_FILENO) || ::isatty(STDERR_FILENO); // neither: a script, although it may have one
}

// The terminal itself, wherever input and output come from and go to: what is printed may be read by another program.
std::optional<QString> askPassword(const QString &question)
{
    if (!canAskPassword())
        return {};
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return {};
    termios before {};
    if (::tcgetattr(terminal, &before) != 0) {
        ::close(terminal);
        return {};
    }
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    const auto say = [terminal](const QByteArray &text) { return ::write(terminal, text.constData(), size_t(text.size())) == text.size(); };
    std::optional<QString> typed;
    if (say(harmless(question).toUtf8()))
        typed = readLine([terminal](char &letter) { return ::read(terminal, &letter, 1) == 1; });
    (void)say("\n");
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    ::close(terminal);
    return typed;
}
#endif

} // namespace muster
