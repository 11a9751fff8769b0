import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './useDocumentTitle';

const widths = { narrow: 'max-w-xl', reading: 'max-w-3xl', wide: 'max-w-6xl' };

/** The column that a page's content stands in. `narrow` for one form, `reading` for text, `wide` for the rest. */
export function Page({ width = 'wide', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return (
    <div className={`mx-auto w-full ${widths[width]} px-4 pt-8 pb-16 sm:px-6 md:pt-12 md:pb-24`}>
      {children}
    </div>
  );
}

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  /** Buttons: beside the title on wide screens, below it on narrow ones. */
  actions?: ReactNode;
  /** The way back, above the title. */
  back?: ReactNode;
}

/** The page's one h1. Also names the browser tab. */
export function PageHeader({ title, lead, actions, back }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <header className="mb-8 md:mb-10">
      {back === undefined ? null : <div className="mb-3 -ml-3">{back}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div className="min-w-0 max-w-2xl">
          <Typography variant="h1" className="break-words">
            {title}
          </Typography>
          {lead === undefined ? null : (
            <Typography variant="lead" component="p" color="textSecondary" className="mt-3">
              {lead}
            </Typography>
          )}
        </div>
        {actions === undefined ? null : <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  );
}
