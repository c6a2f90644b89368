import { describe, expect, it } from 'vitest';
import { en } from './en';
import { zhCN } from './zh-cn';

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
