import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { UnitSelect } from '@/ui/unit-select';
import { casePersons, organisationTree, standingPosts } from './cases.api';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** A person, found by name on the server. */
export function CasePersonSelect(props: Props) {
  const [search, setSearch] = useState('');
  const persons = useQuery(casePersons(useTenant(), search));
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

export function CaseUnitSelect(props: Props) {
  const organisation = useQuery(organisationTree(useTenant()));
  return <UnitSelect {...props} units={organisation.data?.units ?? []} />;
}

export function CasePostSelect(props: Props) {
  const { title } = useNames();
  const posts = useQuery(standingPosts(useTenant()));
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      loading={posts.isFetching}
      options={(posts.data?.items ?? []).map((post) => ({
        value: post.id,
        label: [post.unitNameZh, title(post), post.holder?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}
