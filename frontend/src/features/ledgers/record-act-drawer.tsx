import { Checkbox, Form, Spin } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { outsideBodyNames, receiving } from '@/lib/outside-bodies';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { actContent, ActFields, type ActValues } from './act-fields';
import { DutyChoice, recordableLines } from './duty-choice';
import { evidenceKindsFor } from './evidence-kinds';
import { ledgerDetails, recordAct } from './ledgers.api';
import { MeetingFields, meetingContent } from './meeting-fields';
import { offered, recipientsOf } from './recipients';
import { stillShort } from './still-short';
import { usualKind } from './usual-kind';

interface Values extends ActValues {
  occurrenceIds: string[];
  submit: boolean;
}
interface Props {
  unit: { id: string; name: string };
  year: number;
  chosen: string[];
  /** The duties to choose from, where the reader does not see the ledger of the unit: whoever acts for its post. */
  only?: Line[];
  onClose: () => void;
}

/** Fill once: one act for all the duties of the unit that it satisfies, submitted at once if wished. */
export function RecordActDrawer({ unit, year, chosen, only, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const ledger = useQuery({ ...ledgerDetails(tenant, unit.id, year), enabled: only === undefined });
  if (only === undefined && ledger.isPending)
    return <Spin fullscreen description={t('ui.loading', { what: t('ledger.title') })} />;
  const lines = recordableLines(only ?? ledger.data?.lines ?? [], chosen);
  return (
    <CommandDrawer<Values, unknown>
      title={t('act.recordFor', { unit: unit.name })}
      submitLabel={t('act.save')}
      initialValues={{
        kind: usualKind(among(lines, chosen)),
        occurrenceIds: chosen,
        submit: true,
        evidenceIds: [],
      }}
      send={(values, intent) =>
        recordAct(
          {
            ...actContent(values),
            unitId: unit.id,
            occurrenceIds: values.occurrenceIds ?? [],
            submit: values.submit && stillShort(among(lines, values.occurrenceIds)).length === 0,
            ...meetingContent(values),
          },
          { key: intent.key },
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('act.saved')}
      onClose={onClose}
    >
      {() => <Fields unitId={unit.id} lines={lines} />}
    </CommandDrawer>
  );
}

const among = (lines: Line[], ids: string[] | undefined) => lines.filter((line) => ids?.includes(line.id));

function Fields({ unitId, lines }: { unitId: string; lines: Line[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const ids = Form.useWatch<string[] | undefined>('occurrenceIds') ?? [];
  const kind = Form.useWatch<string | undefined>('kind');
  // A meeting that says what went on needs no duty that asks for it.
  const proceedings = Form.useWatch<unknown>('proceedings');
  const resolutions = Form.useWatch<unknown[] | undefined>('resolutions');
  const standsByItself = Boolean(proceedings) || Boolean(resolutions?.length);
  const chosen = among(lines, ids);
  const short = stillShort(chosen);
  const bodies = useQuery(outsideBodyNames(useTenant()));
  const recipients = offered(recipientsOf(chosen), receiving(bodies.data?.items ?? []), kind === 'report');
  return (
    <>
      <ActFields
        unitId={unitId}
        evidenceKinds={evidenceKindsFor(chosen)}
        attestationOnly={chosen.some((line) => line.attestationOnly)}
        recipients={recipients}
      />
      <Form.Item
        name="occurrenceIds"
        label={t('act.duties')}
        extra={t('act.dutiesHint')}
        rules={standsByItself ? [] : [{ required: true, message: t('act.dutiesNeeded') }]}
      >
        <DutyChoice lines={lines} />
      </Form.Item>
      {(kind === 'meeting' || kind === 'training') && <MeetingFields unitId={unitId} />}
      {short.length > 0 ? (
        <p className="quiet">
          {short.map(({ line, lacks }) => t('act.stillShort', { title: title(line), count: lacks })).join('')}
        </p>
      ) : (
        <Form.Item name="submit" valuePropName="checked">
          <Checkbox>{t('act.submitAtOnce')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
