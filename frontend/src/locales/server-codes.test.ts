import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { membersNotShown } from '@/lib/event-words';
import { codesZhCN } from './codes.zh-cn';
import { problemsZhCN } from './problems.zh-cn';

const serverSources = join(import.meta.dirname, '../../../src');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return ['bin', 'obj'].includes(entry.name) ? [] : sources(join(folder, entry.name));
    return entry.name.endsWith('.cs') ? [readFileSync(join(folder, entry.name), 'utf8')] : [];
  });
}

const code = '"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"';
const sentence = '\\s*[$@]?"';
/** The ways in which the server names what it refuses: refusals, problems, and single inputs at fault. */
const namings = [
  new RegExp(`\\bRefusal\\(\\s*${code}`, 'g'),
  new RegExp(`\\bProblem\\.Of\\(\\s*\\d+,\\s*${code}`, 'g'),
  new RegExp(`\\bRefused\\(\\s*${code},${sentence}`, 'g'),
  new RegExp(`\\bFieldError\\([^;{}]*?,\\s*${code},`, 'g'),
  new RegExp(`\\bnew\\(\\s*[$@]*"[^"]*",\\s*${code},\\s*[^")]`, 'g'),
  new RegExp(`\\bnew\\(\\s*(?:[$@]*"[^"]*"|pointer),\\s*${code},${sentence}`, 'g'),
  new RegExp(`\\bfaults\\.Add\\(\\s*[^;]*?,\\s*${code},`, 'g'),
  new RegExp(`\\bconst string Code = ${code};`, 'g'),
];

describe('the Chinese sentences for what the server refuses', () => {
  const codes = new Set(
    sources(serverSources).flatMap((text) =>
      namings.flatMap((naming) => [...text.matchAll(naming)].map((match) => match[1] ?? '')),
    ),
  );

  it('are looked for in the sources of the server', () => {
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'no-scheme-in-force',
        'version-is-stale',
        'unit-type-unknown',
        'not-json',
        'cadence-inconsistent',
      ]),
    );
    expect(codes.size).toBeGreaterThan(150);
  });

  it('leave no code out', () => {
    expect([...codes].filter((each) => !(each in problemsZhCN)).sort()).toEqual([]);
  });

  it('name no code that the server never says', () => {
    const text = sources(serverSources).join('\n');
    expect(Object.keys(problemsZhCN).filter((each) => !text.includes(`"${each}"`))).toEqual([]);
  });

  it('are whole sentences in Chinese', () => {
    expect(
      Object.entries(problemsZhCN).filter(([, words]) => !/^[\u4e00-\u9fff].*[。]$/.test(words)),
    ).toEqual([]);
  });
});

describe('the words for what the server records about a duty', () => {
  const recorded = sources(join(serverSources, 'Platform.Domain/Ledgers')).flatMap((text) =>
    [...text.matchAll(/StoredAs\("([a-z.-]+)\.v\d+"/g)].map((match) => match[1] ?? ''),
  );

  it('name every fact and no other', () => {
    expect(Object.keys(codesZhCN.event).sort()).toEqual([...new Set(recorded)].sort());
  });
});

describe('the words for what somebody may do', () => {
  const abilities = [
    ...readFileSync(join(serverSources, 'Platform.Domain/Access/Ability.cs'), 'utf8').matchAll(
      /const string \w+ = "([a-z.-]+)"/g,
    ),
  ].map((match) => match[1] ?? '');

  it('name every ability of the server and no other', () => {
    expect(abilities.length).toBeGreaterThan(40);
    expect(Object.keys(codesZhCN.ability).sort()).toEqual([...abilities].sort());
  });
});

describe('the words of the audit trail', () => {
  const samples = join(import.meta.dirname, '../../../tests/Platform.Projections.Tests/StoredEvents/Samples');
  const stored = [
    ...new Set(readdirSync(samples).map((file) => file.replace('.verified.json', '').replace(/\.v\d+$/, ''))),
  ];

  it.each(stored)('have one for %s', (name) => {
    expect({ ...codesZhCN.event, ...codesZhCN.trailKind }).toHaveProperty([name]);
  });

  /** Whose details the server gives out; of everything else the auditor reads that it happened, and nothing of what was said. */
  const shown = readdirSync(samples).filter((file) => /^(access|audit)\./.test(file));
  const membersOf = (tree: unknown): string[] =>
    Array.isArray(tree)
      ? tree.flatMap(membersOf)
      : typeof tree === 'object' && tree !== null
        ? Object.entries(tree).flatMap(([name, value]) => [name, ...membersOf(value)])
        : [];
  const members = new Set(
    shown.flatMap((file) => membersOf(JSON.parse(readFileSync(join(samples, file), 'utf8')))),
  );

  it('have one for each member of what is shown, and for no other', () => {
    expect(shown.length).toBeGreaterThan(25);
    expect([...Object.keys(codesZhCN.trailMember), ...membersNotShown].sort()).toEqual([...members].sort());
  });

  it('are asked for those two areas only, as the server gives out', () => {
    expect(readFileSync(join(serverSources, 'Platform.Projections/Audit/TrailSearch.cs'), 'utf8')).toContain(
      "case when e.type like 'access.%' or e.type like 'audit.%' then e.data::text end as details",
    );
  });

  const recorded = readFileSync(join(serverSources, 'Platform.Domain/Audit/AccessRecordEvents.cs'), 'utf8');
  it.each([
    ['Because', codesZhCN.trailBecause],
    ['Change', codesZhCN.trailChange],
    ['Subject', codesZhCN.trailSubject],
  ] as const)('have one for each code of %s', (member, words) => {
    const documented = [
      ...recorded.matchAll(new RegExp(`<param name="${member}">([^]*?)</param>`, 'g')),
    ].flatMap(([, text]) => [...(text ?? '').matchAll(/<c>([a-z-]+)<\/c>/g)].map(([, code]) => code ?? ''));
    expect(documented.length).toBeGreaterThan(5);
    expect(Object.keys(words).sort()).toEqual([...new Set(documented)].sort());
  });
});
