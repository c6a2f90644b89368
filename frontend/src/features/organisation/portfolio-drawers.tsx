import { Form, Input } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Charge, Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitsSelect } from '@/ui/unit-select';
import { assignPortfolio, organisationDetails, withdrawPortfolio } from './organisation.api';
import { useAfterwards, useLatestPost } from './post-drawers';

export function AssignPortfolioDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const organisation = useQuery(organisationDetails(useTenant()));
  return (
    <CommandDrawer<{ unitIds: string[]; from: string }, unknown>
      title={t('post.assignTo', { title: title(post) })}
      submitLabel={t('post.assignNow')}
      initialValues={{ from: useToday() }}
      version={post.version}
      latest={useLatestPost(post)}
      send={(values, intent) => assignPortfolio(post.id, values, intent)}
      done={useAfterwards()}
      doneWords={t('post.assigned')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="unitIds"
            label={t('post.units')}
            rules={[{ required: true, message: t('form.needed', { label: t('post.units') }) }]}
          >
            <UnitsSelect units={organisation.data?.units ?? []} />
          </Form.Item>
          <Form.Item
            name="from"
            label={t('post.assignedFrom')}
            rules={[{ required: true, message: t('form.dayNeeded') }]}
          >
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

interface WithdrawProps {
  post: Post;
  charge: Charge;
  onClose: () => void;
}

export function WithdrawPortfolioDrawer({ post, charge, onClose }: WithdrawProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ on: string; reason?: string }, unknown>
      title={t('post.withdrawFrom', { unit: charge.unitNameZh })}
      submitLabel={t('post.withdrawNow')}
      initialValues={{ on: useToday() }}
      version={post.version}
      latest={useLatestPost(post)}
      send={({ on, reason }, intent) =>
        withdrawPortfolio(post.id, { unitId: charge.unitId, on, ...(reason ? { reason } : {}) }, intent)
      }
      done={useAfterwards()}
      doneWords={t('post.withdrawn')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('post.charge', { unit: charge.unitNameZh, from: charge.from })}</p>
          <Form.Item
            name="on"
            label={t('post.withdrawOn')}
            rules={[{ required: true, message: t('form.dayNeeded') }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item name="reason" label={t('ui.reason')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
