import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReceivedCall, ReportToDraft, Saved } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { receivedCalls } from './calls.api';
import { draftReport } from './reports.api';

interface Props {
  recipient: { nameZh: string; nameEn: string };
  call?: ReceivedCall;
  onClose: () => void;
}

/** Brings together what the department received and did in a period, for the department above it. */
export function DepartmentDraftDrawer({ recipient, call, onClose }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const year = yearOf(useToday());
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const calls = useQuery(receivedCalls(tenant));
  const needed = (label: string) => [
    { required: true, whitespace: true, message: t('form.needed', { label }) },
  ];
  return (
    <CommandDrawer<ReportToDraft, Saved>
      title={t('report.draft')}
      submitLabel={t('report.draftNow')}
      initialValues={
        call
          ? { title: call.title, from: call.fromOn, to: call.toOn, callId: call.id }
          : { from: `${year}-01-01` }
      }
      send={({ callId, ...rest }, intent) =>
        draftReport({ ...rest, toOversight: true, ...(callId ? { callId } : {}) }, intent)
      }
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/reports/${saved.id}`);
      }}
      doneWords={t('report.drafted')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('reportCall.above', { name: name(recipient) })}</p>
          <p className="quiet">{t('reportCall.explain')}</p>
          <Form.Item name="callId" label={t('reportCall.answers')} extra={t('reportCall.answersHint')}>
            <Select
              allowClear
              options={(calls.data?.items ?? [])
                .filter((each) => each.withdrawnOn === null)
                .map((each) => ({ value: each.id, label: `${each.title}（${each.dueOn}）` }))}
            />
          </Form.Item>
          <Form.Item name="title" label={t('report.title')} rules={needed(t('report.title'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="from" label={t('report.from')} rules={needed(t('report.from'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="to" label={t('report.to')} rules={needed(t('report.to'))}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
