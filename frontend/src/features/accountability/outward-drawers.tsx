import { Form, Input, Radio, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Correspondent, OutwardProposal, OutwardProposalToSend, ProposalToAnswer } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { answerOutward, remindOutward, sendOutward } from './outward.api';

const useDone = () => {
  const tenant = useTenant();
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: [tenant, 'outward-proposals'] });
};

interface Sending {
  correspondents: Correspondent[];
  onClose: () => void;
}

/** A proposal to the oversight department, or to a bureau of the district. */
export function SendOutwardDrawer({ correspondents, onClose }: Sending) {
  const { t } = useTranslation();
  const { name } = useNames();
  const today = useToday();
  const [only] = correspondents;
  return (
    <CommandDrawer<OutwardProposalToSend, unknown>
      title={t('accountability.send')}
      submitLabel={t('accountability.send')}
      initialValues={only && correspondents.length === 1 ? { to: only.id } : {}}
      send={(values, intent) => sendOutward(values, intent)}
      done={useDone()}
      doneWords={t('accountability.sent')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('outward.explain')}</p>
          <Needed name="to" label={t('outward.to')}>
            <Select options={correspondents.map((each) => ({ value: each.id, label: name(each) }))} />
          </Needed>
          <Needed name="subject" label={t('outward.subject')} hint={t('outward.subjectHint')}>
            <Input maxLength={200} />
          </Needed>
          <Needed name="grounds" label={t('accountability.grounds')}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Needed>
          <Form.Item name="article" label={t('outward.article')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="answerDueOn" label={t('accountability.answerDueOn')}>
            <DayField min={today} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

interface Props {
  proposal: OutwardProposal;
  onClose: () => void;
}

export function AnswerOutwardDrawer({ proposal, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Pick<ProposalToAnswer, 'answer' | 'reasons'>, unknown>
      title={t('accountability.answer')}
      submitLabel={t('accountability.answer')}
      version={proposal.version}
      send={(values, intent) => answerOutward(proposal.id, values, intent)}
      done={useDone()}
      doneWords={t('accountability.answered')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="answer" label={t('accountability.answer')}>
            <Radio.Group
              options={(['taken', 'partly-taken', 'not-taken'] as const).map((value) => ({
                value,
                label: t(`accountability.answers.${value}`),
              }))}
            />
          </Needed>
          <Needed name="reasons" label={t('accountability.reason')}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

export function RemindOutwardDrawer({ proposal, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<object, unknown>
      title={t('accountability.remind')}
      submitLabel={t('accountability.remind')}
      version={proposal.version}
      send={(_, intent) => remindOutward(proposal.id, intent)}
      done={useDone()}
      doneWords={t('accountability.reminded')}
      onClose={onClose}
    >
      {() => <p>{t('outward.remindExplain')}</p>}
    </CommandDrawer>
  );
}
