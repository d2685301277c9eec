// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgresql/PostgresConnection.h"

#include <deque>

namespace muster {

// See Connection.h. Of the answer, one row is held at a time.
class PostgresStatement : public Statement
{
public:
    PostgresStatement(PostgresConnection &connection, const QByteArray &name, const QString &sql);
    ~PostgresStatement() override;
    Q_DISABLE_COPY_MOVE(PostgresStatement)

    const QByteArray &name() const { return m_name; }
    const QByteArray &text() const { return m_text; } // with its places numbered
    void setPrepared() { m_prepared = true; }
    void holdRest(); // of its answer: the connection is needed for another one

    Result<void> bind(const QVariantList &values) override;
    Result<bool> step() override;
    bool writes() const override { return m_writes; }
    void reset() override;

    int count() const override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QVariant value(int column) const override;

private:
    enum State { Idle, Answering, Held, Ended };

    void end();

    PostgresConnection &m_connection;
    const QByteArray m_name;
    QByteArray m_text;
    int m_places = 0;
    bool m_writes;
    bool m_prepared = false;
    State m_state = Idle;
    std::vector<QByteArray> m_values;
    std::vector<int> m_formats;
    PostgresConnection::Part m_row;
    std::deque<Result<PostgresConnection::Part>> m_held;
};

} // namespace muster
