// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

// Passwords of accounts. What is kept of one is its Argon2id hash (RFC 9106), in the form that libsodium gives it, with its salt and
// its cost; the password itself is wiped as soon as that is made.
namespace muster::Password {

constexpr qsizetype Shortest = 10; // characters
constexpr qsizetype Longest = 1024; // bytes of UTF-8

// How long guessing takes, as zxcvbn estimates it: what is in dictionaries, on keyboards, a date or the person's own name is found soon.
enum class Strength { VeryWeak, Weak, Fair, Good, Strong };
Strength strengthOf(const QString &password, const QStringList &about); // about: names and addresses of whom it is for

// PasswordTooShort, PasswordTooLong; PasswordTooWeak (below Good), which names the first of `about`.
Result<void> check(const QString &password, const QStringList &about);

// These take a good part of a second and 64 MiB: not on the thread that draws.
Result<QString> hash(const QString &password); // Database: there was not that much memory
// As `form` says (all of a hash but its last part), so that it is the same if the password is; a blank form takes as long, and is like none.
QString formOf(const QString &hash);
Result<QString> hashLike(const QString &form, const QString &password);
bool verify(const QString &hash, const QString &password); // against a blank hash false, after as long: nobody learns who has one

// What these have worked on since the program began, all together. Nobody is to learn by how long it takes who has a password; times
// say nothing, so a test compares this.
struct Work
{
    int hashes = 0;
    qint64 memory = 0; // KiB
    qint64 passes = 0;

    Work since(const Work &before) const { return {hashes - before.hashes, memory - before.memory, passes - before.passes}; }
};
Work workDone();

// One that nobody has to remember: 80 bits, without letters that look like others.
QString generated();

} // namespace muster::Password
