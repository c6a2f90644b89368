import { Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InspectionToPlan, OrganisationUnit, Saved } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { inspectionsZhCN } from '@/locales/inspections.zh-cn';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { UnitsSelect } from '@/ui/units-select';
import { checklistChoices, planInspection } from './inspections.api';

type Method = keyof typeof inspectionsZhCN.methodWords;
interface Values {
  title: string;
  organiserUnitId: string;
  outsideBodyId?: string;
  from: string;
  to: string;
  methods: string[];
  unitIds: string[];
  sampleSize?: number;
  seed?: string;
  points: string[];
  ownPoints: string[];
}

/** Fixes who looks at which units, by which methods, along which points; the sample is drawn with it. */
export function PlanInspectionDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const points = useQuery(checklistChoices(tenant));
  const bodies = useQuery(outsideBodyNames(tenant));
  const root = units.find((unit) => unit.parentId === null && unit.dissolvedOn === null);
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, Saved>
      title={t('inspection.plan')}
      submitLabel={t('inspection.planNow')}
      initialValues={{
        ...(root ? { organiserUnitId: root.id } : {}),
        from: today,
        methods: ['document-review'],
        unitIds: [],
        points: [],
        ownPoints: [],
      }}
      send={(values, intent) => planInspection(toSend(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/inspections/${saved.id}`);
      }}
      doneWords={t('inspection.planned')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="title"
            label={t('inspection.title')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('inspection.title') }),
              },
            ]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="organiserUnitId"
            label={t('inspection.organiser')}
            rules={needed(t('inspection.organiser'))}
          >
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="outsideBodyId" label={t('inspection.outside')} extra={t('inspection.outsideHint')}>
            <Select
              allowClear
              options={(bodies.data?.items ?? []).map((body) => ({ value: body.id, label: body.nameZh }))}
            />
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
            name="unitIds"
            label={t('inspection.units')}
            extra={t('inspection.unitsHint')}
            rules={needed(t('inspection.units'))}
          >
            <UnitsSelect units={units} />
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
                label: `${t(`inspection.sources.${point.source as 'focus' | 'obligation'}`)} · ${
                  point.article ? `${t('line.articleIs', { article: point.article })} · ` : ''
                }${title({ titleZh: point.textZh, titleEn: point.textEn })}`,
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

const toSend = ({
  points,
  ownPoints,
  outsideBodyId,
  sampleSize,
  seed,
  ...rest
}: Values): InspectionToPlan => ({
  ...rest,
  ...(outsideBodyId ? { outsideBodyId } : {}),
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
