import { AutoComplete, Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ReceivedCall, ReportToDraft, Saved } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { outsideBodyNames, receiving } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { reportRecipients } from './arrivals.api';
import { draftReport, reportDuties } from './reports.api';

type Values = ReportToDraft & { recipientKind: 'unit' | 'outside' | 'oversight' };
interface Props {
  units: OrganisationUnit[];
  unitId: string;
  /** What the oversight department asked for, where it answers that. */
  call?: ReceivedCall;
  onClose: () => void;
}

/** Brings together what is recorded of a unit and a period. */
export function DraftReportDrawer({ units, unitId, call, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const year = yearOf(useToday());
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const parent = units.find((unit) => unit.id === unitId)?.parentId;
  return (
    <CommandDrawer<Values, Saved>
      title={t('report.draft')}
      submitLabel={t('report.draftNow')}
      initialValues={{
        unitId,
        ...(call
          ? {
              recipientKind: 'oversight',
              callId: call.id,
              title: call.title,
              from: call.fromOn,
              to: call.toOn,
              recipientName: call.callerNameZh,
            }
          : {
              recipientKind: parent ? 'unit' : 'outside',
              ...(parent ? { recipientUnitId: parent } : {}),
              from: `${year}-01-01`,
            }),
      }}
      send={(values, intent) => draftReport(toSend(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/reports/${saved.id}`);
      }}
      doneWords={t('report.drafted')}
      onClose={onClose}
    >
      {() => <Fields units={units} {...(call ? { call } : {})} />}
    </CommandDrawer>
  );
}

function Fields({ units, call }: { units: OrganisationUnit[]; call?: ReceivedCall }) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const inWords = useWindowWords();
  const tenant = useTenant();
  const year = yearOf(useToday());
  const unitId = Form.useWatch<string | undefined>('unitId') ?? '';
  const kind = Form.useWatch<string | undefined>('recipientKind');
  const occurrenceId = Form.useWatch<string | undefined>('occurrenceId');
  const duties = useQuery({ ...reportDuties(tenant, unitId, year), enabled: unitId !== '' });
  const bodies = useQuery(outsideBodyNames(tenant));
  const oversight = useQuery(reportRecipients(tenant)).data?.oversight;
  const owed = duties.data?.find((line) => line.id === occurrenceId)?.owedToZh ?? [];
  const names = [...new Set([...owed, ...receiving(bodies.data?.items ?? []).owedTo])];
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <p className="quiet">{t('report.draftExplain')}</p>
      <Form.Item name="unitId" label={t('report.unit')} rules={needed(t('report.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      <Form.Item name="occurrenceId" label={t('report.duty')} extra={t('report.dutyHint')}>
        <Select
          allowClear
          loading={duties.isFetching}
          options={(duties.data ?? []).map((line) => ({
            value: line.id,
            label: `${title(line)} · ${inWords(line.windowKey)}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('report.title')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('report.title') }) },
        ]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="from" label={t('report.from')} rules={needed(t('report.from'))}>
        <DayField />
      </Form.Item>
      <Form.Item name="to" label={t('report.to')} rules={needed(t('report.to'))}>
        <DayField />
      </Form.Item>
      {call && (
        <Form.Item name="callId" hidden>
          <Input />
        </Form.Item>
      )}
      <Form.Item name="recipientKind" label={t('report.recipient')}>
        <Radio.Group
          options={[
            ...(call ? [] : (['unit', 'outside'] as const)).map((value) => ({
              value,
              label: t(`report.recipientKind.${value}`),
            })),
            ...(oversight ? [{ value: 'oversight' as const, label: t('arrival.toOversight') }] : []),
          ]}
        />
      </Form.Item>
      {kind === 'unit' ? (
        <Form.Item
          name="recipientUnitId"
          label={t('report.recipientUnit')}
          rules={needed(t('report.recipientUnit'))}
        >
          <UnitSelect units={units} except={unitId} />
        </Form.Item>
      ) : (
        <Form.Item
          name="recipientName"
          label={kind === 'oversight' ? t('arrival.oversightName') : t('report.recipientName')}
          extra={
            kind === 'oversight' && oversight
              ? `${t('arrival.oversightIs', { name: name(oversight) })}。${t('arrival.oversightNameHint')}`
              : t('report.recipientNameHint')
          }
          rules={needed(t('report.recipientName'))}
        >
          <AutoComplete maxLength={100} options={names.map((value) => ({ value }))} />
        </Form.Item>
      )}
    </>
  );
}

const toSend = ({
  recipientKind,
  recipientUnitId,
  recipientName,
  occurrenceId,
  callId,
  ...rest
}: Values): ReportToDraft => ({
  ...rest,
  ...(recipientKind === 'unit'
    ? { ...(recipientUnitId ? { recipientUnitId } : {}) }
    : { ...(recipientName ? { recipientName } : {}), toOversight: recipientKind === 'oversight' }),
  ...(occurrenceId ? { occurrenceId } : {}),
  ...(callId ? { callId } : {}),
});
