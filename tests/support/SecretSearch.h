// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringConverter>
#include <QUrl>

#include <zip.h>

#include <vector>

namespace muster {

// Secrets that a test has planted, looked for in whatever was left behind: as they are, as programs write text down elsewhere
// (UTF-16, base64, hexadecimal, what JSON, XML and addresses make of it), in any case of letters, and as a hash that is guessed
// at once, since nothing was mixed into it. It is asked for each place by itself, so that a finding says where.
class SecretSearch
{
public:
    // `name` is what a finding calls it. `Hashed`: a plain hash of it may stand somewhere; nobody guesses what it is of.
    enum Kind { Guessable, Hashed };
    void plant(const QString &name, const QString &secret, Kind kind = Guessable)
    {
        QList<QByteArray> forms {QUrl::toPercentEncoding(secret), secret.toHtmlEscaped().toUtf8(), QString(secret).replace(QLatin1Char('"'), QLatin1String("\\\"")).toUtf8()};
        if (kind == Guessable) {
            for (const auto algorithm : {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256, QCryptographicHash::Sha512})
                forms += formsOf(QCryptographicHash::hash(secret.toUtf8(), algorithm));
        }
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            forms += formsOf(QStringEncoder(encoding).encode(secret));
        plantForms(name, forms);
    }
    void plant(const QString &name, const QByteArray &bytes) { plantForms(name, formsOf(bytes)); }

    void look(const QString &where, const QByteArray &bytes)
    {
        const QByteArray text = bytes.toLower();
        QStringList found;
        for (qsizetype at = 0; at < text.size() - 1; ++at) {
            for (const Planted &one : m_planted[beginOf(text, at)]) {
                if (!found.contains(one.name) && QByteArrayView(text).sliced(at).startsWith(one.form))
                    found.append(one.name);
            }
        }
        for (const QString &name : std::as_const(found))
            m_found.append(name + QStringLiteral(" in ") + where);
    }
    void look(const QString &where, const QString &text) { look(where, text.toUtf8()); }

    // Every file under it, also hidden ones, and what is in archives; not those that have a secret because somebody put it there.
    void lookInFolder(const QString &folder, const QStringList &but = {})
    {
        for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            QFile file(path);
            if (but.contains(QFileInfo(path).fileName()) || QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly))
                continue;
            ++m_files;
            look(path, path + QLatin1Char('\n'));
            const QByteArray bytes = file.readAll();
            look(path, bytes);
            if (bytes.startsWith("PK\3\4"))
                lookInArchive(path);
        }
    }

    // How many files were looked at: a search that found no place to look in has found nothing.
    int files() const { return m_files; }
    QString found() const { return m_found.join(QLatin1Char('\n')); } // a line each

private:
    struct Planted
    {
        QString name;
        QByteArray form;
    };

    static size_t beginOf(const QByteArray &text, qsizetype at) { return size_t(uchar(text[at])) << 8 | uchar(text[at + 1]); }

    // Letters in one case, and each once.
    void plantForms(const QString &name, const QList<QByteArray> &forms)
    {
        QSet<QByteArray> all;
        for (const QByteArray &form : forms) {
            if (form.size() < 8)
                qFatal("%s would be found everywhere.", qPrintable(name));
            all.insert(form.toLower());
        }
        for (const QByteArray &form : std::as_const(all))
            m_planted[beginOf(form, 0)].push_back({name, form});
    }

    static QList<QByteArray> formsOf(const QByteArray &bytes)
    {
        QList<QByteArray> forms {bytes, bytes.toHex()};
        for (int before = 0; before < 3; ++before) // wherever it begins in what was encoded
            forms << encoded(bytes, before, QByteArray::Base64Encoding) << encoded(bytes, before, QByteArray::Base64UrlEncoding);
        return forms;
    }

    // Base64 of it behind so many other bytes, without the letters that depend on what stands around it.
    static QByteArray encoded(const QByteArray &bytes, int before, QByteArray::Base64Options how)
    {
        const QByteArray all = (QByteArray(before, ' ') + bytes).toBase64(how | QByteArray::OmitTrailingEquals);
        const qsizetype whole = (before + bytes.size()) / 3 * 4;
        const qsizetype first = before == 0 ? 0 : before + 1;
        return all.mid(first, whole - first);
    }

    void lookInArchive(const QString &path)
    {
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
        if (!archive)
            return m_found.append(path + QStringLiteral(" cannot be unpacked"));
        const zip_int64_t parts = zip_get_num_entries(archive, 0);
        for (zip_int64_t part = 0; part < parts; ++part) {
            const QString where = path + QLatin1Char(' ') + QString::fromUtf8(zip_get_name(archive, zip_uint64_t(part), 0));
            look(where, unpacked(archive, zip_uint64_t(part)));
        }
        zip_discard(archive);
    }

    static QByteArray unpacked(zip_t *archive, zip_uint64_t part)
    {
        QByteArray all;
        zip_file_t *file = zip_fopen_index(archive, part, 0);
        QByteArray piece(1 << 16, '\0');
        for (zip_int64_t read = 0; file && (read = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0;)
            all.append(piece.constData(), qsizetype(read));
        if (file)
            zip_fclose(file);
        return all;
    }

    std::vector<std::vector<Planted>> m_planted {size_t(1) << 16}; // by their first two bytes: all are looked for at once
    QStringList m_found;
    int m_files = 0;
};

} // namespace muster
