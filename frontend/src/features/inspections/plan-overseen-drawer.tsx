import { Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OverseenInspectionToPlan, Saved } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { inspectionsZhCN } from '@/locales/inspections.zh-cn';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { overseenBureaus, overseenPoints, planOverseenInspection } from './overseeing.api';

type Method = keyof typeof inspectionsZhCN.methodWords;
interface Values {
  title: string;
  from: string;
  to: string;
  methods: string[];
  bureauIds: string[];
  sampleSize?: number;
  seed?: string;
  points: string[];
  ownPoints: string[];
}

/** Fixes which bureaus are looked at, by which methods, along which points; the sample is drawn with it. */
export function PlanOverseenDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const bureaus = useQuery(overseenBureaus(tenant));
  const points = useQuery(overseenPoints(tenant));
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, Saved>
      title={t('inspection.plan')}
      submitLabel={t('inspection.planNow')}
      initialValues={{ from: today, methods: ['document-review'], bureauIds: [], points: [], ownPoints: [] }}
      send={(values, intent) => planOverseenInspection(toSend(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/oversight/inspections/${saved.id}`);
      }}
      doneWords={t('inspection.planned')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="title" label={t('inspection.title')} rules={needed(t('inspection.title'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="from" label={t('inspection.from')} rules={needed(t('inspection.from'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="to" label={t('inspection.to')} rules={needed(t('inspection.to'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="methods" label={t('inspection.methods')} rules={needed(t('inspection.methods'))}>
            <Select
              mode="multiple"
              options={(Object.keys(inspectionsZhCN.methodWords) as Method[]).map((value) => ({
                value,
                label: t(`inspection.methodWords.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="bureauIds"
            label={t('overseeing.bureaus')}
            extra={t('overseeing.bureausHint')}
            rules={needed(t('overseeing.bureaus'))}
          >
            <Select
              mode="multiple"
              loading={bureaus.isFetching}
              options={(bureaus.data?.items ?? []).map((bureau) => ({
                value: bureau.tenantId,
                label: name(bureau),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="sampleSize"
            label={t('inspection.sampleSize')}
            extra={t('inspection.sampleSizeHint')}
          >
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <Form.Item name="seed" label={t('inspection.seed')} extra={t('inspection.seedHint')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="points" label={t('inspection.checklist')} extra={t('inspection.checklistHint')}>
            <Select
              mode="multiple"
              loading={points.isFetching}
              showSearch={{ optionFilterProp: 'label' }}
              options={(points.data?.items ?? []).map((point) => ({
                value: `${point.source} ${point.reference}`,
                label: `${t(`inspection.sources.${point.source as 'focus' | 'obligation'}`)} · ${title({
                  titleZh: point.textZh,
                  titleEn: point.textEn,
                })} · ${point.schemeTitleZh}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="ownPoints" label={t('inspection.ownPoints')} extra={t('inspection.ownPointsHint')}>
            <Select mode="tags" open={false} suffixIcon={null} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const toSend = ({ points, ownPoints, sampleSize, seed, ...rest }: Values): OverseenInspectionToPlan => ({
  ...rest,
  ...(sampleSize ? { sampleSize } : {}),
  ...(seed?.trim() ? { seed } : {}),
  checklist: [
    ...points.map((point) => {
      const [source = '', ...reference] = point.split(' ');
      return { source, reference: reference.join(' ') };
    }),
    ...ownPoints.map((text) => ({ source: 'own', text })),
  ],
});
