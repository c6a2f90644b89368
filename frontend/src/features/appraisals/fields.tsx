import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { heldPosts } from './appraisals.api';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** A post that somebody holds. */
export function HeldPostSelect(props: Props) {
  const { title } = useNames();
  const posts = useQuery(heldPosts(useTenant()));
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      loading={posts.isFetching}
      options={(posts.data?.items ?? [])
        .filter((post) => post.holder !== null)
        .map((post) => ({
          value: post.id,
          label: [post.unitNameZh, title(post), post.holder?.name].filter(Boolean).join(' · '),
        }))}
    />
  );
}
