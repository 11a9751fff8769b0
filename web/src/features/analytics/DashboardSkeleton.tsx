import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { Loading, PanelSkeleton } from '../../ui/skeletons';

/** The strip of figures and the panels to come. */
export function DashboardSkeleton() {
  return (
    <Loading what="dashboard">
      <div className="flex flex-col gap-5">
        <Paper variant="outlined" className="grid grid-cols-2 gap-6 p-5 sm:p-7 md:grid-cols-5">
          {[1, 2, 3, 4, 5].map((figure) => (
            <div key={figure}>
              <Skeleton variant="text" width="70%" height={20} />
              <Skeleton variant="text" width="50%" height={44} />
            </div>
          ))}
        </Paper>
        <div className="grid gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <PanelSkeleton lines={7} />
          <PanelSkeleton lines={5} />
        </div>
        <PanelSkeleton lines={5} />
      </div>
    </Loading>
  );
}
