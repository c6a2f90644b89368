import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { useLanguage } from '@/lib/i18n';
import { OutsideBodiesOfRules } from './rules-bodies';
import { SchemeVersions } from './scheme-versions';

/** What the rules say of themselves: issuer, basis, topics, entry into force, who interprets them, to whom they go. */
export function ProfilePanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const english = useLanguage() === 'en';
  const facts = scheme.metadata;
  const words = (group: string, code: string | null | undefined): string =>
    code ? t(`schemeProfile.${group}.${code}` as 'schemeProfile.levelIs.city', { defaultValue: code }) : '';
  const cited = (articles: string[] | undefined) =>
    (articles ?? []).map((article) => t('line.articleIs', { article })).join('、');
  const issuer = (english ? facts.issuerEn : facts.issuerZh) ?? t('ui.notStated');
  const items: [string, ReactNode][] = [
    [
      t('schemeProfile.issuer'),
      facts.issuerStated === 'inferred' ? t('schemeProfile.inferred', { name: issuer }) : issuer,
    ],
    [t('schemeProfile.documentKind'), facts.documentKind ?? t('ui.notStated')],
    [t('schemeProfile.level'), words('levelIs', facts.level) || t('ui.notStated')],
    [
      t('schemeProfile.topics'),
      (facts.topics ?? []).map((topic) => words('topicIs', topic)).join('、') || t('ui.notStated'),
    ],
    [t('schemeProfile.basis'), <Basis key="basis" scheme={scheme} />],
    [
      t('schemeProfile.taking'),
      [words('takingIs', facts.effectiveRule ?? 'not-stated'), cited(facts.effectiveArticles)]
        .filter(Boolean)
        .join(' · '),
    ],
    [
      t('schemeProfile.interpreter'),
      [facts.interpretationBy ?? t('ui.notStated'), cited(facts.interpretationArticles)]
        .filter(Boolean)
        .join(' · '),
    ],
    [
      t('schemeProfile.addressees'),
      [(facts.addresseesZh ?? []).join('、') || t('ui.notStated'), cited(facts.addresseeArticles)]
        .filter(Boolean)
        .join(' · '),
    ],
    [
      t('schemeProfile.size'),
      t('schemeProfile.sizeIs', {
        provisions: scheme.provisions.length,
        obligations: scheme.obligations.length,
      }),
    ],
  ];
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={items.map(([label, children]) => ({ key: label, label, children }))}
      />
      <SchemeVersions scheme={scheme} />
      <OutsideBodiesOfRules scheme={scheme} />
    </>
  );
}

function Basis({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const basis = scheme.metadata.legalBasis ?? [];
  if (basis.length === 0) return <>{t('schemeProfile.noBasis')}</>;
  return (
    <ul className="plain-list">
      {basis.map((each) => (
        <li key={`${each.article} ${each.titleZh}`}>
          {each.titleZh}{' '}
          <span className="quiet">
            {[each.issuerZh, each.documentNumber, t('line.articleIs', { article: each.article })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
