import type { Browser, Page } from '@playwright/test';
import { found, read, signIn } from './support';

/** Who works on a case, each at a screen of their own. */

export interface Session {
  person: { id: string; name: string };
  roles: { unitId: string | null }[];
}
export interface Unit {
  id: string;
  nameZh: string;
  parentId: string | null;
}

export interface Staff {
  supervisor: Page;
  leader: Page;
  clerk: Page;
  office: Page;
  names: { investigator: string; decider: string; clerk: string; office: string };
  unit: Unit;
  top: Unit;
  beside: Unit;
  /** Somebody who may review and has no other part, and the body in which they hold a post: it reviews. */
  reviewing: { id: string; name: string; unit: Unit };
}

interface Held {
  unitId: string;
  holder: { personId: string; name: string } | null;
}

/** The four persons of a bureau, each at a screen of their own. */
export async function staffOf(browser: Browser, tenant: string): Promise<Staff> {
  const supervisor = await signIn(browser, tenant, 'discipline-supervisor');
  const leader = await signIn(browser, tenant, 'leader');
  const clerk = await signIn(browser, tenant, 'unit-clerk');
  const office = await signIn(browser, tenant, 'bureau-office');
  const sessions = await Promise.all(
    [supervisor, leader, clerk, office].map((page) => read<Session>(page, '/api/v1/session')),
  );
  const [investigator, decider, speaker, keeper] = sessions.map(({ person }) => person.name);
  const { units } = await read<{ units: Unit[] }>(supervisor, '/api/v1/organisation');
  const unit = found(units, ({ id }) => id === sessions[2]?.roles[0]?.unitId);
  const top = found(units, ({ parentId }) => parentId === null);
  const { items: posts } = await read<{ items: Held[] }>(supervisor, '/api/v1/posts');
  const own = sessions.map(({ person }) => person.id);
  const { items: reviewers } = await read<{ items: { id: string }[] }>(
    supervisor,
    '/api/v1/case-persons?capacity=reviewer',
  );
  const may = reviewers.map(({ id }) => id).filter((id) => !own.includes(id));
  const held = found(
    posts,
    ({ holder, unitId }) => holder !== null && may.includes(holder.personId) && unitId !== top.id,
  );
  return {
    supervisor,
    leader,
    clerk,
    office,
    names: { investigator: investigator!, decider: decider!, clerk: speaker!, office: keeper! },
    unit,
    top,
    reviewing: {
      id: held.holder!.personId,
      name: held.holder!.name,
      unit: found(units, ({ id }) => id === held.unitId),
    },
    beside: found(units, ({ id, parentId }) => parentId !== null && id !== unit.id),
  };
}

export const leave = async ({ supervisor, leader, clerk, office }: Staff) => {
  for (const page of [supervisor, leader, clerk, office]) await page.context().close();
};
