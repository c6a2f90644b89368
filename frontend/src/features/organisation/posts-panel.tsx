import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Post } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { unitPosts } from './organisation.api';
import { AssignPortfolioDrawer } from './portfolio-drawers';
import { AbolishPostDrawer } from './abolish-post-drawer';
import { PostHandoversDrawer } from './post-handovers';
import { PostHistoryDrawer } from './post-history';
import { PostPortfolio } from './post-portfolio';
import { AppointDrawer, EndTenureDrawer, EstablishPostDrawer } from './post-drawers';
import { VacancyOwnerDrawer } from './vacancy-owner-drawer';

/** The posts of a unit, who holds each now and who held it before. */
export function PostsPanel({ unit }: { unit: OrganisationUnit }) {
  const { t } = useTranslation();
  const mayManage = useAbility('post.manage');
  const query = useQuery(unitPosts(useTenant(), unit.id));
  const [establishing, setEstablishing] = useState(false);
  const [open, setOpen] = useState<{ post: Post; what: PostAction }>();
  const about = open && { post: open.post, onClose: () => setOpen(undefined) };
  return (
    <Section
      title={t('post.title')}
      extra={
        <Flex gap="small" wrap className="no-print">
          {mayManage && unit.dissolvedOn === null && (
            <Button size="small" onClick={() => setEstablishing(true)}>
              {t('post.establish')}
            </Button>
          )}
          <ExportButton list="posts" filter={{ unitId: unit.id }} small />
        </Flex>
      }
    >
      <QueryView query={query} what={t('post.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('post.none')} />
          ) : (
            <ul className="posts">
              {items.map((post) => (
                <PostItem key={post.id} post={post} onOpen={(what) => setOpen({ post, what })} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {establishing && <EstablishPostDrawer unit={unit} onClose={() => setEstablishing(false)} />}
      {about && open.what === 'appoint' && <AppointDrawer {...about} />}
      {about && open.what === 'end' && <EndTenureDrawer {...about} />}
      {about && open.what === 'assign' && <AssignPortfolioDrawer {...about} />}
      {about && open.what === 'abolish' && <AbolishPostDrawer {...about} />}
      {about && open.what === 'owner' && <VacancyOwnerDrawer {...about} />}
      {about && open.what === 'history' && <PostHistoryDrawer {...about} />}
      {about && open.what === 'handover' && <PostHandoversDrawer {...about} />}
    </Section>
  );
}

type PostAction = 'appoint' | 'end' | 'assign' | 'abolish' | 'owner' | 'history' | 'handover';

interface ItemProps {
  post: Post;
  onOpen: (what: PostAction) => void;
}

function PostItem({ post, onOpen }: ItemProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const { can, caretaker, holder } = post;
  const actions: [PostAction, boolean, string, string][] = [
    ['appoint', can.appoint, t('post.appoint'), t('post.appointTo', { title: title(post) })],
    [
      'end',
      can.endTenure && holder !== null,
      t('post.endTenure'),
      t('post.endTenureOf', { title: title(post) }),
    ],
    ['assign', can.managePortfolio, t('post.assign'), t('post.assignTo', { title: title(post) })],
    ['owner', can.appoint, t('holders.setOwner'), t('holders.setOwnerOf', { title: title(post) })],
    ['history', true, t('holders.history'), t('holders.historyOf', { title: title(post) })],
    ['handover', true, t('handover.what'), t('handover.of', { title: title(post) })],
    [
      'abolish',
      can.appoint && !can.endTenure,
      t('reorganisation.abolish'),
      t('reorganisation.abolishIs', { title: title(post) }),
    ],
  ];
  return (
    <li>
      <div>
        <strong>{title(post)}</strong>{' '}
        <span className="quiet">
          {post.responsibilityTypes.map((type) => code('responsibility', type)).join('、')}
        </span>
      </div>
      <div>
        {holder ? (
          <AppLink href={`/persons/${holder.personId}`}>
            {t(holder.acting ? 'post.heldActing' : 'post.held', { name: holder.name, since: holder.since })}
          </AppLink>
        ) : (
          caretaker && t('post.vacant')
        )}
      </div>
      {caretaker && (
        <div className="quiet">
          {t(caretaker.named ? 'holders.caretakerNamed' : 'holders.caretakerHead', {
            unit: caretaker.unitNameZh,
            title: caretaker.titleZh,
            name: caretaker.holderName ?? t('holders.vacant'),
          })}
        </div>
      )}
      {!holder && !caretaker && <div className="quiet">{t('holders.nobody')}</div>}
      <PostPortfolio post={post} />
      <div className="no-print post-actions">
        {actions
          .filter(([, may]) => may)
          .map(([what, , label, name]) => (
            <Button
              key={what}
              size="small"
              aria-label={name}
              danger={what === 'abolish'}
              onClick={() => onOpen(what)}
            >
              {label}
            </Button>
          ))}
      </div>
    </li>
  );
}
