import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parent } from '../parents';

const appraisals = createRoute({
  ...parent,
  path: '/appraisals',
  component: lazyRouteComponent(() => import('../routes/appraisals'), 'Appraisals'),
});
const appraisalRound = createRoute({
  ...parent,
  path: '/appraisals/rounds/$id',
  component: lazyRouteComponent(() => import('../routes/appraisals'), 'AppraisalRound'),
});
const appraisal = createRoute({
  ...parent,
  path: '/appraisals/$id',
  component: lazyRouteComponent(() => import('../routes/appraisals'), 'Appraisal'),
});
const bureauRounds = createRoute({
  ...parent,
  path: '/oversight/appraisal-rounds',
  component: lazyRouteComponent(() => import('../routes/appraisals'), 'BureauRounds'),
});
const bureauRound = createRoute({
  ...parent,
  path: '/oversight/appraisal-rounds/$id',
  component: lazyRouteComponent(() => import('../routes/appraisals'), 'BureauRound'),
});

export const appraisalsPaths = [appraisals, appraisalRound, appraisal, bureauRounds, bureauRound] as const;
