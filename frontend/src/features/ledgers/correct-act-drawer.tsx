import { Form, Input, Spin } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Act, ActKind, Occurrence, ProceedingsToRecord, Seat } from '@/api/schema';
import { meetingDetails } from '@/lib/meetings';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { actContent, ActFields, type ActValues } from './act-fields';
import { evidenceKindsFor } from './evidence-kinds';
import { correctAct } from './ledgers.api';
import { MeetingFields, proceedingsContent } from './meeting-fields';
import { recipientsOf } from './recipients';

interface Props {
  act: Act;
  occurrence: Occurrence;
  onClose: () => void;
}

/** Nothing is rewritten: the corrected act takes the place of the old one, which stays readable with the reason. */
export function CorrectActDrawer({ act, occurrence, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const meets = act.kind === 'meeting' || act.kind === 'training';
  const meeting = useQuery({ ...meetingDetails(tenant, act.id), enabled: meets });
  if (meets && meeting.isPending)
    return <Spin fullscreen description={t('ui.loading', { what: t('meeting.what') })} />;
  // Without the minutes the record itself can still be put right: they are then taken over as they were.
  const proceedings = meeting.data?.proceedings;
  return (
    <CommandDrawer<ActValues & { reason: string }, unknown>
      title={t('act.correctIs', { title: act.title })}
      submitLabel={t('act.saveCorrection')}
      initialValues={{
        kind: act.kind as ActKind,
        title: act.title,
        occurredOn: act.occurredOn,
        topics: act.topics,
        presentPostIds: act.presentPostIds,
        evidenceIds: act.evidence,
        sentTo: act.sentTo,
        copiedTo: act.copiedTo,
        ...(proceedings ? { proceedings: proceedings as ProceedingsToRecord } : {}),
      }}
      version={act.version}
      send={(values, intent) =>
        correctAct(
          act.id,
          { ...actContent(values), ...proceedingsContent(values), reason: values.reason },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('act.corrected')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="reason"
            label={t('act.correctionReason')}
            rules={[{ required: true, whitespace: true, message: t('act.correctionReasonNeeded') }]}
          >
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
          <ActFields
            unitId={act.unitId}
            evidenceKinds={evidenceKindsFor([occurrence])}
            attestationOnly={occurrence.attestationOnly}
            recipients={recipientsOf([occurrence, { owedToZh: act.sentTo, copyToZh: act.copiedTo }])}
            named={meeting.data?.seats ?? []}
          />
          <Minutes unitId={act.unitId} named={meeting.data?.seats ?? []} />
        </>
      )}
    </CommandDrawer>
  );
}

/** What went on in the meeting, to be put right with the record in one step. */
function Minutes({ unitId, named }: { unitId: string; named: Seat[] }) {
  const kind = Form.useWatch<string | undefined>('kind');
  return kind === 'meeting' || kind === 'training' ? (
    <MeetingFields unitId={unitId} named={named} resolves={false} />
  ) : null;
}
