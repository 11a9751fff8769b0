import { useEffect } from 'react';

/** Names the browser tab. `PageHeader` does this already. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · InterviewMaster`;
  }, [title]);
}
