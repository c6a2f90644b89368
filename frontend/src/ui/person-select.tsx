import { Select } from 'antd';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/lib/client';
import { useTenant } from '@/lib/session-context';

/** A part of a case that somebody is named for. */
export type Capacity = 'investigator' | 'decider' | 'reviewer';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  /** Only those whose accounts let them take this part. */
  capacity?: Capacity | undefined;
}

const personsByName = (tenant: string, search: string, capacity?: Capacity) =>
  queryOptions({
    queryKey: [tenant, 'persons-by-name', search, capacity] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/case-persons', {
          params: { query: { ...(search === '' ? {} : { search }), ...(capacity ? { capacity } : {}) } },
          signal,
        }),
      ),
    // While somebody types, what was found stays; who may take another part is no answer.
    placeholderData: (before, query) => (query?.queryKey[3] === capacity ? before : undefined),
  });

/** A person, found by name on the server. */
export function PersonSelect({ capacity, ...props }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const persons = useQuery(personsByName(useTenant(), search, capacity));
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={persons.isFetching}
      {...(capacity && persons.isSuccess ? { notFoundContent: t('accountability.nobodyMay') } : {})}
      options={(persons.data?.items ?? []).map(({ id, name, unitNameZh }) => ({
        value: id,
        label: unitNameZh ? `${name}（${unitNameZh}）` : name,
      }))}
    />
  );
}
