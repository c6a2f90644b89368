import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DivisionFields } from './division-fields';
import { patternValues, sendDivision, type DivisionStep, type DivisionValues } from './division-sending';
import { useTopicName } from './division-tables';
import { topicChoices } from './division-topics';
import { schemesInForce } from './structure.api';

interface Props {
  step: DivisionStep;
  organisation: Organisation;
  onClose: () => void;
}

/** Names who is responsible, sets the pattern, names who supervises, and ends what was named. */
export function DivisionDrawer({ step, organisation, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const topicName = useTopicName();
  const { title: titled } = useNames();
  const schemes = useQuery(schemesInForce(tenant));
  const choices = topicChoices(schemes.data ?? [], {
    duty: (duty) => `${t('line.articleIs', { article: duty.article })} ${titled(duty)}`,
    article: (article) => t('line.articleIs', { article }) + t('structure.work.wholeArticle'),
  });
  const words = {
    pattern: [t('structure.work.setPattern'), t('structure.work.patternSet')],
    assign: [t('structure.work.assign'), t('structure.work.assigned')],
    release: [
      step.kind === 'release' ? t('structure.work.releaseOf', { topic: topicName(step.assignment) }) : '',
      t('structure.work.released'),
    ],
    supervise: [t('structure.work.supervise'), t('structure.work.supervised')],
    endSupervision: [
      step.kind === 'endSupervision'
        ? t('structure.work.endSupervisionOf', { unit: step.supervision.unitNameZh })
        : '',
      t('structure.work.released'),
    ],
  } as const;
  const [title, done] = words[step.kind];
  const ends = step.kind === 'release' || step.kind === 'endSupervision';
  return (
    <CommandDrawer<DivisionValues, unknown>
      title={title}
      submitLabel={ends ? t('structure.end') : title}
      danger={ends}
      initialValues={{
        from: today,
        on: today,
        ...(step.kind === 'pattern' ? patternValues(step.current) : {}),
      }}
      send={(values, intent) => sendDivision(step, values, choices, schemes.data ?? [], intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={done}
      onClose={onClose}
    >
      {() => (
        <DivisionFields
          kind={step.kind}
          organisation={organisation}
          choices={choices}
          loading={schemes.isFetching}
        />
      )}
    </CommandDrawer>
  );
}
