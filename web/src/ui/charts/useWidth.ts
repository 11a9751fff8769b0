import { useCallback, useState } from 'react';

/** The width of an element in CSS pixels, followed while it changes; `fallback` where nothing can be measured. */
export function useWidth(
  fallback: number,
): [ref: (element: Element | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(fallback);
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
