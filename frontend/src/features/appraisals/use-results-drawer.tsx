import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { appraisalsZhCN } from '@/locales/appraisals.zh-cn';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { Needed } from '@/ui/needed';
import { recordUse } from './appraisals.api';

type Kind = keyof typeof appraisalsZhCN.useKinds;
interface Values {
  kind: Kind;
  provision?: string;
  to: 'body' | 'unit';
  bodyId?: string;
  unitId?: string;
  on: string;
  words: string;
  appraisalIds: string[];
}
interface Props {
  view: AppraisalRound;
  units: OrganisationUnit[];
  onClose: () => void;
}

/** What final results were used for: reported, made part of another appraisal or of discipline supervision. */
export function UseResultsDrawer({ view, units, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('appraisal.use')}
      submitLabel={t('appraisal.save')}
      initialValues={{ kind: 'reported-upward', to: 'body', on: today, appraisalIds: [] }}
      send={(values, intent) => recordUse(view.round.id, toSend(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.used')}
      onClose={onClose}
    >
      {() => <Fields view={view} units={units} />}
    </CommandDrawer>
  );
}

function Fields({ view, units }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation();
  const { title, name } = useNames();
  const today = useToday();
  const bodies = useQuery(outsideBodyNames(useTenant()));
  const to = Form.useWatch<Values['to'] | undefined>('to');
  const kinds = Object.keys(appraisalsZhCN.useKinds) as Kind[];
  return (
    <>
      <Needed name="kind" label={t('appraisal.useKind')}>
        <Select options={kinds.map((value) => ({ value, label: t(`appraisal.useKinds.${value}`) }))} />
      </Needed>
      {view.statedUses.length > 0 && (
        <Form.Item name="provision" label={t('appraisal.useProvision')}>
          <Select
            allowClear
            options={view.statedUses.map((use) => ({
              value: use.code,
              label: `${t('appraisal.article', { article: use.article })} ${title(use)}`,
            }))}
          />
        </Form.Item>
      )}
      <Needed name="to" label={t('appraisal.useTo')}>
        <Select
          options={(['body', 'unit'] as const).map((value) => ({
            value,
            label: t(`appraisal.useTos.${value}`),
          }))}
        />
      </Needed>
      {to === 'unit' ? (
        <Needed name="unitId" label={t('appraisal.unit')}>
          <UnitSelect units={units} />
        </Needed>
      ) : (
        <Needed name="bodyId" label={t('appraisal.body')}>
          <Select
            options={(bodies.data?.items ?? []).map((body) => ({ value: body.id, label: name(body) }))}
          />
        </Needed>
      )}
      <Needed name="on" label={t('appraisal.useOn')}>
        <DayField max={today} />
      </Needed>
      <Needed name="words" label={t('appraisal.useWords')}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Needed>
      <Form.Item name="appraisalIds" label={t('appraisal.useWhose')} extra={t('appraisal.useWhoseHint')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={view.appraisals
            .filter((each) => each.state === 'final')
            .map((each) => ({ value: each.id, label: title(each) }))}
        />
      </Form.Item>
    </>
  );
}

const toSend = ({ to, bodyId, unitId, provision, ...rest }: Values) => ({
  ...rest,
  provision: provision ?? null,
  ...(to === 'unit' ? { unitId: unitId ?? null } : { bodyId: bodyId ?? null }),
});
