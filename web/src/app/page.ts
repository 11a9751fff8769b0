import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A route whose page is fetched when it is first visited. */
export function page<K extends string>(
  path: string,
  load: () => Promise<Record<K, ComponentType>>,
  name: K,
): RouteObject {
  return { path, lazy: { Component: async () => (await load())[name] } };
}
