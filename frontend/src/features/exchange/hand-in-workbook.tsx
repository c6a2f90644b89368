import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedWorkbook } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useSession, useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useNavigateTo } from '@/ui/app-link';
import { useFieldProblemWords, useProblemWords } from '@/ui/problem-words';
import { exchangeKeys, handIn, templateAddress, type ImportKind } from './exchange.api';
import { importKinds } from './import-kinds';

interface Props {
  kind: ImportKind | undefined;
  onKind: (kind: ImportKind) => void;
}

/** The first two of the four steps; checking and confirming follow on the workbook's own page. */
export function HandInWorkbook({ kind, onKind }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const { abilities } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const words = useProblemWords();
  const fieldWords = useFieldProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const kinds = importKinds.filter(({ ability }) => abilities.includes(ability)).map((each) => each.kind);
  const chosen = kind && kinds.includes(kind) ? kind : kinds[0];
  const command = useCommand(handIn, async (checked: CheckedWorkbook) => {
    await cache.invalidateQueries({ queryKey: exchangeKeys.all(tenant) });
    navigate(`/exchange/${checked.id}`);
  });
  if (!chosen) return null;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void command.submit({ kind: chosen, file });
  };
  return (
    <div className="hand-in">
      <Segmented
        aria-label={t('exchange.kind')}
        value={chosen}
        onChange={onKind}
        options={kinds.map((value) => ({ value, label: code('importKind', value) }))}
      />
      <p className="quiet">{t(`exchange.about.${chosen}`)}</p>
      <ol className="import-steps">
        <li>
          <h3>{t('exchange.step1')}</h3>
          <p>{t('exchange.step1Why')}</p>
          <Button icon={<DownloadOutlined />} href={templateAddress(chosen)} download>
            {t('exchange.template')}
          </Button>
        </li>
        <li>
          <h3>{t('exchange.step2')}</h3>
          <p>{t('exchange.step2Why')}</p>
          <input
            ref={input}
            type="file"
            accept=".xlsx"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('exchange.choose')}
            onChange={choose}
          />
          <Button
            type="primary"
            icon={<UploadOutlined />}
            loading={command.pending}
            onClick={() => input.current?.click()}
          >
            {t('exchange.upload')}
          </Button>
        </li>
        <li>
          <h3>{t('exchange.step3')}</h3>
          <p>{t('exchange.step3Why')}</p>
        </li>
        <li>
          <h3>{t('exchange.step4')}</h3>
          <p>{t('exchange.step4Why')}</p>
        </li>
      </ol>
      {command.problem && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words(command.problem)}
          description={
            command.problem.errors.length > 1 && (
              <ul>
                {command.problem.errors.map((error) => (
                  <li key={error.pointer}>
                    {fieldWords(error)}
                    {error.detail && `（${error.detail}）`}
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
    </div>
  );
}
