import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { CheckDrawer } from './check-drawer';
import { FindingCards } from './findings-list';
import { FindingDrawer } from './finding-drawer';
import { inspectionDetails } from './inspections.api';
import { InspectedUnits } from './inspected-units';
import { InspectionFrame } from './inspection-frame';
import { CirculateDrawer, ConcludeDrawer } from './result-drawers';

export function InspectionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(inspectionDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('inspection.what')}>
      {(inspection) => <Workspace inspection={inspection} />}
    </QueryView>
  );
}

type Step = 'check' | 'finding' | 'conclude' | 'circulate';
interface Open {
  kind: Step;
  /** A unit hands in its own check. */
  unitId?: string;
  selfCheck?: boolean;
}

function Workspace({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <InspectionFrame
      inspection={inspection}
      home={{ title: t('nav.inspections'), href: '/inspections' }}
      checked={inspection.checkedUnits}
      inspector={[
        t('inspection.inspector'),
        `${inspection.inspectorName} · ${t(`inspection.kinds.${inspection.inspectorKind}`)}`,
      ]}
      sample={t('inspection.sampleIs', {
        population: inspection.population,
        drawn: inspection.drawn,
        seed: inspection.seed,
      })}
      steps={[
        { kind: 'check', may: inspection.can.check, label: t('inspection.check'), primary: true },
        { kind: 'finding', may: inspection.can.find, label: t('inspection.find') },
        { kind: 'conclude', may: inspection.can.conclude, label: t('inspection.conclude') },
        { kind: 'circulate', may: inspection.can.circulate, label: t('inspection.circulate'), primary: true },
      ]}
      onStep={(kind) => setOpen({ kind })}
      checks={
        <InspectedUnits
          inspection={inspection}
          onSelfCheck={(unitId) => setOpen({ kind: 'check', unitId, selfCheck: true })}
        />
      }
      findings={{
        title: t('inspection.findings'),
        list:
          inspection.found.length === 0 ? (
            <EmptyNote reason={t('inspection.noFindings')} />
          ) : (
            <FindingCards findings={inspection.found} />
          ),
      }}
      result={<Result inspection={inspection} />}
    >
      {open?.kind === 'check' && (
        <CheckDrawer
          inspection={inspection}
          {...(open.unitId ? { unitId: open.unitId } : {})}
          selfCheck={open.selfCheck ?? false}
          onClose={close}
        />
      )}
      {open?.kind === 'finding' && <FindingDrawer inspection={inspection} onClose={close} />}
      {open?.kind === 'conclude' && <ConcludeDrawer inspection={inspection} onClose={close} />}
      {open?.kind === 'circulate' && <CirculateDrawer inspection={inspection} onClose={close} />}
    </InspectionFrame>
  );
}

function Result({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  if (inspection.concludedOn === null) return <EmptyNote reason={t('inspection.noResult')} />;
  return (
    <>
      <p>
        {inspection.concludedOn}：{inspection.summary}
      </p>
      {inspection.circulatedOn && (
        <p>
          {t('inspection.circulatedIs', {
            day: inspection.circulatedOn,
            units: inspection.circulatedToZh.join('、') || t('ui.none'),
            bodies: inspection.reportedTo.join('、') || t('ui.none'),
          })}
        </p>
      )}
      {inspection.actId && <AppLink href="/records">{t('nav.records')}</AppLink>}
    </>
  );
}
