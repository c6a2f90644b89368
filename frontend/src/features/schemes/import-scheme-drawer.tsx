import { Alert, Button, Drawer, Flex, Radio, Select, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@/lib/client';
import { useCodes, useNames } from '@/lib/i18n';
import { Problem, type FieldProblem } from '@/lib/problem';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useNavigateTo } from '@/ui/app-link';
import { useFieldProblemWords, useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { importScheme, readTemplate, templateList } from './schemes.api';

type Source = { template: string } | { file: File };

async function importFrom(source: Source, intent: Intent) {
  if ('template' in source) return importScheme(await readTemplate(source.template), intent);
  const text = await source.file.text();
  let pack: object;
  try {
    pack = JSON.parse(text) as object;
  } catch (error) {
    throw new Problem(400, { code: 'pack-is-not-json', detail: String(error) });
  }
  return importScheme(pack, intent);
}

/** A rule set becomes data: from a template of the product or from a file; every error is shown, with its place. */
export function ImportSchemeDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const words = useProblemWords();
  const [from, setFrom] = useState<'template' | 'file'>('template');
  const [template, setTemplate] = useState<string>();
  const [file, setFile] = useState<File>();
  const { submit, pending, problem } = useCommand(importFrom, async ({ id }) => {
    await cache.invalidateQueries({ queryKey: [tenant] });
    navigate(`/schemes/${id}`);
  });
  const source: Source | undefined =
    from === 'template' ? (template ? { template } : undefined) : file && { file };
  return (
    <Drawer
      open
      title={t('scheme.import')}
      size="min(760px, 100vw)"
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <Flex gap="small" justify="end">
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            type="primary"
            disabled={!source}
            loading={pending}
            onClick={() => source && void submit(source)}
          >
            {t('scheme.importNow')}
          </Button>
        </Flex>
      }
    >
      <p className="quiet">{t('scheme.importExplain')}</p>
      <Radio.Group
        value={from}
        onChange={(event) => setFrom(event.target.value as 'template' | 'file')}
        options={[
          { value: 'template', label: t('scheme.fromTemplate') },
          { value: 'file', label: t('scheme.fromFile') },
        ]}
      />
      <div className="form-block">
        {from === 'template' ? (
          <TemplateChoice value={template} onChange={setTemplate} />
        ) : (
          <label>
            {t('scheme.chooseFile')}{' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
        )}
      </div>
      {problem && (
        <>
          <Alert type="error" showIcon role="alert" title={words(problem)} />
          {problem.errors.length > 0 && <ImportErrors errors={problem.errors} />}
        </>
      )}
    </Drawer>
  );
}

function TemplateChoice({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const query = useQuery(templateList(useTenant()));
  return (
    <QueryView query={query} what={t('scheme.templates')}>
      {({ items }) => (
        <Select
          aria-label={t('scheme.templates')}
          placeholder={t('scheme.chooseTemplate')}
          value={value ?? null}
          onChange={(id: string) => onChange(id)}
          style={{ width: '100%' }}
          options={items.map((each) => ({
            value: each.id,
            label: `${code('bureauKind', each.bureauKind)} · ${title(each)} · ${t('scheme.size', { obligations: each.obligations, provisions: each.provisions })}`,
          }))}
        />
      )}
    </QueryView>
  );
}

function ImportErrors({ errors }: { errors: FieldProblem[] }) {
  const { t } = useTranslation();
  const words = useFieldProblemWords();
  return (
    <Table
      size="small"
      rowKey={(error) => `${error.pointer} ${error.code} ${error.detail}`}
      dataSource={errors}
      pagination={false}
      title={() => t('scheme.errors', { count: errors.length })}
      columns={[
        {
          title: t('scheme.errorPlace'),
          dataIndex: 'pointer',
          width: '40%',
          render: (pointer: string) => <code>{pointer}</code>,
        },
        { title: t('scheme.errorWhat'), key: 'what', render: (_, error) => words(error) },
      ]}
    />
  );
}
