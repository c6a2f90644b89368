import { Alert, Button, Descriptions, Flex, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetails } from '@/api/schema';
import { address } from '@/lib/address';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ErasePersonDrawer } from './erase-person-drawer';
import { personDetails } from './structure.api';

type HeldPost = PersonDetails['posts'][number];

/** A person with every post, now and before; posts held at once are marked. */
export function PersonPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(personDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('structure.person.posts')}>
      {(person) => <PersonFacts person={person} />}
    </QueryView>
  );
}

function PersonFacts({ person }: { person: PersonDetails }) {
  const { t } = useTranslation();
  const current = new Set(person.posts.filter((post) => post.concurrent).map((post) => post.postId));
  const facts: [string, string][] = [
    [t('structure.person.workNumber'), person.workNumber],
    [t('structure.person.unit'), person.unitNameZh ?? t('ui.none')],
    ...(person.dutyPhone ? ([[t('structure.person.phone'), person.dutyPhone]] as [string, string][]) : []),
  ];
  return (
    <Page
      title={person.name}
      trail={[{ title: t('nav.organisation'), href: '/organisation' }]}
      actions={<PersonalData person={person} />}
    >
      {person.erasedAt !== null && (
        <Alert type="info" showIcon title={t('personalData.erasedAt', { at: beijing(person.erasedAt) })} />
      )}
      <Section title={t('structure.person.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <Section title={t('structure.person.posts')}>
        {current.size > 1 && <p>{t('structure.person.concurrentNote', { count: current.size })}</p>}
        {<HeldPosts posts={person.posts} />}
      </Section>
    </Page>
  );
}

/** A copy of what is kept, to hand over, and its erasure. */
function PersonalData({ person }: { person: PersonDetails }) {
  const { t } = useTranslation();
  const [erasing, setErasing] = useState(false);
  return (
    <Flex gap="small" wrap>
      {person.can.takeCopy && (
        <Button href={`/api/v1/persons/${person.id}/data`} download>
          {t('personalData.copy')}
        </Button>
      )}
      {person.can.erase && (
        <Button danger onClick={() => setErasing(true)}>
          {t('personalData.erase')}
        </Button>
      )}
      {erasing && <ErasePersonDrawer person={person} onClose={() => setErasing(false)} />}
    </Flex>
  );
}

function HeldPosts({ posts }: { posts: HeldPost[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const columns: TableColumnType<HeldPost>[] = [
    {
      title: t('structure.person.post'),
      key: 'post',
      render: (_, post) => (
        <>
          {title(post)} {post.concurrent && <span className="mark">{t('structure.person.concurrent')}</span>}
        </>
      ),
    },
    {
      title: t('structure.person.unit'),
      key: 'unit',
      render: (_, post) => (
        <AppLink href={address('/organisation', { unit: post.unitId })}>{post.unitNameZh}</AppLink>
      ),
    },
    {
      title: t('structure.person.kind'),
      key: 'kind',
      width: '9em',
      render: (_, post) => t(post.acting ? 'structure.person.acting' : 'structure.person.substantive'),
    },
    { title: t('structure.person.from'), key: 'from', width: '8em', render: (_, post) => post.from },
    {
      title: t('structure.person.to'),
      key: 'to',
      width: '8em',
      render: (_, post) => post.to ?? t('structure.person.now'),
    },
  ];
  return (
    <ListTable<HeldPost>
      none={t('structure.person.none')}
      label={t('structure.person.posts')}
      items={posts}
      rowKey={(post) => post.postId + post.from}
      columns={columns}
    />
  );
}
