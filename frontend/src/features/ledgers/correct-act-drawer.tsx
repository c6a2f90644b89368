import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Act, ActKind, Occurrence } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { actContent, ActFields, type ActValues } from './act-fields';
import { evidenceKindsFor } from './evidence-kinds';
import { correctAct } from './ledgers.api';
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
      }}
      version={act.version}
      send={(values, intent) => correctAct(act.id, { ...actContent(values), reason: values.reason }, intent)}
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
          />
        </>
      )}
    </CommandDrawer>
  );
}
