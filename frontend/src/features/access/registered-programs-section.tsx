import { Button, Flex, Typography } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredProgram } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { SecretOnce } from '@/ui/secret-once';
import {
  DescribeDrawer,
  RegisterDrawer,
  ReplaceCredentialDrawer,
  SwitchOffDrawer,
  SwitchOnDrawer,
  type Said,
} from './registered-program-drawers';
import { registeredPrograms } from './registered-programs.api';

type Opened = { what: 'register' } | { what: 'describe' | 'replace' | 'switch'; program: RegisteredProgram };

/** The programs to which people of the organization sign in by their account here; the security administrator keeps them. */
export function RegisteredProgramsSection() {
  const { t } = useTranslation();
  const query = useQuery(registeredPrograms(useTenant()));
  const [opened, setOpened] = useState<Opened>();
  const [secret, setSecret] = useState<Said>();
  const close = () => setOpened(undefined);
  return (
    <Section
      title={t('registeredPrograms.title')}
      extra={
        query.data?.canRegister && (
          <Button size="small" onClick={() => setOpened({ what: 'register' })}>
            {t('registeredPrograms.register')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('registeredPrograms.title')}>
        {({ items, scopes, clientIdBegins, discovery }) => (
          <>
            <p className="quiet">{t('registeredPrograms.purpose')}</p>
            {secret && (
              <SecretOnce
                secret={secret.secret}
                said={t('registeredPrograms.once', { name: secret.name })}
                copyLabel={t('registeredPrograms.copy')}
              />
            )}
            {<Programs items={items} onOpen={setOpened} />}
            <p className="quiet permanent">
              {t('registeredPrograms.discovery')}
              <Typography.Text copyable>{discovery}</Typography.Text>
            </p>
            {opened?.what === 'register' && (
              <RegisterDrawer scopes={scopes} begins={clientIdBegins} onClose={close} onSecret={setSecret} />
            )}
            {opened?.what === 'describe' && (
              <DescribeDrawer program={opened.program} scopes={scopes} onClose={close} />
            )}
            {opened?.what === 'replace' && (
              <ReplaceCredentialDrawer program={opened.program} onClose={close} onSecret={setSecret} />
            )}
            {opened?.what === 'switch' &&
              (opened.program.can.switchOff ? (
                <SwitchOffDrawer program={opened.program} onClose={close} />
              ) : (
                <SwitchOnDrawer program={opened.program} onClose={close} />
              ))}
          </>
        )}
      </QueryView>
    </Section>
  );
}

interface ProgramsProps {
  items: RegisteredProgram[];
  onOpen: (opened: Opened) => void;
}

function Programs({ items, onOpen }: ProgramsProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  return (
    <ListTable<RegisteredProgram>
      none={t('registeredPrograms.none')}
      label={t('registeredPrograms.title')}
      items={items}
      rowKey="id"
      columns={[
        {
          title: t('registeredPrograms.name'),
          key: 'name',
          render: (_, { description, clientId }) => (
            <>
              {name(description)}
              <div className="quiet permanent">{clientId}</div>
            </>
          ),
        },
        {
          title: t('registeredPrograms.redirects'),
          key: 'redirects',
          render: (_, { description }) =>
            description.redirects.map((address) => (
              <div key={address} className="permanent">
                {address}
              </div>
            )),
        },
        {
          title: t('registeredPrograms.scopes'),
          key: 'scopes',
          render: (_, { description }) =>
            description.scopes.map((scope) => code('programScope', scope)).join('；') || t('ui.none'),
        },
        {
          title: t('registeredPrograms.proof'),
          key: 'proof',
          width: '8em',
          render: (_, { proof }) => t(`registeredPrograms.proofShort.${proof ?? 'none'}`),
        },
        {
          title: t('registeredPrograms.status'),
          key: 'status',
          render: (_, { switchedOffBecause }) => (
            <>
              {t(switchedOffBecause === null ? 'registeredPrograms.on' : 'registeredPrograms.off')}
              {switchedOffBecause !== null && (
                <div className="quiet">{t('ui.reasonIs', { reason: switchedOffBecause })}</div>
              )}
            </>
          ),
        },
        {
          title: t('ui.actions'),
          key: 'actions',
          render: (_, program) => <Acts program={program} onOpen={onOpen} />,
        },
      ]}
    />
  );
}

function Acts({ program, onOpen }: { program: RegisteredProgram; onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const { can } = program;
  const acts = [
    ['describe', 'change', can.describe],
    ['replace', 'replace', can.replaceCredential],
    ['switch', can.switchOff ? 'switchOff' : 'switchOn', can.switchOff || can.switchOn],
  ] as const;
  return (
    <Flex gap="small" wrap>
      {acts
        .filter(([, , may]) => may)
        .map(([what, word]) => (
          <Button
            key={what}
            size="small"
            danger={word === 'switchOff'}
            aria-label={t(`registeredPrograms.${word}Is`, { name: name(program.description) })}
            onClick={() => onOpen({ what, program })}
          >
            {t(`registeredPrograms.${word}`)}
          </Button>
        ))}
    </Flex>
  );
}
