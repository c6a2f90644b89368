import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { address } from '@/lib/address';
import { useCodes, useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';

type Figure = NonNullable<Appraisal['figures']>['items'][number];

/** The frozen figures, each with the duties behind it. */
export function AppraisalFigures({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  if (!view.figures) return <EmptyNote reason={t('appraisal.noFigures')} />;
  const { knownOn, from, to, items } = view.figures;
  return (
    <>
      <p className="quiet">{t('appraisal.figuresAre', { day: knownOn, from, to })}</p>
      <ul className="acts">
        {items.map((figure) => (
          <li key={figure.criterion} className="act">
            <FigureOf view={view} figure={figure} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FigureOf({ view, figure }: { view: Appraisal; figure: Figure }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const criterion = view.terms.criteria.find(({ number }) => number === figure.criterion);
  return (
    <>
      <div className="act-head">
        <h3>
          {figure.criterion}. {criterion?.words}
        </h3>
        <strong>
          {figure.of === 0
            ? t('appraisal.figureNothing')
            : t('appraisal.figureIs', { met: figure.met, of: figure.of })}
        </strong>
        {view.appraisal.kind === 'body' && (
          <AppLink href={provenance(view, figure, criterion?.withUnitsBelow ?? false)}>
            {t('appraisal.toProvenance')}
          </AppLink>
        )}
      </div>
      <p className="quiet">
        {t(`appraisal.figures.${figure.figure as 'duties-met'}`)} ·{' '}
        {figure.category ? code('category', figure.category) : t('appraisal.allCategories')}
      </p>
      {figure.duties.length > 0 && (
        <details>
          <summary>{t('appraisal.duties')}</summary>
          <ul>
            {figure.duties.map((duty) => (
              <li key={duty.id}>
                <AppLink href={`/occurrences/${duty.id}`}>{title(duty)}</AppLink> {duty.windowKey}{' '}
                <span className="quiet">{duty.met ? t('appraisal.dutyMet') : t('appraisal.dutyNotMet')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The page on which every figure of the ledger explains itself, for the same body, period and day. */
function provenance(view: Appraisal, figure: Figure, subtree: boolean) {
  const [year = '', half] = view.periodKey.split('-');
  return address('/overview/provenance', {
    year,
    unitId: view.appraisal.unitId,
    subtree,
    category: figure.category,
    state: 'fulfilled,late,missed,made-up',
    period: half ? `${year}-H0${half.slice(1)}` : undefined,
    asOf: view.figures?.knownOn,
    knowledge: 'then',
  });
}
