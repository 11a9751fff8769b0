import Skeleton from '@mui/material/Skeleton';
import { LinesSkeleton, Loading, PanelSkeleton } from '../../ui/skeletons';

/** A question, the scores and the answer to come. */
export function FeedbackSkeleton() {
  return (
    <Loading what="feedback">
      <Skeleton variant="text" width="20%" height={20} />
      <div className="mb-7 max-w-3xl">
        <LinesSkeleton lines={2} />
      </div>
      <div className="flex flex-col gap-5">
        <PanelSkeleton lines={3} />
        <PanelSkeleton lines={6} />
      </div>
    </Loading>
  );
}
