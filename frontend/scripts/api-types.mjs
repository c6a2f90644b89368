// Writes src/api/generated.ts from docs/openapi.json; with --check, fails when the committed file is not current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/openapi.json', import.meta.url);
const target = new URL('../src/api/generated.ts', import.meta.url);

if (!existsSync(source)) {
  console.error('docs/openapi.json does not exist: build the server first, it writes the document.');
  process.exit(1);
}

const written = `// Generated from docs/openapi.json by npm run api:generate. Never edited by hand.\n${astToString(await openapiTS(source))}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, written);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== written) {
  console.error(
    'src/api/generated.ts is not what docs/openapi.json says: run npm run api:generate and commit it.',
  );
  process.exit(1);
}
