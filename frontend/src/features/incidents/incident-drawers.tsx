import { Form, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Incident, IncidentReport, OrganisationUnit } from '@/api/schema';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { MomentField } from '@/ui/moment-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { LevelField, ShortText, useNeeded } from './incident-fields';
import {
  changeIncidentLevel,
  knownFindings,
  linkFinding,
  pauseIncident,
  reopenIncident,
  reportIncident,
  resumeIncident,
} from './incidents.api';

interface Props {
  incident: Incident;
  onClose: () => void;
}
interface Report {
  stage: NonNullable<IncidentReport['stage']>;
  outside: boolean;
  unitId?: string;
  bodyId?: string;
  sentAt: string;
  text: string;
}

/** A report that the unit sent: to whom, when, and what the institution itself did. */
export function ReportDrawer({ incident, units, onClose }: Props & { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Report, unknown>
      title={t('incident.do.report')}
      submitLabel={t('act.save')}
      version={incident.version}
      initialValues={{ stage: incident.nextStages[0] as Report['stage'], outside: false }}
      send={({ outside, unitId, bodyId, ...values }, intent) =>
        reportIncident(
          incident.id,
          { ...values, unitId: outside ? null : (unitId ?? null), bodyId: outside ? (bodyId ?? null) : null },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.reported')}
      onClose={onClose}
    >
      {() => <ReportFields incident={incident} units={units} />}
    </CommandDrawer>
  );
}

function ReportFields({ incident, units }: { incident: Incident; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const outside = Form.useWatch<boolean | undefined>('outside');
  const bodies = useQuery(outsideBodyNames(useTenant()));
  return (
    <>
      <Form.Item name="stage" label={t('incident.stage')}>
        <Radio.Group
          options={incident.nextStages.map((value) => ({
            value,
            label: t(`incident.stages.${value as 'first' | 'follow-up' | 'final'}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="outside" label={t('incident.to')}>
        <Radio.Group
          options={[
            { value: false, label: t('incident.toUnit') },
            { value: true, label: t('incident.toBody') },
          ]}
        />
      </Form.Item>
      {outside ? (
        <Form.Item name="bodyId" label={t('incident.body')} rules={needed(t('incident.body'))}>
          <Select
            options={(bodies.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
          />
        </Form.Item>
      ) : (
        <Form.Item name="unitId" label={t('incident.toUnitField')} rules={needed(t('incident.toUnitField'))}>
          <UnitSelect units={units} />
        </Form.Item>
      )}
      <Form.Item name="sentAt" label={t('incident.sentAt')} rules={needed(t('incident.sentAt'))}>
        <MomentField />
      </Form.Item>
      <ShortText name="text" label={t('incident.text')} extra={t('incident.textHint')} most={300} />
    </>
  );
}

export function LevelDrawer({ incident, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ level: Incident['level']; reason: string }, unknown>
      title={t('incident.do.level')}
      submitLabel={t('act.save')}
      version={incident.version}
      initialValues={{ level: incident.level }}
      send={(values, intent) => changeIncidentLevel(incident.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.levelChanged')}
      onClose={onClose}
    >
      {() => (
        <>
          <LevelField />
          <ShortText name="reason" label={t('ui.reason')} extra={t('incident.reasonHint')} most={200} />
        </>
      )}
    </CommandDrawer>
  );
}

export type Reasoned = 'pause' | 'resume' | 'reopen';
const reasoned = { pause: pauseIncident, resume: resumeIncident, reopen: reopenIncident };

/** What is done for a reason and with nothing else. */
export function ReasonedDrawer({ incident, what, onClose }: Props & { what: Reasoned }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t(`incident.do.${what}`)}
      submitLabel={t('act.save')}
      hint={t('incident.reasonHint')}
      most={200}
      danger={false}
      version={incident.version}
      send={(reason, intent) => reasoned[what](incident.id, { reason }, intent)}
      doneWords={t(`incident.done.${what}`)}
      onClose={onClose}
    />
  );
}

export function FindingDrawer({ incident, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const needed = useNeeded();
  const findings = useQuery(knownFindings(tenant));
  return (
    <CommandDrawer<{ findingId: string }, unknown>
      title={t('incident.do.finding')}
      submitLabel={t('act.save')}
      version={incident.version}
      send={(values, intent) => linkFinding(incident.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.findingLinked')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('incident.findingHint')}</p>
          <Form.Item name="findingId" label={t('incident.finding')} rules={needed(t('incident.finding'))}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(findings.data?.items ?? []).map((each) => ({ value: each.id, label: each.text }))}
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
