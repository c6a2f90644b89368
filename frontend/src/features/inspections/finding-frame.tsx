import { Flex } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/ui/facts';
import { Page, Section } from '@/ui/page';

interface Props {
  title: string;
  /** Where the inspection and the lists of such findings are. */
  trail: { title: string; href: string }[];
  state: ReactNode;
  /** In which round of putting it right it stands; from the second on it is said. */
  round?: { number: number; words: string };
  /** Why it was demanded again. */
  again?: string | null;
  actions: ReactNode;
  facts: [string, string][];
  /** What is said under the facts. */
  note?: ReactNode;
  children: ReactNode;
}

/** The page of a finding, whoever found it and whoever puts it right. */
export function FindingFrame({ title, trail, state, round, again, actions, facts, note, children }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      trail={trail}
      subtitle={
        <>
          {state} {round && round.number > 1 && <span className="mark">{round.words}</span>} {again}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {actions}
        </Flex>
      }
    >
      <Section title={t('occurrence.facts')}>
        <Facts facts={facts} />
        {note}
      </Section>
      {children}
    </Page>
  );
}
