import { Button, Checkbox, Flex, Form, Input, Select, type TableColumnType } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideBody, OutsideBodyToEnter } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { codesZhCN } from '@/locales/codes.zh-cn';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ListTable } from '@/ui/list-table';
import { QueryView } from '@/ui/query-view';
import { endBody, enterBody, outsideBodies, reviseBody } from './structure.api';

/** Bodies outside the bureau: what each is called from when to when, and what it is to the bureau. */
export function BodiesPanel() {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ body?: OutsideBody; step: 'enter' | 'revise' | 'end' }>();
  const query = useQuery(outsideBodies(useTenant(), all));
  return (
    <>
      <Flex gap="small" wrap align="center" className="filter-bar no-print">
        <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
          {t('structure.outside.all')}
        </Checkbox>
        {query.data?.manage && (
          <Button type="primary" onClick={() => setOpen({ step: 'enter' })}>
            {t('structure.outside.enter')}
          </Button>
        )}
      </Flex>
      <p className="quiet">{t('structure.outside.purpose')}</p>
      <QueryView query={query} what={t('structure.bodies')}>
        {({ items }) => <BodyTable bodies={items} onOpen={(body, step) => setOpen({ body, step })} />}
      </QueryView>
      {open?.step === 'end' && open.body && (
        <EndBodyDrawer body={open.body} onClose={() => setOpen(undefined)} />
      )}
      {open && open.step !== 'end' && <BodyDrawer body={open.body} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface TableProps {
  bodies: OutsideBody[];
  onOpen: (body: OutsideBody, step: 'revise' | 'end') => void;
}

function BodyTable({ bodies, onOpen }: TableProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  const columns: TableColumnType<OutsideBody>[] = [
    { title: t('structure.outside.name'), key: 'name', render: (_, body) => name(body) },
    {
      title: t('structure.outside.relations'),
      key: 'relations',
      render: (_, body) => body.relations.map((each) => code('relation', each)).join('、'),
    },
    {
      title: t('structure.outside.valid'),
      key: 'valid',
      width: '16em',
      render: (_, body) => `${body.from} — ${body.until ?? t('structure.outside.now')}`,
    },
    ...(bodies.some(({ can }) => can.manage)
      ? [
          {
            title: t('structure.outside.actions'),
            key: 'actions',
            width: '12em',
            className: 'no-print',
            render: (_: unknown, body: OutsideBody) =>
              body.can.manage && (
                <Flex gap="small">
                  <Button
                    size="small"
                    aria-label={t('structure.outside.reviseOf', { name: name(body) })}
                    onClick={() => onOpen(body, 'revise')}
                  >
                    {t('structure.outside.revise')}
                  </Button>
                  <Button
                    size="small"
                    danger
                    aria-label={t('structure.outside.endOf', { name: name(body) })}
                    onClick={() => onOpen(body, 'end')}
                  >
                    {t('structure.end')}
                  </Button>
                </Flex>
              ),
          },
        ]
      : []),
  ];
  return (
    <ListTable<OutsideBody>
      none={t('structure.outside.none')}
      label={t('structure.bodies')}
      items={bodies}
      rowKey={(body) => body.id + body.from}
      columns={columns}
    />
  );
}

function BodyDrawer({ body, onClose }: { body: OutsideBody | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => ({
    label,
    rules: [{ required: true, message: t('form.needed', { label }) }],
  });
  return (
    <CommandDrawer<OutsideBodyToEnter, unknown>
      title={body ? t('structure.outside.reviseOf', { name: name(body) }) : t('structure.outside.enter')}
      submitLabel={t(body ? 'structure.outside.revise' : 'structure.outside.enter')}
      initialValues={
        body
          ? {
              nameZh: body.nameZh,
              relations: body.relations,
              from: today,
              ...(body.nameEn ? { nameEn: body.nameEn } : {}),
            }
          : { from: today }
      }
      {...(body ? { version: body.version } : {})}
      send={({ nameEn, ...rest }, intent) => {
        const sent = { ...rest, ...(nameEn ? { nameEn } : {}) };
        return body ? reviseBody(body.id, sent, intent) : enterBody(sent, intent);
      }}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t(body ? 'structure.outside.revised' : 'structure.outside.entered')}
      onClose={onClose}
    >
      {() => (
        <>
          {body && <p className="quiet">{t('structure.outside.reviseHint')}</p>}
          <Form.Item name="nameZh" {...needed(t('structure.outside.name'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('structure.outside.nameEn')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="relations" {...needed(t('structure.outside.relations'))}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={Object.keys(codesZhCN.relation).map((value) => ({
                value,
                label: code('relation', value),
              }))}
            />
          </Form.Item>
          <Form.Item name="from" {...needed(t('structure.from'))}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function EndBodyDrawer({ body, onClose }: { body: OutsideBody; onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => ({
    label,
    rules: [{ required: true, message: t('form.needed', { label }) }],
  });
  return (
    <CommandDrawer<{ on: string; reason: string }, unknown>
      title={t('structure.outside.endOf', { name: name(body) })}
      submitLabel={t('structure.end')}
      danger
      version={body.version}
      initialValues={{ on: today }}
      send={(values, intent) => endBody(body.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('structure.outside.ended')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="on" {...needed(t('structure.from'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="reason" {...needed(t('structure.reason'))}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
