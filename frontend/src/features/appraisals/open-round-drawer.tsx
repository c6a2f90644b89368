import { Alert, Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { Needed } from '@/ui/needed';
import { appraisalCycles, openRound } from './appraisals.api';

interface Values {
  title: string;
  /** Rules and cycle, as one choice. */
  cycleId: string;
  organiserUnitId: string;
  year: number;
  half: 'year' | 'first' | 'second';
}

/** Opens a round for a cycle that the rules in force ask for. */
export function OpenRoundDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const root = units.find((unit) => unit.parentId === null && unit.dissolvedOn === null);
  return (
    <CommandDrawer<Values, { id: string }>
      title={t('appraisal.open')}
      submitLabel={t('appraisal.open')}
      initialValues={{
        year: yearOf(today),
        half: 'year',
        ...(root ? { organiserUnitId: root.id } : {}),
      }}
      send={({ cycleId: chosen, half, ...rest }, intent) => {
        const [schemeId = '', cycleId = ''] = chosen.split(' ');
        return openRound(
          { ...rest, schemeId, cycleId, ...(half === 'year' ? {} : { half: half === 'first' ? 1 : 2 }) },
          intent,
        );
      }}
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] });
        navigate(`/appraisals/rounds/${id}`);
      }}
      doneWords={t('appraisal.opened')}
      onClose={onClose}
    >
      {(form) => (
        <Fields
          units={units}
          onCycle={(periods) => form.setFieldValue('half', periods[0] === 'half-year' ? 'first' : 'year')}
        />
      )}
    </CommandDrawer>
  );
}

function Fields({
  units,
  onCycle,
}: {
  units: OrganisationUnit[];
  onCycle: (periods: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { name } = useNames();
  const cycles = useQuery(appraisalCycles(useTenant()));
  const chosen = Form.useWatch<string | undefined>('cycleId');
  const offered = cycles.data?.items ?? [];
  const keyOf = (cycle: (typeof offered)[number]) => `${cycle.schemeId} ${cycle.id}`;
  const periods = offered.find((cycle) => keyOf(cycle) === chosen)?.periods ?? ['year', 'half-year'];
  const halves = [
    ...(periods.includes('year') ? (['year'] as const) : []),
    ...(periods.includes('half-year') ? (['first', 'second'] as const) : []),
  ];
  return (
    <>
      {cycles.data?.items.length === 0 && <Alert type="warning" showIcon title={t('appraisal.noCycles')} />}
      <Needed name="title" label={t('appraisal.title')}>
        <Input maxLength={200} />
      </Needed>
      <Needed name="cycleId" label={t('appraisal.cycle')} hint={t('appraisal.cycleHint')}>
        <Select
          loading={cycles.isFetching}
          onChange={(key: string) => onCycle(offered.find((cycle) => keyOf(cycle) === key)?.periods ?? [])}
          options={offered.map((cycle) => ({
            value: keyOf(cycle),
            label: `${t('appraisal.article', { article: cycle.article })} ${name(cycle)}`,
          }))}
        />
      </Needed>
      <Needed name="year" label={t('appraisal.year')}>
        <InputNumber min={2000} max={2100} precision={0} />
      </Needed>
      <Needed name="half" label={t('appraisal.period')}>
        <Select options={halves.map((value) => ({ value, label: t(`appraisal.periods.${value}`) }))} />
      </Needed>
      <Needed name="organiserUnitId" label={t('appraisal.organiser')}>
        <UnitSelect units={units} />
      </Needed>
    </>
  );
}
