import { Select } from 'antd';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, client } from '@/lib/client';
import { useTenant } from '@/lib/session-context';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

const personsByName = (tenant: string, search: string) =>
  queryOptions({
    queryKey: [tenant, 'persons-by-name', search] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/case-persons', { params: { query: search === '' ? {} : { search } }, signal }),
      ),
    placeholderData: (before) => before,
  });

/** A person, found by name on the server. */
export function PersonSelect(props: Props) {
  const [search, setSearch] = useState('');
  const persons = useQuery(personsByName(useTenant(), search));
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={persons.isFetching}
      options={(persons.data?.items ?? []).map(({ id, name, unitNameZh }) => ({
        value: id,
        label: unitNameZh ? `${name}（${unitNameZh}）` : name,
      }))}
    />
  );
}
