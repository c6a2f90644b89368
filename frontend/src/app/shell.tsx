import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/schema';
import { address } from '@/lib/address';
import { useNames } from '@/lib/i18n';
import { Problem } from '@/lib/problem';
import {
  atViewpoint,
  dayOf,
  showsThePast,
  useViewpoint,
  viewpointKey,
  type Viewpoint,
} from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';
import { ProblemPanel } from '@/ui/problem-panel';
import { AsOfBanner } from './as-of-banner';
import { AsOfPicker } from './as-of-picker';
import { DemonstrationBanner } from './banner';
import { DisplayControls } from './display-controls';
import { InboxMark } from './inbox-mark';
import { destinationOf, destinations, mayOpen, mayOpenThe } from './navigation';

interface Props {
  session: Session;
  productName: string;
  onSignOut: () => void;
  onViewpoint: (viewpoint: Viewpoint | undefined) => void;
}

/** Landmarks, navigation and the person, around every screen. */
export function Shell({ session, productName, onSignOut, onViewpoint }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const main = useFocusOnNewPage(pathname);
  const [menuOpen, setMenuOpen] = useState(false);
  const here = destinationOf(pathname);
  const viewpoint = useViewpoint();
  const shows = showsThePast(pathname);
  const who = session.person?.name ?? session.account.userName;
  const menu = (
    <ul className="menu">
      {destinations
        .filter((destination) => mayOpen(session, destination))
        .map(({ key, path }) => (
          <li key={key}>
            <AppLink
              href={path}
              aria-current={here?.path === path ? 'page' : undefined}
              onClick={() => setMenuOpen(false)}
            >
              {t(`nav.${key}`)}
            </AppLink>
          </li>
        ))}
    </ul>
  );
  return (
    <div className={viewpoint && shows ? 'shell past' : 'shell'}>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <DemonstrationBanner shown={session.demonstration} />
      <header className="top">
        <Button
          className="menu-button no-print"
          type="text"
          icon={<MenuOutlined />}
          aria-label={t('app.menu')}
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(true)}
        />
        <div className="top-names">
          <AppLink className="product" href="/">
            {productName}
          </AppLink>
          <span className="tenant">{name(session.tenant)}</span>
        </div>
        <div className="top-tools">
          {mayOpenThe(session, 'inbox') && <InboxMark />}
          <AsOfPicker today={session.today} onChange={onViewpoint} />
          <DisplayControls />
          <AppLink className="who" href="/security" title={t('identity.title')}>
            {who}
          </AppLink>
          <Button size="small" className="no-print" onClick={onSignOut}>
            {t('app.signOut')}
          </Button>
        </div>
      </header>
      {!(viewpoint && shows) && <p className="print-head">{t('app.printOf', { day: session.today })}</p>}
      <AsOfBanner shows={shows} differenceHref={differenceOf(pathname, viewpoint)} onChange={onViewpoint} />
      <div className="below">
        <nav className="side no-print" aria-label={t('app.navigation')}>
          {menu}
        </nav>
        <main id="main" ref={main} tabIndex={-1}>
          {here && !mayOpen(session, here) ? (
            <ProblemPanel problem={new Problem(403)} what={t(`nav.${here.key}`)} />
          ) : (
            // Another moment is another screen: nothing of the one before stays on it.
            <Fragment key={viewpointKey()}>
              <Outlet />
            </Fragment>
          )}
        </main>
      </div>
      <footer className="foot">{t('app.unclassified')}</footer>
      <Drawer
        open={menuOpen}
        placement="left"
        size="min(320px, 88vw)"
        title={productName}
        onClose={() => setMenuOpen(false)}
      >
        <nav aria-label={t('app.navigation')}>{menu}</nav>
        <DisplayControls />
      </Drawer>
    </div>
  );
}

/** Where the moment is compared with today: in the bureau that is looked at. */
function differenceOf(pathname: string, viewpoint: Viewpoint | undefined): string | undefined {
  if (!viewpoint) return undefined;
  const bureau = /^\/oversight\/bureaus\/[^/]+/.exec(pathname)?.[0];
  const home =
    bureau ?? (/^\/(overview|ledgers|occurrences|organisation)/.test(pathname) ? '/overview' : undefined);
  return (
    home &&
    atViewpoint(
      address(`${home}/difference`, {
        year: dayOf(viewpoint).slice(0, 4),
        former: viewpoint.asOf,
        formerKnowledge: viewpoint.knowledge,
      }),
      undefined,
    )
  );
}

/** A reader that cannot see the page change is taken to the new page. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
