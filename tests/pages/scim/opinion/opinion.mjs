// SPDX-License-Identifier: GPL-3.0-or-later
// opinion.mjs BASE FOLDER: asks a SCIM service for users by filters, and patches them, and compares what comes of it with what libraries by others make of the same. The token comes on standard input, the libraries from FOLDER.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [base, folder] = process.argv.slice(2);
const token = readFileSync(0, 'utf8').trim();
const require = createRequire(folder + '/package.json');
const { parse, filter } = require('scim2-parse-filter');
const { scimPatch } = require('scim-patch');

let seed = 7;
const dice = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
const pick = (list) => list[dice(list.length)];
const headers = { Authorization: 'Bearer ' + token, 'Content-Type': 'application/scim+json' };

async function ask(method, path, body) {
  const reply = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
  const text = await reply.text();
  return { status: reply.status, body: text ? JSON.parse(text) : {} };
}

function fail(...what) {
  console.error(...what);
  process.exit(1);
}

// Values are in small letters: whether case counts, libraries do not agree on.
function condition(depth) {
  const kind = dice(depth > 0 ? 9 : 6);
  if (kind === 0) return `userName ${pick(['sw', 'co', 'ew', 'eq'])} "${pick(['user1', '3@x.example', 'user07@x.example', 'zz'])}"`;
  if (kind === 1) return `${pick(['title', 'name.familyName', 'externalId'])} pr`;
  if (kind === 2) return `title ${pick(['eq', 'co', 'sw'])} "${pick(['baker', 'ba', 'smith'])}"`;
  if (kind === 3) return `active eq ${pick(['true', 'false'])}`;
  if (kind === 4) return `emails[type eq "work" and value ${pick(['co', 'ew', 'sw'])} "${pick(['user0', 'example', '9@x.example'])}"]`;
  if (kind === 5) return `name.givenName ${pick(['gt', 'ge', 'lt', 'le'])} "${pick(['b', 'given5', 'z'])}"`;
  if (kind === 6) return `not (${condition(depth - 1)})`;
  return `(${condition(depth - 1)} ${pick(['and', 'or'])} ${condition(depth - 1)})`;
}

const made = [];
for (let i = 0; i < 40; ++i) {
  const user = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: `user${String(i).padStart(2, '0')}@x.example`, name: { givenName: 'given' + (i % 10) }, active: i % 3 !== 0 };
  if (i % 2) user.title = i % 4 === 1 ? 'baker' : 'smith';
  if (i % 5) user.name.familyName = 'family' + i;
  if (i % 7 === 0) user.externalId = 'e' + i;
  const reply = await ask('POST', '/Users', user);
  if (reply.status !== 201) fail('POST', reply);
  made.push(reply.body);
}

const all = (await ask('GET', '/Users?count=500')).body.Resources;
let found = 0;
for (let i = 0; i < 300; ++i) {
  const text = condition(3);
  const reply = await ask('GET', '/Users?count=500&filter=' + encodeURIComponent(text));
  if (reply.status !== 200) fail(text, reply);
  const theirs = all.filter(filter(parse(text))).map((user) => user.userName).sort();
  const ours = reply.body.Resources.map((user) => user.userName).sort();
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) fail(text, { ours, theirs });
  found += ours.length;
}
if (found < 100) fail('hardly anything was found');

function operation(user) {
  const phone = (user.phoneNumbers ?? []).length > 0;
  const ways = [
    () => ({ op: pick(['add', 'replace']), path: 'title', value: pick(['baker', 'smith', 'chef']) }),
    () => ({ op: pick(['add', 'replace']), path: 'name.givenName', value: 'g' + dice(9) }),
    () => ({ op: pick(['add', 'replace']), path: 'active', value: dice(2) === 0 }),
    () => ({ op: 'replace', value: { externalId: 'x' + dice(9), title: 'cook' } }),
    () => ({ op: 'add', path: 'externalId', value: 'y' + dice(9) }),
    () => (phone ? { op: 'replace', path: 'phoneNumbers[type eq "work"].value', value: '+' + dice(999) } : { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+' + dice(999) }] }),
    () => (user.title ? { op: 'remove', path: 'title' } : { op: 'add', path: 'title', value: 'none' }),
    () => (phone ? { op: 'remove', path: 'phoneNumbers[type eq "work"]' } : { op: 'replace', path: 'title', value: 'x' }),
  ];
  return pick(ways)();
}

const compared = (user) => JSON.stringify([user.userName, user.title, user.name?.givenName, user.name?.familyName, user.active, user.externalId, (user.phoneNumbers ?? []).map((phone) => [phone.type, phone.value])]);
for (let i = 0; i < 300; ++i) {
  const at = dice(made.length);
  const operations = [operation(made[at])];
  const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations };
  const theirs = scimPatch(structuredClone(made[at]), structuredClone(operations));
  const reply = await ask('PATCH', '/Users/' + made[at].id, patch);
  if (reply.status !== 200) fail(operations, reply);
  if (compared(reply.body) !== compared(theirs)) fail(JSON.stringify(operations), compared(made[at]), { ours: compared(reply.body), theirs: compared(theirs) });
  made[at] = reply.body;
}
console.log('alike: 300 filters, 300 patches');
