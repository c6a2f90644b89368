import { Descriptions, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { address } from '@/lib/address';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useNavigateTo } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { ComparisonPanel } from './comparison-panel';
import { DistributionPanel } from './distribution-panel';
import { EnglishNote } from './english-note';
import { InterpretationsPanel } from './interpretations-panel';
import { ProfilePanel } from './profile-panel';
import { SchemeReader } from './scheme-reader';
import { SettingsPanel } from './settings-panel';
import { TextPanel } from './text-panel';

const names = [
  'reader',
  'profile',
  'text',
  'interpretations',
  'settings',
  'comparison',
  'distribution',
] as const;
type Name = (typeof names)[number];

interface Props {
  scheme: SchemeDetails;
  article: string | undefined;
  tab: string | undefined;
}

/** The rules and what stands beside them, each at an address of its own. */
export function SchemeTabs({ scheme, article, tab }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  const shown = names.find((each) => each === tab) ?? 'reader';
  const panels: Record<Name, () => ReactNode> = {
    reader: () => <SchemeReader scheme={scheme} article={article} />,
    profile: () => <ProfilePanel scheme={scheme} />,
    text: () => <TextPanel scheme={scheme} />,
    interpretations: () => <InterpretationsPanel scheme={scheme} />,
    settings: () => (
      <>
        <SettingsPanel scheme={scheme} />
        <OpenParameters scheme={scheme} />
        <History scheme={scheme} />
      </>
    ),
    comparison: () => <ComparisonPanel scheme={scheme} />,
    distribution: () => <DistributionPanel scheme={scheme} />,
  };
  return (
    <>
      <Tabs
        activeKey={shown}
        onChange={(key) => navigate(address(`/schemes/${scheme.id}`, { tab: key, article }))}
        items={names.map((key) => ({ key, label: t(`margins.tabs.${key}`) }))}
      />
      <Section title={t(`margins.tabs.${shown}`)}>{panels[shown]()}</Section>
    </>
  );
}

/** What the pack itself lists as to be set, with what it suggests. */
function OpenParameters({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  if (scheme.openParameters.length === 0) return null;
  return (
    <>
      <h3>{t('scheme.openPoints', { count: scheme.openParameters.length })}</h3>
      <ul className="open-points">
        {scheme.openParameters.map((each) => (
          <li key={each.key}>
            {code('openParameter', each.key)} <span className="quiet">{each.affects.join('、')}</span>
            <EnglishNote suggested={each.suggestedDefault} />
          </li>
        ))}
      </ul>
    </>
  );
}

function History({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const day = (at: string | null) => (at ? beijing(at) : t('line.notYet'));
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 3 }}
      items={(
        [
          [t('scheme.importedAt'), beijing(scheme.importedAt)],
          [t('scheme.signedOffAt'), day(scheme.signedOffAt)],
          [t('scheme.issuedAt'), day(scheme.issuedAt)],
        ] as const
      ).map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
