import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { CountedPage } from '@/features/compliance/counted-page';
import { listAddress, type CountedFilter } from '@/features/compliance/counted-filter';
import type { Moments } from '@/features/compliance/compliance.api';
import { DifferencePage } from '@/features/compliance/difference-page';
import { DistrictPage } from '@/features/compliance/district-page';
import { OverseenBureauPage, useBureauName } from '@/features/compliance/overseen-bureau-page';
import { OverseenOccurrencePage } from '@/features/compliance/overseen-occurrence-page';
import { ProvenancePage } from '@/features/compliance/provenance-page';
import { OverviewPage } from '@/features/compliance/overview-page';
import { UndecidedNote } from '@/features/schemes/undecided-note';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useAbility, useToday } from '@/lib/session-context';
import { parseStates } from '@/lib/states';
import { useNavigateTo } from '@/ui/app-link';
import type { countedSearch, differenceSearch } from '../search';

const overview = getRouteApi('/signed-in/overview');
const difference = getRouteApi('/signed-in/overview/difference');
const overseenDifference = getRouteApi('/signed-in/oversight/bureaus/$bureau/difference');
const provenance = getRouteApi('/signed-in/overview/provenance');
const overseenProvenance = getRouteApi('/signed-in/oversight/bureaus/$bureau/provenance');
const counted = getRouteApi('/signed-in/overview/occurrences');
const district = getRouteApi('/signed-in/oversight');
const overseenBureau = getRouteApi('/signed-in/oversight/bureaus/$bureau');
const overseenCounted = getRouteApi('/signed-in/oversight/bureaus/$bureau/occurrences');
const overseenOccurrence = getRouteApi('/signed-in/oversight/bureaus/$bureau/occurrences/$id');

function useYear(asked: number | undefined): number {
  const today = useToday();
  return asked ?? yearOf(today);
}

export function Overview() {
  const year = useYear(overview.useSearch().year);
  const navigate = useNavigateTo();
  const mayReadRules = useAbility('scheme.read');
  return (
    <OverviewPage
      year={year}
      onYear={(next) => navigate(address('/overview', { year: next }))}
      notice={mayReadRules && <UndecidedNote />}
    />
  );
}

function useCounted(search: z.infer<typeof countedSearch>, base: string) {
  const navigate = useNavigateTo();
  const year = useYear(search.year);
  const { state, subtree, ...rest } = search;
  const filter: CountedFilter = {
    ...rest,
    year,
    states: parseStates(state),
    ...(subtree ? { subtree: true } : {}),
  };
  const onFilter = (change: Partial<CountedFilter>) => {
    const { states, ...next } = { ...filter, ...change };
    navigate(address(`${base}/occurrences`, { ...next, state: states.join(',') }));
  };
  return { filter, onFilter, base };
}

export function Counted() {
  const { t } = useTranslation();
  const about = useCounted(counted.useSearch(), '/overview');
  return (
    <CountedPage
      {...about}
      trail={[{ title: t('nav.overview'), href: address('/overview', { year: about.filter.year }) }]}
    />
  );
}

export function Provenance() {
  const { t } = useTranslation();
  const { filter } = useCounted(provenance.useSearch(), '/overview');
  return (
    <ProvenancePage
      filter={filter}
      base="/overview"
      trail={[
        { title: t('nav.overview'), href: address('/overview', { year: filter.year }) },
        { title: t('counted.title'), href: listAddress('/overview', filter) },
      ]}
    />
  );
}

export function OverseenProvenance() {
  const { t } = useTranslation();
  const { bureau } = overseenProvenance.useParams();
  const home = `/oversight/bureaus/${bureau}`;
  const { filter } = useCounted(overseenProvenance.useSearch(), home);
  const name = useBureauName(bureau, filter.year);
  return (
    <ProvenancePage
      bureau={bureau}
      filter={filter}
      base={home}
      trail={[
        { title: t('nav.district'), href: address('/oversight', { year: filter.year }) },
        { title: name, href: address(home, { year: filter.year }) },
        { title: t('counted.title'), href: listAddress(home, filter) },
      ]}
    />
  );
}

function useMoments(search: z.infer<typeof differenceSearch>, path: string) {
  const navigate = useNavigateTo();
  const year = useYear(search.year);
  const moments: Moments = {
    year,
    former: search.former,
    formerKnowledge: search.formerKnowledge ?? 'then',
    latter: search.latter,
    latterKnowledge: search.latterKnowledge ?? 'then',
  };
  return {
    moments,
    onMoments: (change: Partial<Moments>) => navigate(address(path, { ...moments, ...change })),
  };
}

export function Difference() {
  const { t } = useTranslation();
  const about = useMoments(difference.useSearch(), '/overview/difference');
  return (
    <DifferencePage
      {...about}
      dutyHref={(id) => `/occurrences/${id}`}
      trail={[{ title: t('nav.overview'), href: address('/overview', { year: about.moments.year }) }]}
    />
  );
}

export function OverseenDifference() {
  const { t } = useTranslation();
  const { bureau } = overseenDifference.useParams();
  const home = `/oversight/bureaus/${bureau}`;
  const about = useMoments(overseenDifference.useSearch(), `${home}/difference`);
  const { year } = about.moments;
  const name = useBureauName(bureau, year);
  return (
    <DifferencePage
      {...about}
      bureau={bureau}
      dutyHref={(id) => `${home}/occurrences/${id}`}
      trail={[
        { title: t('nav.district'), href: address('/oversight', { year }) },
        { title: name, href: address(home, { year }) },
      ]}
    />
  );
}

export function District() {
  const year = useYear(district.useSearch().year);
  const navigate = useNavigateTo();
  return <DistrictPage year={year} onYear={(next) => navigate(address('/oversight', { year: next }))} />;
}

export function OverseenBureau() {
  const { bureau } = overseenBureau.useParams();
  const year = useYear(overseenBureau.useSearch().year);
  const navigate = useNavigateTo();
  return (
    <OverseenBureauPage
      bureau={bureau}
      year={year}
      onYear={(next) => navigate(address(`/oversight/bureaus/${bureau}`, { year: next }))}
    />
  );
}

export function OverseenCounted() {
  const { t } = useTranslation();
  const { bureau } = overseenCounted.useParams();
  const home = `/oversight/bureaus/${bureau}`;
  const about = useCounted(overseenCounted.useSearch(), home);
  const { year } = about.filter;
  const name = useBureauName(bureau, year);
  return (
    <CountedPage
      {...about}
      bureau={bureau}
      trail={[
        { title: t('nav.district'), href: address('/oversight', { year }) },
        { title: name, href: address(home, { year }) },
      ]}
    />
  );
}

export function OverseenOccurrence() {
  return <OverseenOccurrencePage {...overseenOccurrence.useParams()} />;
}
