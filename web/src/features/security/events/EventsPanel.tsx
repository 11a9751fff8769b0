import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SecurityEvent } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { formatDayAndTime } from '../../../ui/dates';
import { ErrorState } from '../../../ui/ErrorState';
import { AlertIcon, CheckIcon, HistoryIcon, KeyIcon } from '../../../ui/icons';
import { Panel } from '../../../ui/Panel';
import { LinesSkeleton, Loading } from '../../../ui/skeletons';
import { securityApi } from '../api';
import { ItemRow } from '../ItemRow';
import { eventWords } from './eventWords';

const pageSize = 10;

/** What happened to the account, so that one sees what one did not do oneself. */
export function EventsPanel() {
  return (
    <Panel
      title="Recent activity"
      lead="Something you did not do? Change your password, then sign out everywhere."
    >
      <EventSection cursor={null} />
    </Panel>
  );
}

/** One page of the list, and below it the next once it is asked for; each begins where the one above it ends. */
function EventSection({ cursor }: { cursor: string | null }) {
  const [asked, setAsked] = useState(false);
  const { data, error, refetch, isFetching } = securityApi.useListSecurityEventsQuery(
    cursor === null ? { limit: pageSize } : { cursor, limit: pageSize },
    { refetchOnMountOrArgChange: cursor === null },
  );
  if (data === undefined) {
    if (error !== undefined) {
      return <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} retrying={isFetching} />;
    }
    return (
      <Loading what="activity">
        <LinesSkeleton lines={4} />
      </Loading>
    );
  }
  const next = data.next_cursor;
  return (
    <>
      {cursor === null && data.items.length === 0 ? (
        <Typography color="textSecondary">Nothing yet.</Typography>
      ) : (
        <EventList items={data.items} isFirst={cursor === null} />
      )}
      {next === null ? null : asked ? (
        <EventSection key={next} cursor={next} />
      ) : (
        <Button variant="outlined" color="secondary" className="mt-4" onClick={() => setAsked(true)}>
          Show more
        </Button>
      )}
    </>
  );
}

/** The button that asked for more is gone: reading goes on at what came in its place. */
function focusOnArrival(list: HTMLUListElement | null) {
  list?.focus({ preventScroll: true });
}

function EventList({ items, isFirst }: { items: SecurityEvent[]; isFirst: boolean }) {
  return (
    <ul
      aria-label={isFirst ? 'Recent activity' : 'Earlier activity'}
      {...(isFirst ? {} : { tabIndex: -1, ref: focusOnArrival })}
    >
      {items.map((item) => (
        <EventRow key={item.id} item={item} />
      ))}
    </ul>
  );
}

const icons = { plain: HistoryIcon, good: CheckIcon, notice: KeyIcon, alert: AlertIcon };

function EventRow({ item }: { item: SecurityEvent }) {
  const { sentence, tone } = eventWords(item.event, item.data);
  const Icon = icons[tone];
  return (
    <ItemRow icon={<Icon />} tone={tone} title={sentence}>
      {[item.device, item.ip_address, formatDayAndTime(item.at)].filter(Boolean).join(' · ')}
    </ItemRow>
  );
}
