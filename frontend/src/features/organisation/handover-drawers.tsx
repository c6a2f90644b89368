import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Handover, Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { assembleHandover, openHandover, signHandover } from './handovers.api';

interface Saved {
  id: string;
}

export function OpenHandoverDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<{ on?: string }, Saved>
      title={t('handover.openOf', { title: title(post) })}
      submitLabel={t('handover.openNow')}
      send={({ on }, intent) => openHandover(post.id, on ? { on } : {}, intent)}
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/handovers/${id}`);
      }}
      doneWords={t('handover.opened')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('handover.openExplain')}</p>
          <Form.Item name="on" label={t('handover.change')} extra={t('handover.changeHint')}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export type HandoverStep = 'sign' | 'signInPlace' | 'reassemble' | 'supersede';

interface Values {
  remark?: string;
  because?: string;
  reason?: string;
}

/** Sign, sign in the other's place, put together anew, hand over anew. */
export function HandoverDrawer({
  handover,
  step,
  onClose,
}: {
  handover: Handover;
  step: HandoverStep;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const { id, sha256 } = handover;
  const explain = {
    sign: t('handover.signExplain'),
    signInPlace: t('handover.signInPlaceExplain'),
    reassemble: t('handover.openExplain'),
    supersede: t('handover.supersedeExplain'),
  }[step];
  const words = (name: keyof Values, label: string, longest: number, needed: boolean, hint?: string) => (
    <Form.Item
      name={name}
      label={label}
      {...(hint ? { extra: hint } : {})}
      rules={[{ required: needed, whitespace: needed, message: t('form.needed', { label }) }]}
    >
      <Input.TextArea rows={3} maxLength={longest} showCount />
    </Form.Item>
  );
  return (
    <CommandDrawer<Values, Saved>
      title={t(`handover.${step}`)}
      submitLabel={step === 'sign' || step === 'signInPlace' ? t('handover.signNow') : t(`handover.${step}`)}
      send={({ remark, because, reason }, intent) => {
        if (step === 'reassemble') return assembleHandover(id, intent);
        if (step === 'supersede')
          return openHandover(
            handover.postId,
            { on: handover.onDay, supersedesId: id, reason: reason ?? '' },
            intent,
          );
        return signHandover(
          id,
          {
            sha256,
            ...(remark ? { remark } : {}),
            ...(step === 'signInPlace' ? { inPlaceBecause: because ?? '' } : {}),
          },
          intent,
        );
      }}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        if (step === 'supersede') navigate(`/handovers/${saved.id}`);
      }}
      doneWords={t(
        step === 'reassemble'
          ? 'handover.reassembled'
          : step === 'supersede'
            ? 'handover.opened'
            : 'handover.signed',
      )}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{explain}</p>
          {step === 'signInPlace' && words('because', t('handover.inPlaceBecause'), 500, true)}
          {step === 'supersede' && words('reason', t('handover.reason'), 500, true)}
          {(step === 'sign' || step === 'signInPlace') &&
            words('remark', t('handover.remark'), 1000, false, t('handover.remarkHint'))}
        </>
      )}
    </CommandDrawer>
  );
}
