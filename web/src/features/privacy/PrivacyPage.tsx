import { PageHeader } from '../../ui/Page';
import { DeleteAccountPanel } from './DeleteAccountPanel';
import { ExportPanel } from './ExportPanel';
import { LeaderboardPanel } from './LeaderboardPanel';

/** The person's rights over their data: a copy of all of it, who sees it, and an end to all of it. */
export function PrivacyPage() {
  return (
    <>
      <PageHeader
        title="Privacy"
        lead="Your data is yours: take a copy whenever you like, or have it all deleted."
      />
      <div className="flex flex-col gap-5">
        <ExportPanel />
        <LeaderboardPanel />
        <DeleteAccountPanel />
      </div>
    </>
  );
}
