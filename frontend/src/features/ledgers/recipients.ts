import type { Act, Line } from '@/api/schema';

type Named = Pick<Line, 'owedToZh' | 'copyToZh'>;

/** Whom the chosen duties name, each once, in the order of the duties. */
export const recipientsOf = (lines: Named[]) => ({
  owedTo: [...new Set(lines.flatMap((line) => line.owedToZh))],
  copyTo: [...new Set(lines.flatMap((line) => line.copyToZh))],
});

type Recipients = ReturnType<typeof recipientsOf>;

/** The bodies of the directory stand behind those that the duties name; alone they stand only for a report. */
export const offered = (rules: Recipients, directory: Recipients, isReport: boolean): Recipients => {
  const both = (named: string[], known: string[]) =>
    named.length > 0 || isReport ? [...new Set([...named, ...known])] : [];
  return { owedTo: both(rules.owedTo, directory.owedTo), copyTo: both(rules.copyTo, directory.copyTo) };
};

/** Who is still to receive a report or a copy, by the acts that stand. */
export const stillToReceive = (line: Named, acts: Pick<Act, 'sentTo' | 'copiedTo' | 'supersededBy'>[]) => {
  const standing = acts.filter((act) => act.supersededBy === null);
  return {
    owedTo: line.owedToZh.filter((name) => !standing.some((act) => act.sentTo.includes(name))),
    copyTo: line.copyToZh.filter((name) => !standing.some((act) => act.copiedTo.includes(name))),
  };
};
