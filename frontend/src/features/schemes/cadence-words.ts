import { useTranslation } from 'react-i18next';
import type { Obligation, SchemePack } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';

/** How often and by when, as a sentence; what the text leaves open is said to be open. */
export function useCadenceWords() {
  const { t } = useTranslation();
  const code = useCodes();
  return ({ cadence, deadline }: Obligation): string => {
    const parts: string[] = [];
    if (cadence.kind === 'periodic' && cadence.period) {
      const period = code('period', cadence.period);
      parts.push(
        typeof cadence.minCount !== 'number'
          ? period
          : t(cadence.countWording === 'at-least' ? 'cadence.atLeast' : 'cadence.times', {
              period,
              count: cadence.minCount,
            }),
      );
    } else if (cadence.kind === 'fixed-date' && cadence.fixedDate) {
      const [month, day] = cadence.fixedDate.split('-').map(Number);
      parts.push(t('cadence.fixed', { month, day }));
    } else {
      parts.push(code('cadence', cadence.kind));
    }
    if (cadence.trigger) parts.push(t('cadence.when', { trigger: code('trigger', cadence.trigger) }));
    if (cadence.timing && cadence.timing !== 'not-stated') parts.push(code('timing', cadence.timing));
    if (cadence.steps.length > 0) parts.push(cadence.steps.map((step) => code('step', step)).join(' → '));
    if (deadline?.rule && deadline.rule !== 'none-stated')
      parts.push(t('cadence.deadline', { rule: code('deadline', deadline.rule) }));
    if (deadline?.inferred) parts.push(t('cadence.inferred'));
    if (cadence.wording) parts.push(t('cadence.wording', { wording: cadence.wording }));
    return parts.join(t('ui.listSeparator'));
  };
}

/** "role:first-responsible" as the name the pack gives it. */
export function useReferenceNames(pack: Pick<SchemePack, 'roles' | 'unitTypes' | 'bodies'>) {
  const { name, title } = useNames();
  return (reference: string): string => {
    const [kind, id] = reference.split(':');
    if (kind === 'role') {
      const role = pack.roles.find((each) => each.id === id);
      return role ? title(role) : reference;
    }
    const found = (kind === 'unit' ? pack.unitTypes : pack.bodies).find((each) => each.id === id);
    return found ? name(found) : reference;
  };
}
