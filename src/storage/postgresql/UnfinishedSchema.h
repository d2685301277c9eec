// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/UnfinishedPlace.h"

namespace muster {

// A schema that is made under another name, which nobody looks for, and gets its own when it is whole. As long as its maker lives it is
// held by a lock of the server's, so that what a killed program left can be told from what others are busy with; the next one who
// makes something in that database removes it.
class UnfinishedSchema : public UnfinishedPlace
{
public:
    // FileExists where the schema is there already.
    static Result<std::unique_ptr<UnfinishedSchema>> begin(const QString &location);
    ~UnfinishedSchema() override;
    Q_DISABLE_COPY_MOVE(UnfinishedSchema)

    QString location() const override;
    Result<void> finish() override;
    Error asPlace(Error error) const override;

    const QString &schema() const { return m_name; } // its name meanwhile
    Database &database() { return *m_database; } // the connection that holds it

    // Whether a schema of that name is there.
    static Result<bool> isThere(Database &database, const QString &schema);

private:
    UnfinishedSchema(const QString &location, const QString &schema, std::unique_ptr<Database> database);
    Result<void> hold();
    Result<void> rename();
    void removeLeftOver();

    const QString m_location;
    const QString m_schema;
    const QString m_name;
    std::unique_ptr<Database> m_database;
    bool m_finished = false;
};

} // namespace muster
