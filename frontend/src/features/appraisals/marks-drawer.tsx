import { Form, Input, InputNumber } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { Needed } from '@/ui/needed';
import { takeStep } from './appraisals.api';

interface Values {
  marks: { given: number; words?: string }[];
  words: string;
}
interface Props {
  view: Appraisal;
  /** The subject's own assessment, and not the assessor's. */
  own: boolean;
  onClose: () => void;
}

export function MarksDrawer({ view, own, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const criteria = view.terms.criteria.filter((each) => each.kind === 'qualitative');
  const known = own ? view.self : view.assessment;
  const of = (number: number) => known?.marks.find((mark) => mark.criterion === number);
  return (
    <CommandDrawer<Values, unknown>
      title={own ? t('appraisal.assessSelf') : t('appraisal.assess')}
      submitLabel={own ? t('appraisal.assessSelf') : t('appraisal.assess')}
      version={view.appraisal.version}
      initialValues={{
        marks: criteria.map(({ number }) => {
          const mark = of(number);
          return {
            ...(mark ? { given: mark.given } : {}),
            words: mark?.words ?? '',
          } as Values['marks'][number];
        }),
        words: known?.words ?? '',
      }}
      send={({ marks, words }, intent) =>
        takeStep(
          own
            ? '/api/v1/appraisals/{appraisalId}/self-assessment'
            : '/api/v1/appraisals/{appraisalId}/assessment',
          view.appraisal.id,
          {
            words,
            marks: criteria.map(({ number }, at) => ({
              criterion: number,
              given: marks[at]?.given ?? null,
              words: marks[at]?.words?.trim() || null,
            })),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={own ? t('appraisal.selfDone') : t('appraisal.assessDone')}
      onClose={onClose}
    >
      {() => (
        <>
          {criteria.map((criterion, at) => {
            const other = own
              ? undefined
              : view.self?.marks.find((mark) => mark.criterion === criterion.number);
            return (
              <fieldset key={criterion.number} className="field-group">
                <legend>
                  {criterion.number}. {criterion.words}
                </legend>
                {other && (
                  <p className="quiet">
                    {t('appraisal.ownMark', { given: other.given })}
                    {other.words && `：${other.words}`}
                  </p>
                )}
                <Needed
                  name={['marks', at, 'given']}
                  label={`${t('appraisal.markOf', { number: criterion.number })}（0–${criterion.maximum}）`}
                >
                  <InputNumber min={0} max={criterion.maximum ?? 100} precision={0} />
                </Needed>
                <Form.Item
                  name={['marks', at, 'words']}
                  label={t('appraisal.reasonOf', { number: criterion.number })}
                  {...(own ? {} : { extra: t('appraisal.reasonHint') })}
                >
                  <Input.TextArea rows={2} maxLength={1000} />
                </Form.Item>
              </fieldset>
            );
          })}
          <Needed name="words" label={t('appraisal.whole')}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}
