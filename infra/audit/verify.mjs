#!/usr/bin/env node
// Verifies an export of the audit trail without the platform: a second reading of docs/adr/0020, with nothing but Node.
// node verify.mjs FILE [PUBLIC-KEY.pem]   ends with 0 when the trail is sound, with 1 when it is not.
import { createHash, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const names = { 'sha-256': 'sha256', sm3: 'sm3' };
const hash = (algorithm, ...parts) => {
  const digest = createHash(names[algorithm] ?? fail(`the hash ${algorithm} is not known`));
  for (const part of parts) digest.update(part);
  return digest.digest();
};
function fail(words) {
  console.log(`NOT SOUND: ${words}`);
  process.exit(1);
}

/** JSON in its canonical form: members in the order of their names, no spaces, numbers as they are written. */
function canonical(text) {
  let at = 0;
  const skip = () => { while (' \t\n\r'.includes(text[at] ?? 'x')) at++; };
  const string = () => {
    const from = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    return JSON.stringify(JSON.parse(text.slice(from, ++at)));
  };
  const several = (end, one) => {
    const found = [];
    at++;
    for (skip(); text[at] !== end; skip()) {
      if (text[at] === ',') at++;
      skip();
      found.push(one());
    }
    at++;
    return found;
  };
  const value = () => {
    skip();
    if (text[at] === '{') {
      const members = several('}', () => {
        const name = string();
        skip();
        at++;
        return [name, value()];
      });
      members.sort(([a], [b]) => ((a = JSON.parse(a)), (b = JSON.parse(b)), a < b ? -1 : a > b ? 1 : 0));
      return `{${members.map((member) => member.join(':')).join()}}`;
    }
    if (text[at] === '[') return `[${several(']', value).join()}]`;
    if (text[at] === '"') return string();
    const from = at;
    while (at < text.length && !',]} \t\n\r'.includes(text[at])) at++;
    return text.slice(from, at);
  };
  return value();
}

/** The members of an object as they are written, each by its name: JSON.parse would round long numbers. */
function members(line) {
  const text = canonical(line);
  const found = {};
  for (let at = 1; at < text.length - 1; at++) {
    const nameEnd = endOf(text, at);
    const valueEnd = endOf(text, nameEnd + 1);
    found[JSON.parse(text.slice(at, nameEnd))] = text.slice(nameEnd + 1, valueEnd);
    at = valueEnd;
  }
  return found;
}
function endOf(text, from) {
  let depth = 0;
  for (let at = from; at <= text.length; at++) {
    if (text[at] === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
      if (depth === 0) return at + 1;
    } else if ('{['.includes(text[at] ?? 'x')) depth++;
    else if ('}]'.includes(text[at] ?? 'x')) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (text[at] === ',' || at === text.length)) return at;
  }
  return text.length;
}

const [file, keyFile] = process.argv.slice(2);
const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
let manifest;
let keys = {};
let previous = Buffer.alloc(32);
let position = 0;
let sequence = 0;
let steps = 0;
let ended = false;
const ahead = [];

for await (const line of lines) {
  if (line === '') continue;
  if (!manifest) {
    manifest = JSON.parse(line);
    if (manifest.form !== 'platform.audit.export.v1') fail('this is no export of an audit trail');
    for (const pem of keyFile ? [readFileSync(keyFile, 'utf8')] : manifest.publicKeys) {
      const key = createPublicKey(pem);
      const id = createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);
      keys[id] = key;
    }
    ahead.push(...manifest.checkpoints.toSorted?.((a, b) => a.position - b.position) ?? [...manifest.checkpoints].sort((a, b) => a.position - b.position));
    continue;
  }
  const step = JSON.parse(line);
  if (step.steps !== undefined) {
    ended = true;
    if (step.steps !== steps) fail('the last line counts otherwise');
    break;
  }
  steps++;
  if (step.sequence <= sequence) fail(`event ${step.sequence} is out of order`);
  if (!step.link) fail(`event ${step.sequence} is in no chain: it was put in`);
  if (!step.event) fail(`event ${step.sequence} was removed`);
  const { event, link } = step;
  const written = members(members(line).event);
  if (event.hidden) fail(`event ${step.sequence} is hidden`);
  if (link.position !== position + 1) fail(`links are missing before event ${step.sequence}`);
  if (manifest.contents) {
    const content = hash(link.algorithm, Buffer.from(link.salt, 'hex'), written.data ?? 'null');
    if (content.toString('hex') !== link.content) fail(`the content of event ${step.sequence} was altered`);
  }
  const text =
    `{"form":"platform.audit.v1","algorithm":${JSON.stringify(link.algorithm)},"tenant":${JSON.stringify(manifest.tenant)}` +
    `,"position":${link.position},"sequence":${step.sequence},"id":"${event.id}","stream":"${event.stream}","version":${event.version}` +
    `,"type":${JSON.stringify(event.type)},"at":"${event.at}","actor":${JSON.stringify(event.actor ?? null)}` +
    `,"correlation":${JSON.stringify(event.correlation ?? null)},"causation":${JSON.stringify(event.causation ?? null)}` +
    `,"headers":${written.headers ?? 'null'},"content":"${link.content}","previous":"${previous.toString('hex')}"}`;
  const own = hash(link.algorithm, text);
  if (!timingSafeEqual(own, Buffer.from(link.hash, 'hex'))) fail(`event ${step.sequence} was altered, or the link before it`);
  previous = own;
  position = link.position;
  sequence = step.sequence;
  while (ahead.length > 0 && ahead[0].position <= position) {
    const point = ahead.shift();
    const statement =
      `{"form":"platform.audit.checkpoint.v1","tenant":${JSON.stringify(manifest.tenant)},"position":${point.position}` +
      `,"sequence":${point.sequence},"algorithm":"${point.algorithm}","hash":"${point.hash}","at":"${point.at}"}`;
    const key = keys[point.keyId] ?? fail(`the key ${point.keyId} of a checkpoint is not here`);
    const signature = Buffer.from(point.signature, 'hex');
    if (!verify('sha256', Buffer.from(statement), { key, dsaEncoding: 'ieee-p1363' }, signature))
      fail(`the signature of the checkpoint at position ${point.position} does not hold`);
    if (point.position !== position || point.hash !== own.toString('hex')) fail(`the chain was written anew before event ${sequence}`);
  }
}
if (!ended) fail(`the file ends after event ${sequence}`);
if (ahead.length > 0) fail(`the chain ends at event ${sequence}, and more was signed`);
console.log(`${manifest.tenant}: sound. ${steps} events up to ${sequence}, last hash ${previous.toString('hex')}`);
