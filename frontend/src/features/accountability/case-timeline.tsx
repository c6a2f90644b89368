import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { beijing } from '@/lib/days';
import { withoutVersion } from '@/lib/event-words';
import { useTenant } from '@/lib/session-context';
import { QueryView } from '@/ui/query-view';
import { useCaseCodes } from './case-words';
import { caseReadings } from './cases.api';

/** Everything recorded in the file, in its order. */
export function CaseTimeline({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  return (
    <ol className="timeline">
      {file.timeline.map(({ version, type, recordedAt, byName, subjectTitleZh, words }) => (
        <li key={version}>
          <div className="timeline-what">
            <strong>{code('event', withoutVersion(type))}</strong>
            {subjectTitleZh && <span>{subjectTitleZh}</span>}
            {words && <span>{type.startsWith('case.step-reached') ? code('steps', words) : words}</span>}
          </div>
          <div className="quiet">
            {t('ui.recorded')} {beijing(recordedAt)} {byName}
          </div>
        </li>
      ))}
    </ol>
  );
}

export function CaseReadings({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  const query = useQuery(caseReadings(useTenant(), file.id));
  return (
    <QueryView query={query} what={t('accountability.readings')}>
      {({ items }) => (
        <ul>
          {items.slice(0, 20).map(({ personId, name, capacity, readAt }) => (
            <li key={`${personId}-${readAt}`}>
              {t('accountability.readBy', {
                at: beijing(readAt),
                name: name ?? t('accountability.somebody'),
                capacity: code('capacities', capacity),
              })}
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
