import { Button, Descriptions, Flex, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, OutsideFinding, OutsideFindingRow } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import {
  assignFinding,
  outsideFinding,
  outsideFindings,
  postsOfUnit,
  reportRectification,
} from './overseeing.api';
import { Descriptors } from './overseen-finding-page';

/** What the oversight department found in the bureau. */
export function OutsideFindings() {
  const { t } = useTranslation();
  const query = useQuery(outsideFindings(useTenant()));
  return (
    <QueryView query={query} what={t('overseeing.outside')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('overseeing.noOutside')} />
        ) : (
          <>
            <p className="quiet">{t('overseeing.outsidePurpose')}</p>
            <ul className="duty-cards" aria-label={t('overseeing.outside')}>
              {items.map((item) => (
                <Card key={item.id} item={item} />
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}

function Card({ item }: { item: OutsideFindingRow }) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="duty-card-main">
        <AppLink href={`/outside-findings/${item.id}`}>{item.text}</AppLink>
        <div className="quiet">
          {item.inspectorName} · {item.inspectionTitle}
        </div>
      </div>
      <div className="duty-card-due">
        <span className={item.state === 'to-assign' ? 'mark' : ''}>
          {t(`overseeing.outsideStates.${item.state}`)}
        </span>
        <span className="quiet">{t('line.dueIs', { day: item.dueOn })}</span>
      </div>
    </li>
  );
}

export function OutsideFindingPage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(outsideFinding(useTenant(), id));
  return (
    <QueryView query={query} what={t('overseeing.outside')}>
      {(finding) => <Detail finding={finding} units={units} />}
    </QueryView>
  );
}

function Detail({ finding, units }: { finding: OutsideFinding; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'assign' | 'report'>();
  const facts: [string, string][] = [
    [t('overseeing.inspector'), finding.inspectorName],
    [t('inspection.point'), finding.point ?? t('ui.none')],
    [t('inspection.severity'), t(`inspection.severities.${finding.severity}`)],
    [t('inspection.dueOn'), finding.dueOn],
    [t('overseeing.arrivedAt'), beijing(finding.arrivedAt)],
    [
      t('overseeing.owner'),
      [finding.unitNameZh, finding.postTitleZh].filter(Boolean).join(' · ') || t('ui.none'),
    ],
    [t('overseeing.rectifiedOn'), finding.reportedOn ?? t('ui.none')],
    [t('overseeing.rectifiedWords'), finding.reportedWords ?? t('ui.none')],
  ];
  return (
    <Page
      title={finding.text}
      trail={[
        { title: t('nav.inspections'), href: '/inspections' },
        { title: finding.inspectionTitle, href: `/inspections/${finding.inspectionId}` },
      ]}
      subtitle={
        <>
          <strong>{t(`overseeing.outsideStates.${finding.state}`)}</strong>{' '}
          {finding.round > 1 && (
            <span className="mark">{t('overseeing.round', { round: finding.round })}</span>
          )}{' '}
          {finding.demandedBecause && t('overseeing.demandedIs', { reason: finding.demandedBecause })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {finding.occurrenceId && (
            <AppLink href={`/occurrences/${finding.occurrenceId}`}>{t('overseeing.duty')}</AppLink>
          )}
          {finding.can.assign && (
            <Button type="primary" onClick={() => setStep('assign')}>
              {t('overseeing.assign')}
            </Button>
          )}
          {finding.can.report && (
            <Button type="primary" onClick={() => setStep('report')}>
              {t('overseeing.report')}
            </Button>
          )}
        </Flex>
      }
    >
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
        {finding.state === 'assigned' && (
          <p className="quiet">
            {finding.confirmed ? t('overseeing.confirmed') : t('overseeing.notConfirmed')}
          </p>
        )}
      </Section>
      {finding.reportedOn && (
        <Section title={t('overseeing.evidence')}>
          <Descriptors evidence={finding.evidence} />
        </Section>
      )}
      {step === 'assign' && (
        <AssignDrawer finding={finding} units={units} onClose={() => setStep(undefined)} />
      )}
      {step === 'report' && <ReportDrawer finding={finding} onClose={() => setStep(undefined)} />}
    </Page>
  );
}

interface AssignProps {
  finding: OutsideFinding;
  units: OrganisationUnit[];
  onClose: () => void;
}

function AssignDrawer({ finding, units, onClose }: AssignProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ unitId: string; postId?: string }, unknown>
      title={t('overseeing.assign')}
      submitLabel={t('overseeing.assign')}
      version={finding.version}
      initialValues={finding.unitId ? { unitId: finding.unitId } : {}}
      send={({ unitId, postId }, intent) =>
        assignFinding(finding.id, { unitId, ...(postId ? { postId } : {}) }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('overseeing.assigned')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('overseeing.assignExplain')}</p>
          <Form.Item
            name="unitId"
            label={t('overseeing.unit')}
            rules={[{ required: true, message: t('form.needed', { label: t('overseeing.unit') }) }]}
          >
            <UnitSelect units={units} />
          </Form.Item>
          <PostField />
        </>
      )}
    </CommandDrawer>
  );
}

function PostField() {
  const { t } = useTranslation();
  const { title } = useNames();
  const unitId = Form.useWatch<string | undefined>('unitId') ?? '';
  const posts = useQuery({ ...postsOfUnit(useTenant(), unitId), enabled: unitId !== '' });
  return (
    <Form.Item name="postId" label={t('overseeing.post')} extra={t('overseeing.postHint')}>
      <Select
        allowClear
        loading={posts.isFetching}
        options={(posts.data?.items ?? []).map((post) => ({ value: post.id, label: title(post) }))}
      />
    </Form.Item>
  );
}

function ReportDrawer({ finding, onClose }: { finding: OutsideFinding; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ words: string }, unknown>
      title={t('overseeing.report')}
      submitLabel={t('overseeing.report')}
      version={finding.version}
      send={({ words }, intent) => reportRectification(finding.id, words.trim(), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('overseeing.reported')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('overseeing.reportExplain')}</p>
          <Form.Item
            name="words"
            label={t('overseeing.rectifiedWords')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('overseeing.rectifiedWords') }),
              },
            ]}
          >
            <Input.TextArea rows={4} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
