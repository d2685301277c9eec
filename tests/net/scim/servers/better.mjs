// SPDX-License-Identifier: GPL-3.0-or-later
// A SCIM service that tests start, by better-auth: node better.mjs. Its port is the first line it prints; it ends with its standard input. It lets in
// whoever has the token “s3cr3t-t0ken…” below. What it keeps, it keeps in memory.
import { webcrypto } from "node:crypto";
import { createServer } from "node:http";

globalThis.crypto ??= webcrypto; // Node 18 has it elsewhere
const { betterAuth } = await import("better-auth");
const { memoryAdapter } = await import("better-auth/adapters/memory");
const { toNodeHandler } = await import("better-auth/node");
const { scim } = await import("@better-auth/scim");

const { getAuthTables } = await import("better-auth/db");

let handle = null;
const server = createServer((request, answer) => handle(request, answer));
server.listen(0, "127.0.0.1", () => {
  const port = server.address().port;
  const options = {
    secret: "a secret of nobody, for tests alone, 0123456789",
    baseURL: `http://127.0.0.1:${port}`,
    logger: { level: "error" },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    plugins: [scim({ connections: [{ id: "tests", credentials: [{ type: "bearer", id: "one", token: "s3cr3t-t0ken-s3cr3t-t0ken-s3cr3t-t0ken" }] }] })],
  };
  const tables = Object.fromEntries(Object.entries(getAuthTables(options)).flatMap(([key, table]) => [[key, []], [table.modelName, []]]));
  handle = toNodeHandler(betterAuth({ ...options, database: memoryAdapter(tables) }));
  console.log(port);
});
process.stdin.resume().on("end", () => process.exit(0));
