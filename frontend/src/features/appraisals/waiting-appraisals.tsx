import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { myAppraisals } from './appraisals.api';

/** The appraisals that wait for the reader; nothing is shown while none does. */
export function WaitingAppraisals() {
  const { t } = useTranslation();
  const { title } = useNames();
  const takesPart = useAbility('appraisal.take-part');
  const { data } = useQuery({ ...myAppraisals(useTenant()), enabled: takesPart });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('appraisal.waiting')}>
      <ul className="acts">
        {data.items.map((task) => (
          <li key={task.appraisalId + task.task} className="act">
            <div className="act-head">
              <h3>
                <AppLink href={`/appraisals/${task.appraisalId}`}>
                  {task.roundTitle}：{title(task)}
                </AppLink>
              </h3>
              <strong>{t(`appraisal.tasks.${task.task as 'assess'}`)}</strong>
              {task.dueOn && <span className="quiet">{t('appraisal.taskBy', { day: task.dueOn })}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
