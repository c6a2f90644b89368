import { Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { heldPosts, personsByName } from './appraisals.api';

interface NeededProps {
  name: string | (string | number)[];
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A field that has to be filled in. */
export function Needed({ name, label, hint, children }: NeededProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      {...(hint ? { extra: hint } : {})}
      rules={[{ required: true, message: t('form.needed', { label }) }]}
    >
      {children}
    </Form.Item>
  );
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

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
