import { Button, Descriptions, Flex, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, ChannelFact, OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EvidenceList } from '@/ui/evidence-list';
import { Page, Section } from '@/ui/page';
import { PostField } from '@/ui/post-field';
import { QueryView } from '@/ui/query-view';
import { changeChannelPost, channelDetails, closeChannel } from './channels.api';
import { useChannelKindWords } from './channel-kind';
import { ChannelDues, ChannelState } from './channel-state';
import { CheckDrawer } from './check-drawer';
import { PutRightDrawer } from './put-right-drawer';
import { CorrectChannelDrawer } from './register-channel-drawer';
import { ReviewDrawer } from './review-drawer';

export function ChannelPage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(channelDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('channel.title')}>
      {(channel) => <Detail channel={channel} units={units} />}
    </QueryView>
  );
}

const steps = ['review', 'check', 'putRight', 'post', 'correct', 'close'] as const;
type Step = (typeof steps)[number];

function Detail({ channel, units }: { channel: Channel; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const kindWords = useChannelKindWords();
  const [open, setOpen] = useState<Step>();
  const close = () => setOpen(undefined);
  const shown = steps.filter((step) => (step === 'putRight' ? channel.can.putRight : channel.can.record));
  const post = [channel.postTitleZh, channel.holderName].filter(Boolean).join(' · ');
  const cycles = (
    [
      ['review', channel.reviewMonths],
      ['update', channel.updateMonths],
      ['security', channel.securityMonths],
    ] as const
  )
    .flatMap(([what, months]) =>
      months ? [t('channel.cycleIs', { what: t(`channel.dues.${what}`), months })] : [],
    )
    .join(t('ui.listSeparator'));
  const facts: [string, string][] = [
    [t('channel.kind'), [kindWords(channel.kind), channel.namedByRules].filter(Boolean).join(' · ')],
    [t('channel.unit'), channel.unitNameZh],
    [channel.kind === 'club' ? t('channel.adviser') : t('channel.post'), post],
    [t('channel.address'), channel.address ?? t('ui.none')],
    [t('channel.licenceNumber'), channel.licenceNumber ?? t('ui.none')],
    [t('channel.openedOn'), channel.openedOn],
    [t('channel.cycle'), cycles],
  ];
  return (
    <Page
      title={channel.nameZh}
      trail={[{ title: t('channel.title'), href: '/channels' }]}
      subtitle={<ChannelState state={channel.state} />}
      actions={
        <Flex gap="small" wrap>
          {shown.map((step) => (
            <Button
              key={step}
              type={step === (channel.can.putRight ? 'putRight' : 'review') ? 'primary' : 'default'}
              danger={step === 'close'}
              onClick={() => setOpen(step)}
            >
              {t(`channel.${step}`)}
            </Button>
          ))}
        </Flex>
      }
    >
      <Section title={t('channel.duesTitle')}>
        <ChannelDues channel={channel} today={today} />
      </Section>
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <Section title={t('channel.history')}>
        <ol className="plain-list" reversed>
          {channel.facts.map((each) => (
            <FactLine key={each.fact.number} entry={each} />
          ))}
        </ol>
      </Section>
      {open === 'review' && <ReviewDrawer channel={channel} units={units} onClose={close} />}
      {open === 'check' && <CheckDrawer channel={channel} units={units} onClose={close} />}
      {open === 'putRight' && <PutRightDrawer channel={channel} onClose={close} />}
      {open === 'post' && <PostDrawer channel={channel} onClose={close} />}
      {open === 'correct' && <CorrectChannelDrawer channel={channel} units={units} onClose={close} />}
      {open === 'close' && <CloseDrawer channel={channel} onClose={close} />}
    </Page>
  );
}

function FactLine({ entry: { fact, evidence } }: { entry: ChannelFact }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{t(`channel.factKinds.${fact.kind}`)}</strong>{' '}
      {[
        fact.on && t('channel.onIs', { day: fact.on }),
        fact.result && t(`channel.results.${fact.result}`),
        fact.putRightBy && t('channel.putRightByIs', { day: fact.putRightBy }),
        fact.postTitleZh,
        fact.note,
        fact.actId && t('channel.served'),
      ]
        .filter(Boolean)
        .join(' · ')}{' '}
      <span className="quiet">{t('channel.recordedIs', { at: beijing(fact.recordedAt) })}</span>
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
    </li>
  );
}

function PostDrawer({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<{ postId: string; from: string }, unknown>
      title={t('channel.post')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={{ postId: channel.postId, from: today }}
      send={(values, intent) => changeChannelPost(channel.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.postChanged')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="postId" label={t('channel.post')} rules={needed(t('channel.post'))}>
            <PostField />
          </Form.Item>
          <Form.Item name="from" label={t('channel.from')} rules={needed(t('channel.from'))}>
            <DayField max={today} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function CloseDrawer({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ closedOn: string; reason: string }, unknown>
      title={t('channel.close')}
      submitLabel={t('channel.close')}
      danger
      version={channel.version}
      initialValues={{ closedOn: today, reason: '' }}
      send={(values, intent) => closeChannel(channel.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.closedDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="closedOn"
            label={t('channel.closedOn')}
            rules={[{ required: true, message: t('form.needed', { label: t('channel.closedOn') }) }]}
          >
            <DayField max={today} min={channel.openedOn} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('ui.reason')}
            rules={[
              { required: true, whitespace: true, message: t('form.needed', { label: t('ui.reason') }) },
            ]}
          >
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
