import { Button, Input, Select } from 'antd';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesZhCN } from '@/locales/codes.zh-cn';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { bundleAddress } from '@/ui/evidence-address';
import { EvidenceList } from '@/ui/evidence-list';
import { QueryView } from '@/ui/query-view';
import { evidenceOf, evidencePolicy } from './evidence.api';
import { PolicyDrawer } from './policy-drawer';

/** As many ids as an address holds. */
const mostBundled = 200;

export interface FilesFilter {
  kind?: string | undefined;
  level?: string | undefined;
  state?: string | undefined;
  search?: string | undefined;
}
interface Props {
  filter: FilesFilter;
  onFilter: (change: FilesFilter) => void;
}

/** Narrows the list of files; every choice stands in the address. */
export function FileFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const choices = (group: 'evidenceKind' | 'evidenceLevel' | 'evidenceState') =>
    Object.keys(codesZhCN[group]).map((each) => ({ value: each, label: code(group, each) }));
  const select = (name: 'kind' | 'level' | 'state', group: Parameters<typeof choices>[0]) => (
    <Select
      aria-label={t(`keeping.filter.${name}`)}
      placeholder={t(`keeping.filter.${name}`)}
      allowClear
      value={filter[name] ?? null}
      onChange={(value: string | null | undefined) => onFilter({ [name]: value ?? undefined })}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      style={{ minWidth: '9em' }}
      options={choices(group)}
    />
  );
  return (
    <>
      {select('kind', 'evidenceKind')}
      {select('level', 'evidenceLevel')}
      {select('state', 'evidenceState')}
      <Input.Search
        aria-label={t('keeping.filter.search')}
        placeholder={t('keeping.filter.search')}
        allowClear
        defaultValue={filter.search ?? ''}
        onSearch={(words) => onFilter({ search: words.trim() || undefined })}
        style={{ width: '18em' }}
      />
    </>
  );
}

export function EvidenceFiles({ unitId, filter }: { unitId: string; filter: FilesFilter }) {
  const { t } = useTranslation();
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const query = useInfiniteQuery(evidenceOf(useTenant(), { unitId, ...asked }));
  const narrowed = Object.keys(asked).length > 0;
  return (
    <QueryView query={query} what={t('records.files')}>
      {(data) => {
        const files = data.pages.flatMap((page) => page.items);
        if (files.length === 0)
          return <EmptyNote reason={t(narrowed ? 'keeping.filter.none' : 'records.noFiles')} />;
        const bundled = files.slice(0, mostBundled).map((file) => file.id);
        return (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: files.length })}{' '}
              <Button
                className="no-print"
                size="small"
                href={bundleAddress({ ids: bundled.join(',') })}
                download
              >
                {t('keeping.bundle.listed', { count: bundled.length })}
              </Button>
            </p>
            <EvidenceList evidence={files} />
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('ui.more')}
              </Button>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

/** Opens the rules for keeping, for those who may set them. */
export function PolicyButton() {
  const { t } = useTranslation();
  const policy = useQuery(evidencePolicy(useTenant()));
  const [open, setOpen] = useState(false);
  if (!policy.data?.can.set) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('keeping.policy.action')}</Button>
      {open && <PolicyDrawer policy={policy.data} onClose={() => setOpen(false)} />}
    </>
  );
}
