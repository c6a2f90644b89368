import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { allPosts } from './organisation.api';

interface Props<T> {
  id?: string;
  value?: T;
  onChange?: (value: T) => void;
  /** Only the posts of this unit. */
  unitId?: string | undefined;
}

function usePostOptions(unitId?: string) {
  const { title } = useNames();
  const posts = useQuery(allPosts(useTenant()));
  return {
    loading: posts.isFetching,
    options: (posts.data?.items ?? [])
      .filter((post) => unitId === undefined || post.unitId === unitId)
      .map((post) => ({
        value: post.id,
        label: [post.unitNameZh, title(post), post.holder?.name].filter(Boolean).join(' · '),
      })),
  };
}

/** One standing post, found by unit, title or holder. */
export function PostSelect({ unitId, ...rest }: Props<string>) {
  return (
    <Select<string>
      {...rest}
      {...usePostOptions(unitId)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}

/** Several standing posts, in the order in which they are chosen. */
export function PostsSelect({ unitId, ...rest }: Props<string[]>) {
  return (
    <Select<string[]>
      {...rest}
      {...usePostOptions(unitId)}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
