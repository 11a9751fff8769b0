import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';

/** Stands for something that is loading; says so once to those who hear the page. */
export function Loading({ what, children }: { what: string; children: React.ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">Loading {what}…</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

const lineWidths = ['92%', '100%', '84%', '96%', '58%'];

/** Lines of text to come. */
export function LinesSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          variant="text"
          width={lineWidths[line % lineWidths.length] ?? '100%'}
          height={26}
        />
      ))}
    </>
  );
}

/** A titled panel to come. */
export function PanelSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Paper variant="outlined" className="p-5 sm:p-7">
      <Skeleton variant="text" width="40%" height={32} className="mb-4" />
      <LinesSkeleton lines={lines} />
    </Paper>
  );
}

/** Rows of a list to come: a block, two lines of text. */
export function RowsSkeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div className="flex flex-col gap-3">
      {Array.from({ length: rows }, (_, row) => (
        <Paper key={row} variant="outlined" className="flex items-center gap-4 p-5">
          <Skeleton variant="rounded" width={48} height={48} />
          <div className="grow">
            <Skeleton variant="text" width="55%" height={26} />
            <Skeleton variant="text" width="30%" height={20} />
          </div>
        </Paper>
      ))}
    </div>
  );
}

/** A whole page to come: its title, its lead, two panels. */
export function PageSkeleton() {
  return (
    <Loading what="page">
      <div className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 sm:px-6 md:pt-12">
        <Skeleton variant="text" width="45%" height={48} />
        <Skeleton variant="text" width="65%" height={28} className="mb-8" />
        <div className="flex flex-col gap-5">
          <PanelSkeleton />
          <PanelSkeleton lines={5} />
        </div>
      </div>
    </Loading>
  );
}
