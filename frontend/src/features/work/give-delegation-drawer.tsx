import { Checkbox, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegable, DelegablePost } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { delegateCandidates, giveDelegation } from './delegations.api';

interface Values {
  postId: string;
  delegateId: string;
  abilities: string[];
  from: string;
  until: string;
  reason: string;
}

interface Props {
  posts: DelegablePost[];
  onClose: () => void;
}

/** The holder of a post lets a colleague act for them, from day to day. */
export function GiveDelegationDrawer({ posts, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const first = posts[0];
  return (
    <CommandDrawer<Values, unknown>
      title={t('delegation.give')}
      submitLabel={t('delegation.submit')}
      initialValues={{ from: today, ...(first ? { postId: first.id, abilities: first.abilities } : {}) }}
      send={({ postId, ...body }, intent) => giveDelegation(postId, body, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('delegation.given')}
      onClose={onClose}
    >
      {() => <Fields posts={posts} />}
    </CommandDrawer>
  );
}

function Fields({ posts }: { posts: DelegablePost[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const postId = Form.useWatch<string | undefined>('postId');
  const from = Form.useWatch<string | undefined>('from');
  const post = posts.find(({ id }) => id === postId) ?? posts[0];
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <p className="quiet">{t('delegation.explain')}</p>
      <Form.Item name="postId" label={t('delegation.post')} rules={needed(t('delegation.post'))}>
        <Select
          options={posts.map(({ id, titleZh, unitNameZh }) => ({
            value: id,
            label: `${unitNameZh} ${titleZh}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="delegateId"
        label={t('delegation.delegate')}
        extra={t('delegation.delegateHint')}
        rules={needed(t('delegation.delegate'))}
      >
        <CandidateSelect />
      </Form.Item>
      <Form.Item name="abilities" label={t('delegation.abilities')} rules={needed(t('delegation.abilities'))}>
        <Checkbox.Group
          className="duty-choice"
          options={(post?.abilities ?? []).map((ability) => ({
            value: ability,
            label: t(`delegation.ability.${ability as Delegable}`),
          }))}
        />
      </Form.Item>
      <div className="two-fields">
        <Form.Item name="from" label={t('delegation.from')} rules={needed(t('delegation.from'))}>
          <DayField min={today} />
        </Form.Item>
        <Form.Item name="until" label={t('delegation.until')} rules={needed(t('delegation.until'))}>
          <DayField min={from ?? today} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('delegation.reason')} rules={needed(t('delegation.reason'))}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}

/** Found by name on the server: a bureau may have more persons than a list can show. */
function CandidateSelect(props: { id?: string; value?: string; onChange?: (id: string) => void }) {
  const [search, setSearch] = useState('');
  const candidates = useQuery(delegateCandidates(useTenant(), search));
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={candidates.isFetching}
      options={(candidates.data?.items ?? []).map(({ personId, name, unitNameZh }) => ({
        value: personId,
        label: unitNameZh ? `${name}（${unitNameZh}）` : name,
      }))}
    />
  );
}
