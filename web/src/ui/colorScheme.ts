import { useSyncExternalStore } from 'react';

export type ColorScheme = 'system' | 'light' | 'dark';

const storageKey = 'color_scheme';
const listeners = new Set<() => void>();

/** The person's choice; public/color-scheme.js applies the same one before the first paint. */
export function chosenColorScheme(): ColorScheme {
  const chosen = document.documentElement.dataset.colorScheme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function chooseColorScheme(scheme: ColorScheme): void {
  if (scheme === 'system') delete document.documentElement.dataset.colorScheme;
  else document.documentElement.dataset.colorScheme = scheme;
  try {
    if (scheme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, scheme);
  } catch {
    // Storage is refused: the choice holds until the page is closed.
  }
  listeners.forEach((listener) => listener());
}

export function useColorScheme(): ColorScheme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosenColorScheme);
}
