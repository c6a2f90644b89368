import { Alert, App, Button, Checkbox, Flex } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails, SuccessionPreview } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useNavigateTo } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { issueScheme, successionPreview, type Issue } from './schemes.api';
import { SuccessionEffect } from './succession-effect';

/** The effect, and the confirmation of exactly this effect: when the ledgers changed meanwhile, nothing is issued. */
export function ConfirmIssue({ scheme, issue }: { scheme: SchemeDetails; issue: Issue }) {
  const { t } = useTranslation();
  const query = useQuery(successionPreview(useTenant(), scheme.id, issue, undefined));
  return (
    <>
      <Section title={t('succession.effect')}>
        <QueryView query={query} what={t('succession.what')}>
          {(preview) => <SuccessionEffect schemeId={scheme.id} issue={issue} preview={preview} />}
        </QueryView>
      </Section>
      {query.data && (
        <Confirmation
          scheme={scheme}
          issue={issue}
          preview={query.data}
          onChanged={() => void query.refetch()}
        />
      )}
    </>
  );
}

interface Props {
  scheme: SchemeDetails;
  issue: Issue;
  preview: SuccessionPreview;
  onChanged: () => void;
}

function Confirmation({ scheme, issue, preview, onChanged }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const words = useProblemWords();
  const [agreed, setAgreed] = useState<string>();
  const { replaced, withdrawn, added } = preview.counts;
  const effect = { withdrawn: replaced + withdrawn, added };
  const shown = `${effect.withdrawn} ${effect.added}`;
  const { submit, pending, problem } = useCommand(
    (input: Issue, intent) => issueScheme(scheme.id, input, effect, intent),
    async () => {
      message.success(t('succession.issued'));
      await cache.invalidateQueries({ queryKey: [tenant] });
      navigate(`/schemes/${scheme.id}`);
    },
  );
  const send = async () => {
    const refused = await submit(issue, scheme.version);
    if (refused?.code === 'effect-has-changed') onChanged();
  };
  return (
    <Section title={t('succession.confirm')}>
      {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
      <Flex vertical gap="small" align="flex-start">
        <Checkbox
          checked={agreed === shown}
          onChange={(event) => setAgreed(event.target.checked ? shown : undefined)}
        >
          {effect.withdrawn + effect.added === 0 ? t('succession.agreeNone') : t('succession.agree', effect)}
        </Checkbox>
        <Button type="primary" disabled={agreed !== shown} loading={pending} onClick={() => void send()}>
          {t('succession.issueNow')}
        </Button>
      </Flex>
    </Section>
  );
}
