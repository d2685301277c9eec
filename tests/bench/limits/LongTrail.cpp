// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/LongTrail.h"

#include "bench/limits/BareSqlite.h"

namespace muster {

void lengthenTrail(const QString &workspace, int events)
{
    BareSqlite bare(workspace, BareSqlite::ReadWrite);
    bare.run("BEGIN");
    bare.run("CREATE TEMP TABLE latest AS SELECT (SELECT max(seq) FROM events) AS seq, (SELECT max(id) FROM entries) AS entry");
    const QByteArray numbers = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < " + QByteArray::number(events) + ") ";
    bare.run("INSERT INTO events (seq, at, operator_id, operator_name, origin, reason, first_entry, entries, previous, hash, form) " + numbers
        + "SELECT e.seq + n, e.at, e.operator_id, e.operator_name, e.origin, e.reason, latest.entry + n, 1, e.previous, e.hash, e.form FROM n, latest, events e WHERE e.seq = latest.seq");
    bare.run("INSERT INTO entries (id, event, action, object, object_id, other_id, change) " + numbers
        + "SELECT e.id + n, latest.seq + n, e.action, e.object, e.object_id, e.other_id, e.change FROM n, latest, entries e WHERE e.id = latest.entry");
    bare.run("UPDATE workspace SET current_event = (SELECT max(seq) FROM events)");
    bare.run("COMMIT");
}

} // namespace muster
