import Skeleton from '@mui/material/Skeleton';
import { LinesSkeleton, Loading } from '../../ui/skeletons';

/** The question and the sheet to write on, to come. */
export function QuestionSkeleton() {
  return (
    <Loading what="question">
      <div className="mx-auto max-w-3xl px-4 pt-8 sm:px-6 md:pt-12">
        <Skeleton variant="text" width="30%" height={22} className="mb-3" />
        <LinesSkeleton lines={2} />
        <Skeleton variant="rounded" height={260} className="mt-8" />
      </div>
    </Loading>
  );
}

/** The whole room to come. */
export function RoomSkeleton() {
  return (
    <main id="main" tabIndex={-1}>
      <Skeleton variant="rectangular" height={72} />
      <QuestionSkeleton />
    </main>
  );
}
