import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

/** The bodies of the bureau's own directory as they are called today; several features offer them. */
export const outsideBodyNames = (tenant: string) =>
  queryOptions({
    queryKey: [tenant, 'outside-body-names'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/outside-bodies', { signal })),
  });

interface Related {
  nameZh: string;
  relations: string[];
}

/** Those to whom reports go, and those to whom copies go. */
export const receiving = (bodies: Related[]) => ({
  owedTo: named(bodies, ['superior', 'oversight', 'report-recipient', 'filing-recipient']),
  copyTo: named(bodies, ['copy-recipient']),
});

/** The names of the bodies that have one of these relations. */
export const named = (bodies: Related[], relations: string[]) =>
  bodies
    .filter((body) => body.relations.some((each) => relations.includes(each)))
    .map(({ nameZh }) => nameZh);
