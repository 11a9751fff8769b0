import { HistoryIcon, HomeIcon, FileIcon, PracticeIcon } from '../ui/icons';
import { paths } from '../ui/paths';

/** The places that are one tap away from everywhere, in this order. */
export const places = [
  { to: paths.dashboard, label: 'Dashboard', Icon: HomeIcon },
  { to: paths.practice, label: 'Practice', Icon: PracticeIcon },
  { to: paths.interviews, label: 'History', Icon: HistoryIcon },
  { to: paths.resumes, label: 'Résumés', Icon: FileIcon },
] as const;
