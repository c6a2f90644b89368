import { Alert, Button, Checkbox, Flex, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { EmptyNote } from '@/ui/empty-note';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { ComparisonTable } from './comparison-table';
import { citeParent, schemeComparison } from './margins.api';
import { schemeList } from './schemes.api';
import { SettingDifferences } from './setting-differences';

/** The scheme beside an earlier version or the superior's rules; what is loosened is flagged with its article. */
export function ComparisonPanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const tenant = useTenant();
  const list = useQuery(schemeList(tenant));
  const others = (list.data?.items ?? []).filter((each) => each.id !== scheme.id);
  const [chosen, setChosen] = useState<string>();
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const former =
    chosen ?? scheme.parentId ?? others.find((each) => each.packId === scheme.packId)?.id ?? others[0]?.id;
  if (list.data && others.length === 0) return <EmptyNote reason={t('comparison.nothing')} />;
  return (
    <>
      <Flex gap="middle" align="center" wrap className="form-block">
        <Select
          aria-label={t('comparison.with')}
          style={{ minWidth: '22em', maxWidth: '100%' }}
          value={former ?? null}
          onChange={(id: string) => setChosen(id)}
          options={others.map((each) => ({
            value: each.id,
            label: `${title(each)} · ${code('schemeStatus', each.status)}${each.effectiveFrom ? ` · ${each.effectiveFrom}` : ''}`,
          }))}
        />
        <Checkbox checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)}>
          {t('comparison.onlyDifferent')}
        </Checkbox>
        {former && <Parent scheme={scheme} parentId={former} />}
      </Flex>
      {former && <Compared scheme={scheme} former={former} onlyDifferent={onlyDifferent} />}
    </>
  );
}

function Parent({ scheme, parentId }: { scheme: SchemeDetails; parentId: string }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const may = useAbility('scheme.author');
  const { submit, pending, problem } = useCommand(
    (id: string, intent) => citeParent(scheme.id, id, intent),
    () => cache.invalidateQueries({ queryKey: [tenant] }),
  );
  if (scheme.parentId === parentId) return <strong>{t('comparison.isParent')}</strong>;
  if (!may || scheme.status === 'withdrawn') return null;
  return (
    <>
      <Button loading={pending} onClick={() => void submit(parentId)}>
        {t('comparison.makeParent')}
      </Button>
      {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
    </>
  );
}

function Compared({
  scheme,
  former,
  onlyDifferent,
}: {
  scheme: SchemeDetails;
  former: string;
  onlyDifferent: boolean;
}) {
  const { t } = useTranslation();
  const query = useQuery(schemeComparison(useTenant(), scheme.id, former));
  return (
    <QueryView query={query} what={t('comparison.what')}>
      {(comparison) => (
        <>
          {former === scheme.parentId && (
            <Alert
              className="form-block"
              showIcon
              type={comparison.looser > 0 ? 'warning' : 'success'}
              title={t(comparison.looser > 0 ? 'comparison.loosened' : 'comparison.notLoosened', {
                count: comparison.looser,
              })}
            />
          )}
          <p className="quiet">
            {t(comparison.sameRules ? 'comparison.byId' : 'comparison.byTopic')}{' '}
            {t('comparison.sum', { tighter: comparison.tighter, looser: comparison.looser })}
          </p>
          <ComparisonTable
            comparison={comparison}
            items={comparison.items.filter((each) => !onlyDifferent || each.kind !== 'same')}
          />
          <SettingDifferences settings={comparison.settings} />
        </>
      )}
    </QueryView>
  );
}
