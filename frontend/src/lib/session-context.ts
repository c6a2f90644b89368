import { createContext, useContext } from 'react';
import type { Session } from '@/api/schema';

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** The signed-in session; only screens behind the sign-in page may ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen that needs a session was shown without one.');
  return session;
}

/** First part of every query key: a cache that outlives a tenant switch is a data leak. */
export const useTenant = (): string => useSession().tenant.id;

export const useAbility = (ability: string): boolean => useSession().abilities.includes(ability);
export const useToday = (): string => useSession().today;
