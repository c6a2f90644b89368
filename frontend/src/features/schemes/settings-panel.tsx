import { Alert, Button, Form, Input, InputNumber, Select, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails, SchemeSetting } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { reviseScheme, schemeSettings, setSetting } from './margins.api';
import { useSettingWords, type SettingName } from './setting-words';
import { labelled } from '@/ui/labelled-columns';

/** What the rules leave unsaid: the default, what holds, and who decided it when. */
export function SettingsPanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const query = useQuery(schemeSettings(useTenant(), scheme.id));
  const [setting, setSettingShown] = useState<SchemeSetting>();
  const words = useSettingWords();
  return (
    <QueryView query={query} what={t('margins.settings')}>
      {({ items, can, importedAt }) => (
        <>
          <p className="quiet">{t(can.set ? 'margins.settingsDraft' : 'margins.settingsFixed')}</p>
          {can.revise && <Revise scheme={scheme} />}
          <Table
            className="line-table"
            size="small"
            rowKey="setting"
            pagination={false}
            dataSource={items}
            columns={labelled([
              {
                title: t('margins.setting'),
                key: 'name',
                render: (_: unknown, each: SchemeSetting) => words.name(each.setting),
              },
              {
                title: t('margins.default'),
                key: 'default',
                render: (_: unknown, each: SchemeSetting) => words.value(each, each.default),
              },
              {
                title: t('margins.current'),
                key: 'current',
                render: (_: unknown, each: SchemeSetting) => (
                  <strong>{words.value(each, each.current)}</strong>
                ),
              },
              {
                title: t('margins.decided'),
                key: 'decided',
                render: (_: unknown, each: SchemeSetting) => {
                  const last = each.decisions.at(-1);
                  if (!last)
                    return each.current === each.default
                      ? t('margins.byDefault')
                      : t('margins.atImport', { at: beijing(importedAt) });
                  return (
                    <>
                      {last.by ?? t('margins.someAccount')} · {beijing(last.at)}
                      {last.reason && <div className="quiet">{last.reason}</div>}
                    </>
                  );
                },
              },
              ...(can.set
                ? [
                    {
                      title: t('margins.change'),
                      key: 'change',
                      render: (_: unknown, each: SchemeSetting) => (
                        <Button size="small" onClick={() => setSettingShown(each)}>
                          {t('margins.set')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ])}
          />
          {setting && (
            <SettingDrawer scheme={scheme} setting={setting} onClose={() => setSettingShown(undefined)} />
          )}
        </>
      )}
    </QueryView>
  );
}

function Revise({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const words = useProblemWords();
  const { submit, pending, problem } = useCommand(
    (id: string, intent) => reviseScheme(id, intent),
    async ({ id }) => {
      await cache.invalidateQueries({ queryKey: [tenant] });
      navigate(`/schemes/${id}?tab=settings`);
    },
  );
  return (
    <div className="form-block">
      {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
      <Button loading={pending} onClick={() => void submit(scheme.id)}>
        {t('margins.revise')}
      </Button>
    </div>
  );
}

interface Values {
  value?: string | number | null;
  reason?: string;
}

function SettingDrawer({
  scheme,
  setting,
  onClose,
}: {
  scheme: SchemeDetails;
  setting: SchemeSetting;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const name = useSettingWords().name(setting.setting);
  const truth = setting.default === 'true' || setting.default === 'false';
  const options = truth
    ? ['true', 'false'].map((value) => ({ value, label: t(value === 'true' ? 'ui.yes' : 'ui.no') }))
    : setting.options.map((value) => ({ value, label: t(`margins.option.${value as 'none'}`) }));
  const aDay = setting.setting === 'halfYearSecondStartsOn';
  const current =
    options.length > 0 || aDay || setting.current === null ? setting.current : Number(setting.current);
  return (
    <CommandDrawer<Values, unknown>
      title={t('margins.setIs', { name })}
      submitLabel={t('margins.set')}
      initialValues={{ value: current }}
      send={({ value, reason }, intent) =>
        setSetting(
          scheme.id,
          {
            setting: setting.setting,
            value: value === undefined || value === null || value === '' ? null : String(value),
            reason: reason ?? null,
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('margins.setDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t(`margins.explain.${setting.setting as SettingName}`)}</p>
          <Form.Item name="value" label={name}>
            {options.length > 0 ? (
              <Select options={options} />
            ) : aDay ? (
              <Input maxLength={5} placeholder="MM-DD" />
            ) : (
              <InputNumber style={{ width: '100%' }} />
            )}
          </Form.Item>
          <Form.Item name="reason" label={t('margins.reason')}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
