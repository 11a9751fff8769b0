import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../api/generated';
import { formatDay, formatDayAndTime } from '../../../ui/dates';
import { ComputerIcon, PhoneIcon } from '../../../ui/icons';
import { ItemRow } from '../ItemRow';

/** A device that is signed in; `end` signs it out, which this one does from the menu. */
export function DeviceRow({ session, end }: { session: SessionView; end: ReactNode }) {
  const { device, current, created_at, last_seen_at, ip_address } = session;
  return (
    <ItemRow
      icon={/iPhone|iPad|Android|phone/i.test(device) ? <PhoneIcon /> : <ComputerIcon />}
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {device}
          {current ? <Chip size="small" label="This device" /> : null}
        </span>
      }
      {...(current ? {} : { action: end })}
    >
      {current ? 'Active now' : `Last active ${formatDayAndTime(last_seen_at)}`}
      {`, signed in on ${formatDay(created_at)}`}
      {ip_address ? `, from ${ip_address}` : ''}
    </ItemRow>
  );
}
