import type { OrganisationUnit, Session } from '@/api/schema';

/** The unit a person works in: the one they hold a role in, else the top of the organisation. */
export const homeUnit = (session: Session, units: OrganisationUnit[]): string | undefined =>
  session.roles.find((grant) => grant.unitId !== null)?.unitId ??
  units.find((unit) => unit.parentId === null && unit.dissolvedOn === null)?.id ??
  units[0]?.id;
