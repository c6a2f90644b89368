import { Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { allPosts, nameVacancyOwner } from './organisation.api';
import { useAfterwards, useLatestPost } from './post-drawers';

export function VacancyOwnerDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const posts = useQuery(allPosts(useTenant()));
  return (
    <CommandDrawer<{ ownerPostId?: string }, unknown>
      title={t('holders.setOwnerOf', { title: title(post) })}
      submitLabel={t('holders.setOwnerNow')}
      initialValues={post.caretaker?.named ? { ownerPostId: post.caretaker.postId } : {}}
      version={post.version}
      latest={useLatestPost(post)}
      send={({ ownerPostId }, intent) =>
        nameVacancyOwner(post.id, ownerPostId ? { ownerPostId } : {}, intent)
      }
      done={useAfterwards()}
      doneWords={t('holders.ownerSet')}
      onClose={onClose}
    >
      {() => (
        <Form.Item name="ownerPostId" label={t('holders.ownerPost')} extra={t('holders.ownerHint')}>
          <Select
            allowClear
            loading={posts.isFetching}
            showSearch={{ optionFilterProp: 'label' }}
            options={(posts.data?.items ?? [])
              .filter((each) => each.id !== post.id)
              .map((each) => ({
                value: each.id,
                label: [each.unitNameZh, title(each), each.holder?.name].filter(Boolean).join(' · '),
              }))}
          />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}
