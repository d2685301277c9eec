// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace muster {

// A row of an answer, as long as the answer stands on it. Columns count from 0.
class SqlRow
{
public:
    virtual int count() const = 0;
    virtual bool isNull(int column) const = 0;
    // NULL is 0 and empty.
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0; // of a text: in UTF-8
    // qint64, double, QString, QByteArray; invalid where it is NULL
    virtual QVariant value(int column) const = 0;

protected:
    ~SqlRow() = default;
};

} // namespace muster
