import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { DistrictRollupPage } from '@/features/compliance/district-rollup-page';
import { useBureauName } from '@/features/compliance/overseen-bureau-page';
import { PatternsPage } from '@/features/compliance/patterns-page';
import { RollupPage } from '@/features/compliance/rollup-page';
import type { RollupFilter } from '@/features/compliance/rollup-ways';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import type { rollupSearch } from '../search';

const rollup = getRouteApi('/signed-in/overview/rollup');
const overseen = getRouteApi('/signed-in/oversight/bureaus/$bureau/rollup');
const patterns = getRouteApi('/signed-in/overview/patterns');
const overseenPatterns = getRouteApi('/signed-in/oversight/bureaus/$bureau/patterns');
const district = getRouteApi('/signed-in/oversight/rollup');

function useRollup(search: z.infer<typeof rollupSearch>, path: string) {
  const navigate = useNavigateTo();
  const today = useToday();
  const { subtree, year, by, ...rest } = search;
  const filter: RollupFilter = {
    ...rest,
    year: year ?? yearOf(today),
    by: by ?? 'unit',
    ...(subtree ? { subtree: true } : {}),
  };
  return {
    filter,
    onFilter: (change: Partial<RollupFilter>) => navigate(address(path, { ...filter, ...change })),
  };
}

export function Rollup() {
  const { t } = useTranslation();
  const about = useRollup(rollup.useSearch(), '/overview/rollup');
  return (
    <RollupPage
      {...about}
      base="/overview"
      trail={[{ title: t('nav.overview'), href: address('/overview', { year: about.filter.year }) }]}
    />
  );
}

export function OverseenRollup() {
  const { t } = useTranslation();
  const { bureau } = overseen.useParams();
  const home = `/oversight/bureaus/${bureau}`;
  const about = useRollup(overseen.useSearch(), `${home}/rollup`);
  const { year } = about.filter;
  const name = useBureauName(bureau, year);
  return (
    <RollupPage
      {...about}
      bureau={bureau}
      base={home}
      trail={[
        { title: t('nav.district'), href: address('/oversight', { year }) },
        { title: name, href: address(home, { year }) },
      ]}
    />
  );
}

export function DistrictRollup() {
  const navigate = useNavigateTo();
  const today = useToday();
  const { year, by } = district.useSearch();
  const filter = { year: year ?? yearOf(today), by: by ?? ('member' as const) };
  return (
    <DistrictRollupPage
      {...filter}
      onFilter={(change) => navigate(address('/oversight/rollup', { ...filter, ...change }))}
    />
  );
}

export function Patterns() {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  const today = useToday();
  const year = patterns.useSearch().year ?? yearOf(today);
  return (
    <PatternsPage
      year={year}
      onYear={(next) => navigate(address('/overview/patterns', { year: next }))}
      base="/overview"
      trail={[{ title: t('nav.overview'), href: address('/overview', { year }) }]}
    />
  );
}

export function OverseenPatterns() {
  const { t } = useTranslation();
  const { bureau } = overseenPatterns.useParams();
  const navigate = useNavigateTo();
  const today = useToday();
  const home = `/oversight/bureaus/${bureau}`;
  const year = overseenPatterns.useSearch().year ?? yearOf(today);
  const name = useBureauName(bureau, year);
  return (
    <PatternsPage
      bureau={bureau}
      year={year}
      onYear={(next) => navigate(address(`${home}/patterns`, { year: next }))}
      base={home}
      trail={[
        { title: t('nav.district'), href: address('/oversight', { year }) },
        { title: name, href: address(home, { year }) },
      ]}
    />
  );
}
