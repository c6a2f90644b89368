// Makes the set of known passwords that the server refuses (src/Platform.Api/Access/Passwords/listed-passwords.bloom) from a
// list with one password a line: node infra/dev/listed-passwords.mjs LIST OUT
// The kept set was made from the ten million passwords that Mark Burnett published, the million most frequent of them, as in
// SecLists (10-million-password-list-top-1000000.txt). Those of less than eight characters are refused by their length.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [list, out] = process.argv.slice(2);
const shortest = 8;
const bitsEach = 20;
const probes = 14;

const words = new Set(
  readFileSync(list, 'utf8')
    .split(/\r?\n/)
    .map((word) => word.toLowerCase())
    .filter((word) => [...word].length >= shortest),
);
const bytes = Buffer.alloc(Math.ceil((words.size * bitsEach) / 8));
const bits = BigInt(bytes.length) * 8n;
for (const word of words) {
  const hash = createHash('sha256').update(word, 'utf8').digest();
  const [first, step] = [hash.readBigUInt64LE(0), hash.readBigUInt64LE(8)];
  for (let probe = 0n; probe < probes; probe++) {
    const bit = Number(BigInt.asUintN(64, first + probe * step) % bits);
    bytes[bit >> 3] |= 1 << (bit & 7);
  }
}
writeFileSync(out, bytes);
console.log(`${words.size} passwords, ${bytes.length} bytes`);
