import { Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProgramDescription, ProgramToRegister, RegisteredProgram } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { ProgramDescriptionFields, ProgramKeysField, useNeeded } from './registered-program-fields';
import {
  describeProgram,
  registerProgram,
  registeredPrograms,
  replaceProgramCredential,
  switchProgramOff,
  switchProgramOn,
} from './registered-programs.api';

/** A secret that the server said this once, and of which program. */
export interface Said {
  name: string;
  secret: string;
}

interface Props {
  onClose: () => void;
  onSecret: (said: Said | undefined) => void;
}

const useAgain = () => {
  const tenant = useTenant();
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: registeredPrograms(tenant).queryKey });
};

const said = (name: string, secret: string | null): Said | undefined =>
  secret === null ? undefined : { name, secret };

export function RegisterDrawer({
  scopes,
  begins,
  onClose,
  onSecret,
}: Props & { scopes: string[]; begins: string }) {
  const { t } = useTranslation();
  const again = useAgain();
  const needed = useNeeded()('code');
  return (
    <CommandDrawer<ProgramToRegister, Awaited<ReturnType<typeof registerProgram>>>
      title={t('registeredPrograms.register')}
      submitLabel={t('registeredPrograms.register')}
      initialValues={{ proof: 'secret', redirects: [], afterSignOut: [], origins: [], scopes: ['profile'] }}
      send={({ keys, ...values }, intent) =>
        registerProgram({ ...values, keys: values.proof === 'key' ? (keys ?? '') : null }, intent)
      }
      done={(made) => {
        onSecret(said(made.clientId, made.secret));
        return again();
      }}
      doneWords={t('registeredPrograms.registered')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item
            name="code"
            label={t('registeredPrograms.code')}
            extra={t('registeredPrograms.codeHint', { begins })}
            rules={needed}
          >
            <Input maxLength={36} />
          </Form.Item>
          <ProgramDescriptionFields scopes={scopes} />
          <Form.Item name="proof" label={t('registeredPrograms.proof')}>
            <Radio.Group
              vertical
              options={(['secret', 'key', 'none'] as const).map((value) => ({
                value,
                label: t(`registeredPrograms.proofs.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['proof']}>
            {() => form.getFieldValue('proof') === 'key' && <ProgramKeysField />}
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export function DescribeDrawer({
  program,
  scopes,
  onClose,
}: {
  program: RegisteredProgram;
  scopes: string[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { name } = useNames();
  const again = useAgain();
  return (
    <CommandDrawer<ProgramDescription, unknown>
      title={t('registeredPrograms.changeIs', { name: name(program.description) })}
      submitLabel={t('registeredPrograms.save')}
      version={program.version}
      initialValues={program.description}
      send={(values, intent) => describeProgram(program.id, values, intent)}
      done={again}
      doneWords={t('registeredPrograms.changed')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('registeredPrograms.changeWhy')}</p>
          <ProgramDescriptionFields scopes={scopes} />
        </>
      )}
    </CommandDrawer>
  );
}

export function ReplaceCredentialDrawer({
  program,
  onClose,
  onSecret,
}: Props & { program: RegisteredProgram }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const again = useAgain();
  const byKey = program.proof === 'key';
  return (
    <CommandDrawer<{ keys?: string }, Awaited<ReturnType<typeof replaceProgramCredential>>>
      title={t('registeredPrograms.replaceIs', { name: name(program.description) })}
      submitLabel={t('registeredPrograms.replaceNow')}
      danger
      version={program.version}
      send={({ keys }, intent) => replaceProgramCredential(program.id, byKey ? (keys ?? '') : null, intent)}
      done={(made) => {
        onSecret(said(name(program.description), made.secret));
        return again();
      }}
      doneWords={t('registeredPrograms.replaced')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t(byKey ? 'registeredPrograms.replaceKeysWhy' : 'registeredPrograms.replaceWhy')}</p>
          {byKey && <ProgramKeysField />}
        </>
      )}
    </CommandDrawer>
  );
}

export function SwitchOffDrawer({ program, onClose }: { program: RegisteredProgram; onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  return (
    <ReasonDrawer
      title={t('registeredPrograms.switchOffIs', { name: name(program.description) })}
      submitLabel={t('registeredPrograms.switchOff')}
      explain={t('registeredPrograms.switchOffWhy')}
      version={program.version}
      send={(reason, intent) => switchProgramOff(program.id, reason, intent)}
      doneWords={t('registeredPrograms.switchedOff')}
      onClose={onClose}
    />
  );
}

export function SwitchOnDrawer({ program, onClose }: { program: RegisteredProgram; onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const again = useAgain();
  return (
    <CommandDrawer<object, unknown>
      title={t('registeredPrograms.switchOnIs', { name: name(program.description) })}
      submitLabel={t('registeredPrograms.switchOn')}
      version={program.version}
      send={(_, intent) => switchProgramOn(program.id, intent)}
      done={again}
      doneWords={t('registeredPrograms.switchedOn')}
      onClose={onClose}
    >
      {() => <p>{t('registeredPrograms.switchOnWhy')}</p>}
    </CommandDrawer>
  );
}
