import { queryOptions } from '@tanstack/react-query';
import type { ProgramDescription, ProgramToRegister } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';
import { accessKeys } from './accounts.api';

export const registeredPrograms = (tenant: string) =>
  queryOptions({
    queryKey: [...accessKeys.all(tenant), 'registered-programs'] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/registered-programs', { signal })),
  });

export const registerProgram = (body: ProgramToRegister, intent: Intent) =>
  answer(client.POST('/api/v1/registered-programs', { body, headers: intentHeaders(intent) }));

export const describeProgram = (programId: string, body: ProgramDescription, intent: Intent) =>
  answer(
    client.PUT('/api/v1/registered-programs/{programId}', {
      params: { path: { programId } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const replaceProgramCredential = (programId: string, keys: string | null, intent: Intent) =>
  answer(
    client.POST('/api/v1/registered-programs/{programId}/credential-replacement', {
      params: { path: { programId } },
      body: { keys },
      headers: intentHeaders(intent),
    }),
  );

export const switchProgramOff = (programId: string, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/registered-programs/{programId}/switching-off', {
      params: { path: { programId } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );

export const switchProgramOn = (programId: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/registered-programs/{programId}/switching-on', {
      params: { path: { programId } },
      body: {},
      headers: intentHeaders(intent),
    }),
  );
