import { AutoComplete, Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DemandToIssue, OrganisationUnit, Saved } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { named, outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { codesZhCN } from '@/locales/codes.zh-cn';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { UnitsSelect } from '@/ui/units-select';
import { issueDemand, superiorsInRules } from './demands.api';

type Values = DemandToIssue & { sourceKind: 'superior' | 'unit' };

/** Asks something of units. The source is one of two kinds, and only the one that was chosen is sent. */
export function IssueDemandDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const superiors = useQuery(superiorsInRules(tenant));
  const bodies = useQuery(outsideBodyNames(tenant));
  const known = [...new Set([...named(bodies.data?.items ?? [], ['superior']), ...(superiors.data ?? [])])];
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const text = (label: string) => [
    { required: true, whitespace: true, message: t('form.needed', { label }) },
  ];
  return (
    <CommandDrawer<Values, Saved>
      title={t('work.demand.issue')}
      submitLabel={t('work.demand.issueNow')}
      initialValues={{ sourceKind: 'superior', receiverUnitIds: [], evidenceKinds: ['report-document'] }}
      send={(values, intent) => issueDemand(toSend(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/demands/${saved.id}`);
      }}
      doneWords={t('work.demand.issued')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t('work.demand.issueExplain')}</p>
          <Form.Item name="sourceKind" label={t('work.demand.source')}>
            <Radio.Group
              options={(['superior', 'unit'] as const).map((value) => ({
                value,
                label: t(`work.demand.sourceKind.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.sourceKind !== after.sourceKind}>
            {() =>
              form.getFieldValue('sourceKind') === 'unit' ? (
                <Form.Item
                  name="sourceUnitId"
                  label={t('work.demand.unit')}
                  rules={needed(t('work.demand.unit'))}
                >
                  <UnitSelect units={units} />
                </Form.Item>
              ) : (
                <Form.Item
                  name="superior"
                  label={t('work.demand.superior')}
                  extra={t('work.demand.superiorHint')}
                  rules={text(t('work.demand.superior'))}
                >
                  <AutoComplete
                    maxLength={100}
                    options={known.map((value) => ({ value }))}
                    showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
                  />
                </Form.Item>
              )
            }
          </Form.Item>
          <Form.Item name="documentNumber" label={t('work.demand.documentNumber')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="title" label={t('work.demand.title')} rules={text(t('work.demand.title'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="text" label={t('work.demand.text')} rules={text(t('work.demand.text'))}>
            <Input.TextArea rows={4} maxLength={2000} showCount />
          </Form.Item>
          <Form.Item name="dueOn" label={t('work.demand.dueOn')} rules={needed(t('work.demand.dueOn'))}>
            <DayField min={today} />
          </Form.Item>
          <Form.Item
            name="receiverUnitIds"
            label={t('work.demand.receivers')}
            extra={t('work.demand.receiversHint')}
            rules={needed(t('work.demand.receivers'))}
          >
            <UnitsSelect units={units} />
          </Form.Item>
          <Form.Item
            name="evidenceKinds"
            label={t('work.demand.evidenceKinds')}
            extra={t('work.demand.evidenceHint')}
            rules={needed(t('work.demand.evidenceKinds'))}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={Object.keys(codesZhCN.evidenceKind).map((value) => ({
                value,
                label: code('evidenceKind', value),
              }))}
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const toSend = ({ sourceKind, superior, sourceUnitId, documentNumber, ...rest }: Values): DemandToIssue => ({
  ...rest,
  ...(sourceKind === 'unit'
    ? { ...(sourceUnitId ? { sourceUnitId } : {}) }
    : { ...(superior ? { superior } : {}) }),
  ...(documentNumber?.trim() ? { documentNumber } : {}),
});
