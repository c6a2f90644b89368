import { getRouteApi } from '@tanstack/react-router';
import { AppraisalPage } from '@/features/appraisals/appraisal-page';
import { BureauRoundPage } from '@/features/appraisals/bureau-round-page';
import { BureauRoundsPage } from '@/features/appraisals/bureau-rounds-page';
import { RoundPage } from '@/features/appraisals/round-page';
import { RoundsPage } from '@/features/appraisals/rounds-page';
import { WithUnits } from './with-units';

const round = getRouteApi('/signed-in/appraisals/rounds/$id');
const appraisal = getRouteApi('/signed-in/appraisals/$id');
const bureauRound = getRouteApi('/signed-in/oversight/appraisal-rounds/$id');

export function Appraisals() {
  return <WithUnits>{(units) => <RoundsPage units={units} />}</WithUnits>;
}

export function AppraisalRound() {
  const { id } = round.useParams();
  return <WithUnits>{(units) => <RoundPage key={id} id={id} units={units} />}</WithUnits>;
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
