import { Form, Input, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Post, PostAbolition } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { abolishPost, allPosts, previewPostAbolition } from './organisation.api';
import { useAfterwards, useLatestPost } from './post-drawers';
import { ReorganisationEffectView } from './reorganisation-effect';
import { rules } from './reorganise-request';

/** Ends a post that nobody holds, with what becomes of its open duties; nothing is recorded before that was seen. */
export function AbolishPostDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const posts = useQuery(allPosts(useTenant()));
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<PostAbolition, unknown>
      title={t('reorganisation.abolishIs', { title: title(post) })}
      submitLabel={t('reorganisation.abolishNow')}
      danger
      initialValues={{ on: useToday() }}
      version={post.version}
      latest={useLatestPost(post)}
      review={{
        label: t('reorganisation.preview'),
        load: async (values) => (
          <ReorganisationEffectView effect={await previewPostAbolition(post.id, values)} />
        ),
      }}
      send={(values, intent) => abolishPost(post.id, values, intent)}
      done={useAfterwards()}
      doneWords={t('reorganisation.abolished')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="on" label={t('reorganisation.on')} rules={needed(t('reorganisation.on'))}>
            <DayField />
          </Form.Item>
          <Form.Item
            name="openDuties"
            label={t('reorganisation.openDuties')}
            extra={t('reorganisation.openDutiesHint')}
            rules={needed(t('reorganisation.openDuties'))}
          >
            <Radio.Group
              className="stacked"
              options={rules.map((value) => ({ value, label: t(`reorganisation.rules.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="successorPostId" label={t('reorganisation.successorPost')}>
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
          <Form.Item name="reason" label={t('ui.reason')} rules={needed(t('ui.reason'))}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
