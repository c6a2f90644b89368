import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { everyPost } from '@/lib/posts';

interface Props {
  id?: string;
  label?: string;
  value?: string;
  onChange?: (postId: string | undefined) => void;
}

/** One standing post, found by unit, title or holder. */
export function PostField({ label, ...rest }: Props) {
  const { title } = useNames();
  const posts = useQuery(everyPost(useTenant()));
  return (
    <Select<string>
      {...rest}
      {...(label ? { 'aria-label': label } : {})}
      allowClear
      loading={posts.isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      options={(posts.data?.items ?? []).map((post) => ({
        value: post.id,
        label: [post.unitNameZh, title(post), post.holder?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}
