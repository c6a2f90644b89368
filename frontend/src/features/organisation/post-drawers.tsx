import { Checkbox, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { appoint, endTenure, establishPost, personList, schemeRoles, unitPosts } from './organisation.api';

const needed = (message: string) => [{ required: true, message }];

export function useAfterwards() {
  const cache = useQueryClient();
  const tenant = useTenant();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

export function EstablishPostDrawer({ unit, onClose }: { unit: OrganisationUnit; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  const roles = useQuery(schemeRoles(useTenant()));
  return (
    <CommandDrawer<{ roleId: string; titleZh?: string; establishedOn: string }, unknown>
      title={t('post.establishIn', { unit: unit.nameZh })}
      submitLabel={t('post.establishNow')}
      initialValues={{ establishedOn: today }}
      send={({ roleId, titleZh, establishedOn }, intent) =>
        establishPost({ unitId: unit.id, roleId, establishedOn, ...(titleZh ? { titleZh } : {}) }, intent)
      }
      done={useAfterwards()}
      doneWords={t('post.established')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="roleId"
            label={t('post.role')}
            extra={t('post.roleHint')}
            rules={needed(t('post.roleNeeded'))}
          >
            <Select
              loading={roles.isFetching}
              showSearch={{ optionFilterProp: 'label' }}
              notFoundContent={t(roles.error ? 'post.rolesUnread' : 'post.noRoles')}
              options={(roles.data ?? []).map((role) => ({ value: role.id, label: title(role) }))}
            />
          </Form.Item>
          <Form.Item name="titleZh" label={t('post.name')} extra={t('post.nameHint')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="establishedOn" label={t('post.establishedOn')} rules={needed(t('form.dayNeeded'))}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export function useLatestPost(post: Post) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return async () => {
    const { items } = await cache.fetchQuery({ ...unitPosts(tenant, post.unitId), staleTime: 0 });
    const now = items.find((each) => each.id === post.id);
    const holder = now?.holder?.name ?? t('post.vacant');
    return {
      version: now?.version ?? post.version,
      changes: [
        ...(now?.holder?.personId === post.holder?.personId
          ? []
          : [
              {
                id: 'holder',
                words: t('post.holderChanged', { from: post.holder?.name ?? t('post.vacant'), to: holder }),
              },
            ]),
        ...(JSON.stringify(now?.portfolio) === JSON.stringify(post.portfolio)
          ? []
          : [{ id: 'portfolio', words: t('post.portfolioChanged') }]),
      ],
    };
  };
}

export function AppointDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  const [search, setSearch] = useState('');
  const persons = useQuery({ ...personList(useTenant(), search), placeholderData: (before) => before });
  return (
    <CommandDrawer<{ personId: string; from: string; acting: boolean }, unknown>
      title={t('post.appointTo', { title: title(post) })}
      submitLabel={t('post.appointNow')}
      initialValues={{ from: today, acting: false }}
      version={post.version}
      latest={useLatestPost(post)}
      send={(values, intent) => appoint(post.id, values, intent)}
      done={useAfterwards()}
      doneWords={t('post.appointed')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="personId" label={t('post.person')} rules={needed(t('post.personNeeded'))}>
            <Select
              showSearch={{ filterOption: false, onSearch: setSearch }}
              loading={persons.isFetching}
              notFoundContent={t(persons.error ? 'person.unread' : 'person.noneFound')}
              options={(persons.data?.items ?? []).map((person) => ({
                value: person.id,
                label: `${person.name}（${person.workNumber}）`,
              }))}
            />
          </Form.Item>
          <Form.Item name="from" label={t('post.from')} rules={needed(t('form.dayNeeded'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="acting" valuePropName="checked">
            <Checkbox>{t('post.isActing')}</Checkbox>
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export function EndTenureDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  return (
    <CommandDrawer<{ on: string; reason?: string }, unknown>
      title={t('post.endTenureOf', { title: title(post) })}
      submitLabel={t('post.endTenureNow')}
      initialValues={{ on: today }}
      version={post.version}
      latest={useLatestPost(post)}
      send={({ on, reason }, intent) =>
        endTenure(
          post.id,
          { personId: post.holder?.personId ?? '', on, ...(reason ? { reason } : {}) },
          intent,
        )
      }
      done={useAfterwards()}
      doneWords={t('post.ended')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{post.holder && t('post.held', { name: post.holder.name, since: post.holder.since })}</p>
          <Form.Item name="on" label={t('post.endOn')} rules={needed(t('form.dayNeeded'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="reason" label={t('ui.reason')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
