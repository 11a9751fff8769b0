import Skeleton from '@mui/material/Skeleton';
import { Loading, PanelSkeleton } from '../../ui/skeletons';

/** Title, score, two pictures and the questions to come. */
export function SummarySkeleton() {
  return (
    <Loading what="summary">
      <Skeleton variant="text" width="50%" height={48} />
      <Skeleton variant="text" width="30%" height={28} className="mb-8" />
      <div className="flex flex-col gap-5">
        <PanelSkeleton lines={2} />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <PanelSkeleton lines={7} />
          <PanelSkeleton lines={7} />
        </div>
        <PanelSkeleton lines={5} />
      </div>
    </Loading>
  );
}
