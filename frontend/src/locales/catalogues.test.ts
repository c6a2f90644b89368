import { describe, expect, it } from 'vitest';
import { en } from './en';
import { problemsZhCN } from './problems.zh-cn';
import { zhCN } from './zh-cn';

type Tree = Record<string, unknown>;
type Files = Record<string, Record<string, Tree>>;

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  );
}
const places = (words: string) => [...words.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();

describe('the two catalogues', () => {
  const english = new Map(leaves(en));
  const chinese = leaves(zhCN);

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  });

  it('say the same thing with the same facts', () => {
    const different = chinese.filter(([key, words]) => {
      const translated = english.get(key) ?? '';
      return translated === '' || places(translated).join() !== places(words).join();
    });
    expect(different).toEqual([]);
  });
});

describe('what the files of a catalogue say', () => {
  const nodes = (tree: Tree): Tree[] => [
    tree,
    ...Object.values(tree).flatMap((each) => (typeof each === 'object' ? nodes(each as Tree) : [])),
  ];
  /** Somewhere in the whole stands each entry of the part, and not another file's entry of the same name. */
  const holds = (whole: Tree[], part: Tree) =>
    whole.some((node) => Object.entries(part).every(([key, value]) => node[key] === value));
  const named = (files: Files) =>
    Object.entries(files).flatMap(([file, parts]) =>
      Object.entries(parts).map(([name, part]) => ({ name: `${file} ${name}`, part })),
    );

  const problems = import.meta.glob(['./problems.zh-cn.ts', './problems/*.zh-cn.ts'], { eager: true });
  const chinese = import.meta.glob(['./*.zh-cn.ts', '!./problems.zh-cn.ts'], { eager: true });
  const english = import.meta.glob('./*.en.ts', { eager: true });

  it.each([
    ['Chinese', chinese as Files, zhCN as Tree],
    ['English', english as Files, en as Tree],
    ['what the server refuses', problems as Files, problemsZhCN as Tree],
  ])('is all in it: %s', (_, files, whole) => {
    const all = nodes(whole);
    const parts = named(files);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter(({ part }) => !holds(all, part)).map(({ name }) => name)).toEqual([]);
  });

  it('names what the server refuses once', () => {
    const codes = named(problems as Files)
      .filter(({ name }) => name.startsWith('./problems/'))
      .flatMap(({ part }) => Object.keys(part));
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(codes).toHaveLength(Object.keys(problemsZhCN).length);
  });
});
