import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { reorganisations } from './organisation.api';
import { kinds, rules } from './reorganise-request';

/** The reorganisations that a unit went through or came out of. */
export function UnitHistory({ unit }: { unit: OrganisationUnit }) {
  const { t } = useTranslation();
  const query = useQuery(reorganisations(useTenant(), unit.id));
  const names = (units: { nameZh: string }[]) => units.map((each) => each.nameZh).join('、');
  return (
    <Section title={t('reorganisation.history')}>
      <QueryView query={query} what={t('reorganisation.history')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('reorganisation.noHistory')} />
          ) : (
            <ul className="posts">
              {items.map((each) => {
                const kind = kinds.find((known) => known === each.kind);
                const rule = rules.find((known) => known === each.openDuties);
                return (
                  <li key={each.id}>
                    <strong>
                      {t(
                        each.intoUnits.length > 0
                          ? 'reorganisation.historyInto'
                          : 'reorganisation.historyLine',
                        {
                          on: each.on,
                          kind: kind ? t(`reorganisation.kinds.${kind}`) : each.kind,
                          units: names(each.units),
                          into: names(each.intoUnits),
                        },
                      )}
                    </strong>
                    <span>{t('ui.reasonIs', { reason: each.reason })}</span>
                    {rule && (
                      <span>
                        {t('reorganisation.openDuties')}：{t(`reorganisation.rules.${rule}`)}
                      </span>
                    )}
                    <span className="quiet">
                      {t(each.recordedBy ? 'reorganisation.recordedBy' : 'reorganisation.recorded', {
                        at: beijing(each.recordedAt),
                        name: each.recordedBy ?? '',
                      })}
                    </span>
                  </li>
                );
              })}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
