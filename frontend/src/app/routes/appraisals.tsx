import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppraisalPage } from '@/features/appraisals/appraisal-page';
import { BureauRoundPage } from '@/features/appraisals/bureau-round-page';
import { BureauRoundsPage } from '@/features/appraisals/bureau-rounds-page';
import { RoundPage } from '@/features/appraisals/round-page';
import { RoundsPage } from '@/features/appraisals/rounds-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { useTenant } from '@/lib/session-context';
import { QueryView } from '@/ui/query-view';

const round = getRouteApi('/signed-in/appraisals/rounds/$id');
const appraisal = getRouteApi('/signed-in/appraisals/$id');
const bureauRound = getRouteApi('/signed-in/oversight/appraisal-rounds/$id');

export function Appraisals() {
  const { t } = useTranslation();
  const organisation = useQuery(organisationDetails(useTenant()));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => <RoundsPage units={units} />}
    </QueryView>
  );
}

export function AppraisalRound() {
  const { t } = useTranslation();
  const { id } = round.useParams();
  const organisation = useQuery(organisationDetails(useTenant()));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => <RoundPage key={id} id={id} units={units} />}
    </QueryView>
  );
}

export function Appraisal() {
  const { id } = appraisal.useParams();
  return <AppraisalPage key={id} id={id} />;
}

export function BureauRounds() {
  return <BureauRoundsPage />;
}

export function BureauRound() {
  const { id } = bureauRound.useParams();
  return <BureauRoundPage key={id} id={id} />;
}
