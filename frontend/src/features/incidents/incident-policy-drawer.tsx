import { Button, Flex, Form, Input, InputNumber } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IncidentPolicy } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { incidentLevels, useNeeded } from './incident-fields';
import { setIncidentPolicy } from './incidents.api';

type Level = (typeof incidentLevels)[number];
type Hours = Partial<Record<'firstReportHours' | 'followUpHours' | 'recordHours', number | null>>;
interface Values {
  categories: { name: string; hours: Partial<Record<Level, Hours>> }[];
}
const clocks = ['firstReportHours', 'followUpHours', 'recordHours'] as const;

/** The bureau's own categories, and the hours of each level. What is left empty has no clock. */
export function IncidentPolicyDrawer({ policy, onClose }: { policy: IncidentPolicy; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('incident.policy')}
      submitLabel={t('act.save')}
      version={policy.version}
      initialValues={{
        categories: policy.categories.map(({ name, clocks: set }) => ({
          name,
          hours: Object.fromEntries(set.map(({ level, ...hours }) => [level, hours])),
        })),
      }}
      send={(values, intent) => setIncidentPolicy(toSend(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.policySet')}
      onClose={onClose}
      placeOf={({ pointer }) => {
        const at = /^\/categories\/(\d+)\//.exec(pointer)?.[1];
        return at === undefined ? '' : t('incident.categoryNumber', { number: Number(at) + 1 });
      }}
    >
      {() => (
        <>
          <p className="quiet">{t('incident.policyHint')}</p>
          <Form.List name="categories">
            {(categories, { add, remove }) => (
              <>
                {categories.map(({ key, name }) => (
                  <CategoryFields key={key} at={name} onRemove={() => remove(name)} />
                ))}
                <Button onClick={() => add({ name: '', hours: {} })}>{t('incident.addCategory')}</Button>
              </>
            )}
          </Form.List>
        </>
      )}
    </CommandDrawer>
  );
}

function CategoryFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const number = at + 1;
  return (
    <fieldset className="policy-kinds">
      <legend>{t('incident.categoryNumber', { number })}</legend>
      <Form.Item name={[at, 'name']} label={t('incident.category')} rules={needed(t('incident.category'))}>
        <Input maxLength={50} aria-label={t('incident.categoryOf', { number })} />
      </Form.Item>
      {incidentLevels.map((level) => (
        <Flex key={level} gap="small" wrap align="center">
          <strong>{t(`incident.levels.${level}`)}</strong>
          {clocks.map((clock) => (
            <Form.Item key={clock} name={[at, 'hours', level, clock]} label={t(`incident.${clock}`)}>
              <InputNumber
                min={1}
                max={744}
                precision={0}
                aria-label={t('incident.hoursOf', {
                  number,
                  level: t(`incident.levels.${level}`),
                  clock: t(`incident.${clock}`),
                })}
              />
            </Form.Item>
          ))}
        </Flex>
      ))}
      <Button type="link" size="small" onClick={onRemove}>
        {t('incident.removeCategory', { number })}
      </Button>
    </fieldset>
  );
}

const toSend = ({ categories }: Values) => ({
  categories: categories.map(({ name, hours }) => ({
    name,
    clocks: incidentLevels.map((level) => ({
      level,
      firstReportHours: hours[level]?.firstReportHours ?? null,
      followUpHours: hours[level]?.followUpHours ?? null,
      recordHours: hours[level]?.recordHours ?? null,
    })),
  })),
});
