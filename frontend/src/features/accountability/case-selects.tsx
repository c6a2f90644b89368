import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { UnitSelect } from '@/ui/unit-select';
import { organisationTree, standingPosts } from './cases.api';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
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
