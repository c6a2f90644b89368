import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes, useNames } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { useSession } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { agreeToProgram, programRequest } from './programs.api';
import { ProblemNotice } from './problem-notice';

interface Props {
  /** What the program sent, as it stands in the address. */
  search: string;
  /** Leaves the web app for an address of the server. */
  onLeave: (address: string) => void;
}

/** A program asks for the account: which one it is, for what, and whether its owner agrees. */
export function AuthorizationPage({ search, onLeave }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const code = useCodes();
  const session = useSession();
  const sent = new URLSearchParams(search);
  const [program, scope] = [sent.get('client_id') ?? '', sent.get('scope') ?? ''];
  const askedAnew = (sent.get('prompt') ?? '').split(' ').includes('consent');
  const query = useQuery(programRequest(session.tenant.id, program, scope));
  const leave = (word: 'agree' | 'refuse') => {
    sent.set('platform_answer', word);
    onLeave(`/connect/authorize?${sent.toString()}`);
  };
  const { submit, pending, problem } = useCommand(agreeToProgram, () => leave('agree'));
  const needsNoAnswer = query.data?.agreed === true && !askedAnew;
  useEffect(() => {
    if (needsNoAnswer) leave('agree');
    // Once, when it is known that nobody need be asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [needsNoAnswer]);
  return (
    <Page title={t('programs.asks')}>
      {query.error && asProblem(query.error).status === 404 ? (
        <Alert type="error" showIcon role="alert" title={t('programs.unknown')} />
      ) : (
        <QueryView query={query} what={t('programs.asks')}>
          {(asking) =>
            needsNoAnswer ? (
              <p role="status">{t('programs.goesOn', { name: name(asking) })}</p>
            ) : (
              <section className="program-request" aria-labelledby="program-request">
                <h2 id="program-request">{t('programs.asksFor', { name: name(asking) })}</h2>
                <p>
                  {t('programs.actsAs', {
                    tenant: name(session.tenant),
                    account: session.account.userName,
                  })}
                </p>
                <ul>
                  {asking.scopes
                    .filter((each) => each !== 'openid')
                    .map((each) => (
                      <li key={each}>{code('programScope', each)}</li>
                    ))}
                </ul>
                <ProblemNotice problem={problem} />
                <Flex gap="small" wrap>
                  <Button type="primary" loading={pending} onClick={() => void submit({ program, scope })}>
                    {t('programs.agree')}
                  </Button>
                  <Button onClick={() => leave('refuse')}>{t('programs.refuse')}</Button>
                </Flex>
                <p className="quiet">{t('programs.takeBack')}</p>
              </section>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}
