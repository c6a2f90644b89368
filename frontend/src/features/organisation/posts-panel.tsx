import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Post } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { unitPosts } from './organisation.api';
import { AssignPortfolioDrawer } from './portfolio-drawers';
import { PostPortfolio } from './post-portfolio';
import { AppointDrawer, EndTenureDrawer, EstablishPostDrawer } from './post-drawers';

/** The posts of a unit, who holds each now and who held it before. */
export function PostsPanel({ unit }: { unit: OrganisationUnit }) {
  const { t } = useTranslation();
  const mayManage = useAbility('post.manage');
  const query = useQuery(unitPosts(useTenant(), unit.id));
  const [establishing, setEstablishing] = useState(false);
  const [appointing, setAppointing] = useState<Post>();
  const [ending, setEnding] = useState<Post>();
  const [assigning, setAssigning] = useState<Post>();
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
                <PostItem
                  key={post.id}
                  post={post}
                  onAppoint={() => setAppointing(post)}
                  onEnd={() => setEnding(post)}
                  onAssign={() => setAssigning(post)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {establishing && <EstablishPostDrawer unit={unit} onClose={() => setEstablishing(false)} />}
      {appointing && <AppointDrawer post={appointing} onClose={() => setAppointing(undefined)} />}
      {ending && <EndTenureDrawer post={ending} onClose={() => setEnding(undefined)} />}
      {assigning && <AssignPortfolioDrawer post={assigning} onClose={() => setAssigning(undefined)} />}
    </Section>
  );
}

interface ItemProps {
  post: Post;
  onAppoint: () => void;
  onEnd: () => void;
  onAssign: () => void;
}

function PostItem({ post, onAppoint, onEnd, onAssign }: ItemProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  return (
    <li>
      <div>
        <strong>{title(post)}</strong>{' '}
        <span className="quiet">
          {post.responsibilityTypes.map((type) => code('responsibility', type)).join('、')}
        </span>
      </div>
      <div>
        {post.holder
          ? t(post.holder.acting ? 'post.heldActing' : 'post.held', {
              name: post.holder.name,
              since: post.holder.since,
            })
          : t('post.vacant')}
      </div>
      {post.appointments.length > 0 && (
        <details>
          <summary>{t('post.history', { count: post.appointments.length })}</summary>
          <ul>
            {post.appointments.map((each) => (
              <li key={each.personId + each.from}>
                {t('post.tenure', { name: each.name, from: each.from, to: each.to ?? t('post.now') })}
                {each.acting && ` ${t('post.acting')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <PostPortfolio post={post} />
      <div className="no-print">
        {post.can.appoint && (
          <Button size="small" aria-label={t('post.appointTo', { title: title(post) })} onClick={onAppoint}>
            {t('post.appoint')}
          </Button>
        )}{' '}
        {post.can.endTenure && post.holder && (
          <Button size="small" aria-label={t('post.endTenureOf', { title: title(post) })} onClick={onEnd}>
            {t('post.endTenure')}
          </Button>
        )}{' '}
        {post.can.managePortfolio && (
          <Button size="small" aria-label={t('post.assignTo', { title: title(post) })} onClick={onAssign}>
            {t('post.assign')}
          </Button>
        )}
      </div>
    </li>
  );
}
