import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LeadingBody, OrganisationUnit } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { leadingBody } from './structure.api';

/** The leading body of a unit, apart from the persons who belong to it today. */
export function LeadingBodySection({ unit }: { unit: OrganisationUnit }) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(leadingBody(useTenant(), unit.id));
  return (
    <Section title={t('structure.body.title')}>
      <QueryView query={query} what={t('structure.body.title')}>
        {({ body, collectiveTypes }) => (
          <>
            {collectiveTypes.length > 0 && (
              <p>
                {t('structure.body.collective', {
                  types: collectiveTypes.map((type) => code('responsibility', type)).join('、'),
                })}
              </p>
            )}
            {body ? <Body body={body} /> : <EmptyNote reason={t('structure.body.none')} />}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Body({ body }: { body: LeadingBody }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const types = (all: string[]) => all.map((type) => code('responsibility', type)).join('、');
  return (
    <>
      {body.hasCoResponsibleHeads && <p role="note">{t('structure.body.coResponsibleNote')}</p>}
      <ul className="plain-list seats">
        {body.seats.map((seat) => (
          <li key={seat.postId}>
            <strong>{title(seat)}</strong>{' '}
            <span className={seat.holderName ? 'seat-holder' : 'quiet'}>
              {seat.holderName ?? t('structure.group.vacant')}
              {seat.acting && t('structure.group.acting')}
            </span>{' '}
            {seat.isHead && (
              <span className="mark">
                {t(seat.coResponsible ? 'structure.body.coResponsible' : 'structure.body.head')}
              </span>
            )}{' '}
            <span className="quiet">{types(seat.responsibilityTypes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
