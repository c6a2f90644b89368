import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary, Report } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { handIn } from '@/lib/hand-in';
import { outsideBodyNames, receiving } from '@/lib/outside-bodies';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceField } from '@/ui/evidence-field';
import {
  answerQuestion,
  askAboutReport,
  receiveReport,
  returnReport,
  sendReport,
  signOffReport,
} from './reports.api';

export type ReportStep =
  { kind: 'sign-off' | 'send' | 'receive' | 'return' | 'ask' } | { kind: 'answer'; number: number };
interface Values {
  words?: string;
  copiedTo?: string[];
  evidenceIds?: EvidenceSummary[];
}
interface Props {
  report: Report;
  step: ReportStep;
  onClose: () => void;
}

/** One step of a report: signed off, sent, received, asked about, answered, sent back. */
export function ReportStepDrawer({ report, step, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  // An oversight department keeps neither documents nor a directory of outside bodies.
  const mayAdd = useAbility('evidence.add');
  const bodies = useQuery({ ...outsideBodyNames(tenant), enabled: step.kind === 'send' && mayAdd });
  const says = {
    'sign-off': {
      title: t('report.signOff'),
      done: t('report.signedOff'),
      explain: t('report.signOffExplain'),
    },
    send: { title: t('report.send'), done: t('report.sent'), explain: t('report.sendExplain') },
    receive: { title: t('report.receive'), done: t('report.received'), explain: '' },
    return: { title: t('report.giveBack'), done: t('report.givenBack'), explain: '' },
    ask: { title: t('report.ask'), done: t('report.asked'), explain: '' },
    answer: { title: t('report.answer'), done: t('report.answered'), explain: '' },
  }[step.kind];
  const label = {
    return: t('report.giveBackReason'),
    ask: t('report.question'),
    answer: t('report.answerText'),
    'sign-off': '',
    send: '',
    receive: '',
  }[step.kind];
  return (
    <CommandDrawer<Values, unknown>
      title={says.title}
      submitLabel={says.title}
      danger={step.kind === 'return'}
      version={report.version}
      initialValues={{ evidenceIds: [] }}
      send={(values, intent) => take(report.id, step, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={says.done}
      onClose={onClose}
    >
      {() => (
        <>
          {says.explain && <p className="quiet">{says.explain}</p>}
          {label && (
            <Form.Item
              name="words"
              label={label}
              rules={[{ required: true, whitespace: true, message: t('form.needed', { label }) }]}
            >
              <Input.TextArea rows={3} maxLength={step.kind === 'return' ? 500 : 1000} showCount />
            </Form.Item>
          )}
          {step.kind === 'send' && (
            <Form.Item name="copiedTo" label={t('arrival.copies')} extra={t('arrival.copiesHint')}>
              <Select
                mode="tags"
                maxCount={20}
                options={receiving(bodies.data?.items ?? []).copyTo.map((value) => ({ value, label: value }))}
              />
            </Form.Item>
          )}
          {step.kind === 'send' && mayAdd && (
            <Form.Item name="evidenceIds" label={t('report.sendEvidence')}>
              <EvidenceField
                kinds={['report-document', 'delivery-receipt']}
                upload={({ file, kind, title }, key) =>
                  handIn({ file, kind, title, unitId: report.unitId, formedOn: today }, { key })
                }
              />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}

function take(id: string, step: ReportStep, values: Values, intent: Intent) {
  const words = values.words?.trim() ?? '';
  switch (step.kind) {
    case 'sign-off':
      return signOffReport(id, intent);
    case 'send':
      return sendReport(
        id,
        (values.evidenceIds ?? []).map((file) => file.id),
        values.copiedTo ?? [],
        intent,
      );
    case 'receive':
      return receiveReport(id, intent);
    case 'return':
      return returnReport(id, words, intent);
    case 'ask':
      return askAboutReport(id, words, intent);
    case 'answer':
      return answerQuestion(id, step.number, words, intent);
  }
}
