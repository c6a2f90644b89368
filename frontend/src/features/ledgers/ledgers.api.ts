import { queryOptions } from '@tanstack/react-query';
import type { ActCorrection, ActToRecord } from '@/api/schema';
import { answer, client, intentHeaders, type Intent } from '@/lib/client';

export const ledgerKeys = {
  all: (tenant: string) => [tenant, 'ledgers'] as const,
  ledger: (tenant: string, unitId: string, year: number) =>
    [...ledgerKeys.all(tenant), unitId, year] as const,
  occurrence: (tenant: string, id: string) => [...ledgerKeys.all(tenant), 'occurrence', id] as const,
  mine: (tenant: string) => [...ledgerKeys.all(tenant), 'mine'] as const,
};

export const ledgerDetails = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: ledgerKeys.ledger(tenant, unitId, year),
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/ledgers/{unitId}/{year}', { params: { path: { unitId, year } }, signal })),
  });

export const occurrenceDetails = (tenant: string, id: string) =>
  queryOptions({
    queryKey: ledgerKeys.occurrence(tenant, id),
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/occurrences/{occurrenceId}', { params: { path: { occurrenceId: id } }, signal }),
      ),
  });

export const myDuties = (tenant: string) =>
  queryOptions({
    queryKey: ledgerKeys.mine(tenant),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/my/duties', { signal })),
  });

export const instrumentList = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...ledgerKeys.all(tenant), 'instruments', year] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/instruments', { params: { query: { year } }, signal })),
  });

export const dateInstrument = (id: string, body: { reviewOn?: string; expiresOn?: string }, intent: Intent) =>
  answer(
    client.POST('/api/v1/occurrences/{occurrenceId}/instrument-dates', {
      params: { path: { occurrenceId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

/** Who owes what in a year, how often, until when, under which article. */
export const responsibilityList = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: [...ledgerKeys.ledger(tenant, unitId, year), 'responsibilities'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/ledgers/{unitId}/{year}/responsibilities', {
          params: { path: { unitId, year } },
          signal,
        }),
      ),
  });

export const taskList = (tenant: string, year: number) =>
  queryOptions({
    queryKey: [...ledgerKeys.all(tenant), 'tasks', year] as const,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/tasks', { params: { query: { year } }, signal })),
  });

/** What is filed under a duty of ongoing conduct in a year. */
export const conductActs = (tenant: string, unitId: string, year: number, conduct: string) =>
  queryOptions({
    queryKey: [...ledgerKeys.ledger(tenant, unitId, year), 'conduct', conduct] as const,
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/acts', { params: { query: { unitId, year, conduct } }, signal })),
  });

export const openYear = (body: { year: number; unitIds?: string[] }, intent: Intent) =>
  answer(client.POST('/api/v1/ledgers', { body, headers: intentHeaders(intent) }));

export const recordTrigger = (
  unitId: string,
  year: number,
  body: { obligationId: string; occurredOn: string; occurredAt?: string; description: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/ledgers/{unitId}/{year}/triggers', {
      params: { path: { unitId, year } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const recordStep = (
  id: string,
  body: { step: string; occurredOn: string; occurredAt: string; reason?: string },
  intent: Intent,
) =>
  answer(
    client.POST('/api/v1/occurrences/{occurrenceId}/steps', {
      params: { path: { occurrenceId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export const revisionPreview = (tenant: string, unitId: string, year: number) =>
  queryOptions({
    queryKey: [...ledgerKeys.ledger(tenant, unitId, year), 'revision'] as const,
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/ledgers/{unitId}/{year}/revision', {
          params: { path: { unitId, year } },
          signal,
        }),
      ),
  });

export const reviseYear = (unitId: string, year: number, reason: string, intent: Intent) =>
  answer(
    client.POST('/api/v1/ledgers/{unitId}/{year}/revision', {
      params: { path: { unitId, year } },
      body: { reason },
      headers: intentHeaders(intent),
    }),
  );

export const recordAct = (body: ActToRecord, intent: Intent) =>
  answer(client.POST('/api/v1/acts', { body, headers: intentHeaders(intent) }));

export const correctAct = (id: string, body: ActCorrection, intent: Intent) =>
  answer(
    client.POST('/api/v1/acts/{actId}/corrections', {
      params: { path: { actId: id } },
      body,
      headers: intentHeaders(intent),
    }),
  );

export type Decision = 'submission' | 'confirmation' | 'return' | 'no-event-declaration' | 'waiver';

export function decide(decision: Decision, id: string, words: string | undefined, intent: Intent) {
  const about = { params: { path: { occurrenceId: id } }, headers: intentHeaders(intent) };
  const note = words ? { note: words } : {};
  const reason = { reason: words ?? '' };
  switch (decision) {
    case 'submission':
      return answer(client.POST('/api/v1/occurrences/{occurrenceId}/submission', { ...about, body: note }));
    case 'confirmation':
      return answer(client.POST('/api/v1/occurrences/{occurrenceId}/confirmation', { ...about, body: note }));
    case 'return':
      return answer(client.POST('/api/v1/occurrences/{occurrenceId}/return', { ...about, body: reason }));
    case 'no-event-declaration':
      return answer(
        client.POST('/api/v1/occurrences/{occurrenceId}/no-event-declaration', { ...about, body: reason }),
      );
    case 'waiver':
      return answer(client.POST('/api/v1/occurrences/{occurrenceId}/waiver', { ...about, body: reason }));
  }
}

export interface FileToRegister {
  file: File;
  kind: string;
  title: string;
  unitId: string;
  formedOn: string;
}

export const registerEvidence = ({ file, kind, title, unitId, formedOn }: FileToRegister, intent: Intent) =>
  answer(
    client.POST('/api/v1/evidence', {
      body: { file: file.name, kind, title, unitId, formedOn },
      bodySerializer: () => {
        const form = new FormData();
        form.append('kind', kind);
        form.append('title', title);
        form.append('unitId', unitId);
        form.append('formedOn', formedOn);
        form.append('file', file, file.name);
        return form;
      },
      headers: intentHeaders(intent),
    }),
  );
