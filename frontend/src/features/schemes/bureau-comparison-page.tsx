import { Alert, Checkbox, Flex, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ComparisonTable } from './comparison-table';
import { bureauComparison } from './margins.api';
import { SettingDifferences } from './setting-differences';

interface Props {
  bureaus: { value: string; label: string }[];
  former: string | undefined;
  latter: string | undefined;
  onChoose: (former: string | undefined, latter: string | undefined) => void;
}

/** The issued rules of two bureaus side by side, for the department that sees both. Nothing recorded under them is shown. */
export function BureauComparisonPage({ bureaus, former, latter, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('comparison.bureaus')}
      subtitle={t('comparison.bureausPurpose')}
      trail={[{ title: t('nav.district'), href: '/oversight' }]}
    >
      <Flex gap="middle" wrap className="form-block">
        <Select
          aria-label={t('comparison.first')}
          placeholder={t('comparison.first')}
          style={{ minWidth: '16em' }}
          value={former ?? null}
          options={bureaus}
          onChange={(id: string) => onChoose(id, latter)}
        />
        <Select
          aria-label={t('comparison.second')}
          placeholder={t('comparison.second')}
          style={{ minWidth: '16em' }}
          value={latter ?? null}
          options={bureaus.filter((each) => each.value !== former)}
          onChange={(id: string) => onChoose(former, id)}
        />
      </Flex>
      {former && latter ? (
        <Comparisons former={former} latter={latter} />
      ) : (
        <EmptyNote reason={t('comparison.chooseTwo')} />
      )}
    </Page>
  );
}

function Comparisons({ former, latter }: { former: string; latter: string }) {
  const { t } = useTranslation();
  const query = useQuery(bureauComparison(useTenant(), former, latter));
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  return (
    <QueryView query={query} what={t('comparison.what')}>
      {({ items }) =>
        items.length === 0 ? (
          <Alert type="info" showIcon title={t('comparison.noneIssued')} />
        ) : (
          items.map((each) => (
            <Section
              key={`${each.former.id} ${each.latter.id}`}
              title={`${each.former.titleZh} / ${each.latter.titleZh}`}
              extra={
                <Checkbox
                  checked={onlyDifferent}
                  onChange={(event) => setOnlyDifferent(event.target.checked)}
                >
                  {t('comparison.onlyDifferent')}
                </Checkbox>
              }
            >
              <p className="quiet">
                {t(each.sameRules ? 'comparison.byId' : 'comparison.byTopic')}{' '}
                {t('comparison.sum', { tighter: each.tighter, looser: each.looser })}
              </p>
              <ComparisonTable
                comparison={each}
                items={each.items.filter((one) => !onlyDifferent || one.kind !== 'same')}
              />
              <SettingDifferences settings={each.settings} />
            </Section>
          ))
        )
      }
    </QueryView>
  );
}
