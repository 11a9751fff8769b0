import { DashboardPage } from '../features/analytics/DashboardPage';
import { StartFirstInterview } from '../features/interviews/StartFirstInterview';

/** The dashboard, with the way to the first interview for those who have not had one. */
export function Dashboard() {
  return <DashboardPage firstStep={<StartFirstInterview />} />;
}
