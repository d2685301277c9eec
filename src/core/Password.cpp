// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <QRegularExpression>

#include <atomic>
#include <cmath>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The second of the recommended choices of RFC 9106 §4, as libsodium offers it.
constexpr unsigned long long Passes = 3;
constexpr qsizetype HashBytes = 32;
constexpr size_t Memory = size_t(64) << 20; // bytes

// UTF-8 of the one form (RFC 8265 §4.2: NFC), wiped when it is done with.
class Secret
{
public:
    explicit Secret(const QString &text) : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8()) { }
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Secret)

    const char *data() const { return m_bytes.constData(); }
    qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

bool ready()
{
    static const bool is = sodium_init() >= 0;
    return is;
}

std::atomic_int hashesMade = 0;
std::atomic<qint64> memoryTaken = 0; // KiB
std::atomic<qint64> passesMade = 0;

void countWork(qint64 memory, qint64 passes)
{
    ++hashesMade;
    memoryTaken += memory;
    passesMade += passes;
}

// Of a password that nobody knows: looked at where there is none, which takes as long.
QByteArray hashOfNobody()
{
    return "$argon2id$v=19$m=" + QByteArray::number(quint64(Memory >> 10)) + ",t=" + QByteArray::number(Passes) + ",p=1$q1vZ0R7u3mHkY5sB8dXw2A$T4bJ9fLq6nVxE1oGc7yUi3PzK0aWtMhRs5DvQj8eXlg";
}

} // namespace

Password::Strength Password::strengthOf(const QString &password, const QStringList &about)
{
    const Secret secret(password.left(100)); // it grows with the square of what is looked at
    QList<QByteArray> words;
    for (const QString &text : about) {
        for (const QString &word : text.split(QRegularExpression(u"[\\s@._-]+"_s), Qt::SkipEmptyParts))
            words.append(word.toUtf8());
        words.append(text.toUtf8());
    }
    std::vector<const char *> dictionary;
    for (const QByteArray &word : std::as_const(words))
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const double digits = ZxcvbnMatch(secret.data(), dictionary.data(), nullptr) * std::log10(2.0); // of the number of guesses
    return digits < 4 ? Strength::VeryWeak : digits < 7 ? Strength::Weak : digits < 10 ? Strength::Fair : digits < 14 ? Strength::Good : Strength::Strong;
}

Result<void> Password::check(const QString &password, const QStringList &about)
{
    if (password.toUcs4().size() < Shortest)
        return fail(ErrorCode::PasswordTooShort, QString::number(Shortest));
    if (password.toUtf8().size() > Longest)
        return fail(ErrorCode::PasswordTooLong, QString::number(Longest));
    if (strengthOf(password, about) < Strength::Good)
        return fail(ErrorCode::PasswordTooWeak, about.value(0));
    return {};
}

Result<QString> Password::hash(const QString &password)
{
    const Secret secret(password);
    char hash[crypto_pwhash_STRBYTES];
    if (!ready() || crypto_pwhash_str_alg(hash, secret.data(), static_cast<unsigned long long>(secret.size()), Passes, Memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Database, u"memory"_s);
    countWork(qint64(Memory >> 10), qint64(Passes));
    return QString::fromLatin1(hash);
}

QString Password::formOf(const QString &hash)
{
    return hash.left(hash.lastIndexOf(u'$') + 1);
}

Result<QString> Password::hashLike(const QString &form, const QString &password)
{
    static const QRegularExpression pattern(u"^\\$argon2id\\$v=19\\$m=([0-9]{4,6}),t=([1-9]),p=1\\$([A-Za-z0-9+/]+)\\$$"_s);
    const QRegularExpressionMatch asked = pattern.match(form);
    const QRegularExpressionMatch parts = asked.hasMatch() ? asked : pattern.match(formOf(QString::fromLatin1(hashOfNobody()))); // of what would cost too much as well
    const QByteArray salt = QByteArray::fromBase64(parts.captured(3).toLatin1());
    const Secret secret(password);
    QByteArray key(HashBytes, Qt::Uninitialized);
    if (!ready() || salt.size() != qsizetype(crypto_pwhash_SALTBYTES)
        || crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()), secret.data(), static_cast<unsigned long long>(secret.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
               parts.captured(2).toULongLong(), size_t(parts.captured(1).toULongLong()) << 10, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Database, u"memory"_s);
    countWork(parts.captured(1).toLongLong(), parts.captured(2).toLongLong());
    return (asked.hasMatch() ? form : QString()) + QString::fromLatin1(key.toBase64(QByteArray::OmitTrailingEquals));
}

bool Password::verify(const QString &hash, const QString &password)
{
    const QString form = formOf(hash);
    const Result<QString> made = hashLike(form, password); // which works as much where there is none
    if (!made || form.isEmpty())
        return false;
    const QByteArray said = made->toLatin1();
    const QByteArray kept = hash.toLatin1();
    return said.size() == kept.size() && sodium_memcmp(said.constData(), kept.constData(), size_t(kept.size())) == 0;
}

Password::Work Password::workDone()
{
    return {hashesMade, memoryTaken, passesMade};
}

QString Password::generated()
{
    static constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789"; // 32: five bits each
    QString password;
    for (int i = 0; ready() && i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QChar::fromLatin1(letters[randombytes_uniform(uint32_t(letters.size()))]);
    }
    return password;
}

} // namespace muster
