// SPDX-License-Identifier: GPL-3.0-or-later
// A SCIM service that tests start, by scimmy and express: node scimmy.mjs [nopatch]. Its port is the first line it prints; it ends with
// its standard input. It lets in whoever has the token “s3cr3t-t0ken”. What it keeps, it keeps in memory. `nopatch`: it answers 501 to PATCH.
import { randomUUID } from "node:crypto";
import express from "express";
import SCIMMY from "scimmy";
import SCIMMYRouters from "scimmy-routers";

const words = new Set(process.argv.slice(2));

function keep(resourceType, nameOf) {
  const kept = new Map();
  const given = (entry) => structuredClone(entry);
  SCIMMY.Resources.declare(resourceType)
    .ingress((resource, data) => {
      if (resource.id && !kept.has(resource.id)) throw new SCIMMY.Types.Error(404, null, `Resource ${resource.id} not found`);
      const id = resource.id ?? randomUUID();
      const plain = JSON.parse(JSON.stringify(data));
      for (const [other, entry] of kept)
        if (other !== id && nameOf(entry).toLowerCase() === nameOf(plain).toLowerCase()) throw new SCIMMY.Types.Error(409, "uniqueness", `“${nameOf(plain)}” is taken`);
      const now = new Date().toISOString();
      const entry = { ...plain, id, meta: { created: kept.get(id)?.meta.created ?? now, lastModified: now } };
      kept.set(id, entry);
      return given(entry);
    })
    .egress((resource) => {
      if (!resource.id) return (resource.filter?.match([...kept.values()]) ?? [...kept.values()]).map(given);
      if (!kept.has(resource.id)) throw new SCIMMY.Types.Error(404, null, `Resource ${resource.id} not found`);
      return given(kept.get(resource.id));
    })
    .degress((resource) => {
      if (!kept.delete(resource.id)) throw new SCIMMY.Types.Error(404, null, `Resource ${resource.id} not found`);
    });
}

keep(SCIMMY.Resources.User, (entry) => entry.userName);
keep(SCIMMY.Resources.Group, (entry) => entry.displayName);
SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false);

const app = express();
if (words.has("nopatch")) app.use((request, answer, next) => (request.method === "PATCH" ? answer.status(501).end() : next()));
app.use("/scim/v2", new SCIMMYRouters({
  type: "bearer",
  handler: (request) => {
    if (request.header("Authorization") !== "Bearer s3cr3t-t0ken") throw new Error("No such token");
    return "tests";
  },
}));
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit(0));
