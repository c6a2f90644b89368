import { useSyncExternalStore } from 'react';

export interface Display {
  largeText: boolean;
  highContrast: boolean;
}

const storageKey = 'display';
const listeners = new Set<() => void>();
let current: Display = read();

function read(): Display {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Display>;
    return { largeText: stored.largeText === true, highContrast: stored.highContrast === true };
  } catch {
    return { largeText: false, highContrast: false };
  }
}

export function changeDisplay(change: Partial<Display>) {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // A browser that forbids storage still shows the choice until the page is closed.
  }
  for (const listener of listeners) listener();
}

export const useDisplay = (): Display =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
