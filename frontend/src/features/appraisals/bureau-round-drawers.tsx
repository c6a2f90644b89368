import { Form, Input, InputNumber, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppraisedBureau, BureauRound } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { Needed } from '@/ui/needed';
import {
  announceBureaus,
  assessBureau,
  closeBureauRound,
  decideObjection,
  settleBureau,
  takeBureauFigures,
} from './bureau-rounds.api';

export type RoundStep = 'figures' | 'announce' | 'close';
export type BureauStep = 'assess' | 'settle' | 'decide';

/** A step of the whole year. */
export function RoundStepDrawer({
  round,
  step,
  onClose,
}: {
  round: BureauRound;
  step: RoundStep;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const says = {
    figures: {
      title: t('overseeing.takeFigures'),
      done: t('overseeing.figuresTaken'),
      explain: t('overseeing.figuresExplain', { day: round.appraisedBy.figuresOn }),
      send: takeBureauFigures,
    },
    announce: {
      title: t('overseeing.announce'),
      done: t('overseeing.announced'),
      explain: t('overseeing.announceExplain'),
      send: announceBureaus,
    },
    close: {
      title: t('overseeing.close'),
      done: t('overseeing.closeDone'),
      explain: t('overseeing.closeExplain'),
      send: closeBureauRound,
    },
  }[step];
  return (
    <CommandDrawer<object, unknown>
      title={says.title}
      submitLabel={says.title}
      version={round.version}
      send={(_, intent) => says.send(round.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'bureau-rounds'] })}
      doneWords={says.done}
      onClose={onClose}
    >
      {() => <p>{says.explain}</p>}
    </CommandDrawer>
  );
}

interface Values {
  marks: { given?: number; words?: string }[];
  words: string;
  upheld: boolean;
  reasons: string;
}
interface Props {
  round: BureauRound;
  bureau: AppraisedBureau;
  step: BureauStep;
  onClose: () => void;
}

/** A step of one bureau. */
export function BureauStepDrawer({ round, bureau, step, onClose }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  const marked = round.appraisedBy.criteria.filter((criterion) => criterion.kind === 'qualitative');
  const says = {
    assess: { title: t('overseeing.assess'), done: t('overseeing.assessed'), explain: '' },
    settle: {
      title: t('overseeing.settle'),
      done: t('overseeing.settled'),
      explain: t('overseeing.settleExplain'),
    },
    decide: {
      title: t('overseeing.decide'),
      done: t('overseeing.decided'),
      explain: t('overseeing.decideExplain'),
    },
  }[step];
  return (
    <CommandDrawer<Values, unknown>
      title={`${says.title}：${name(bureau)}`}
      submitLabel={says.title}
      version={round.version}
      initialValues={{ marks: marked.map(() => ({})) }}
      send={(values, intent) =>
        step === 'assess'
          ? assessBureau(
              round.id,
              bureau.bureauId,
              {
                marks: marked.map((criterion, at) => ({
                  criterion: criterion.number,
                  given: values.marks[at]?.given ?? 0,
                  words: values.marks[at]?.words?.trim() || null,
                })),
                words: values.words.trim(),
              },
              intent,
            )
          : step === 'settle'
            ? settleBureau(round.id, bureau.bureauId, values.words.trim(), intent)
            : decideObjection(
                round.id,
                bureau.bureauId,
                { upheld: values.upheld, reasons: values.reasons.trim() },
                intent,
              )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'bureau-rounds'] })}
      doneWords={says.done}
      onClose={onClose}
    >
      {() => (
        <>
          {says.explain && <p className="quiet">{says.explain}</p>}
          {step === 'assess' &&
            marked.map((criterion, at) => (
              <Needed
                key={criterion.number}
                name={['marks', at, 'given']}
                label={t('overseeing.markOf', { criterion: criterion.words, maximum: criterion.maximum })}
              >
                <InputNumber min={0} max={criterion.maximum ?? 100} precision={0} />
              </Needed>
            ))}
          {step === 'decide' ? (
            <>
              {bureau.objection && (
                <p>{t('overseeing.objectionIs', { day: bureau.objectedOn, words: bureau.objection })}</p>
              )}
              <Needed name={['upheld']} label={t('overseeing.decide')}>
                <Radio.Group
                  options={[
                    { value: true, label: t('overseeing.upheld') },
                    { value: false, label: t('overseeing.dismissed') },
                  ]}
                />
              </Needed>
              <Needed name={['reasons']} label={t('overseeing.reasons')}>
                <Input.TextArea rows={3} maxLength={2000} />
              </Needed>
            </>
          ) : (
            <Form.Item
              name="words"
              label={t('overseeing.words')}
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t('form.needed', { label: t('overseeing.words') }),
                },
              ]}
            >
              <Input.TextArea rows={3} maxLength={2000} />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
