import { useEffect, useRef, useState } from 'react';
import { cx } from '../../ui/cx';
import { ClockIcon } from '../../ui/icons';
import { milestone, sayMilestone, sayTime, secondsLeft, showTime } from './countdown';
import styles from './room.module.css';
import { serverNow } from './serverClock';

interface CountdownProps {
  displayedAt: string;
  limitSeconds: number;
}

/** The time left for a question. It only ever informs: when it is over it counts up and takes nothing away. */
export function Countdown({ displayedAt, limitSeconds }: CountdownProps) {
  const [left, setLeft] = useState(() => secondsLeft(displayedAt, limitSeconds, serverNow()));
  const [announcement, setAnnouncement] = useState('');
  const last = useRef(left);

  useEffect(() => {
    const tick = () => {
      const now = secondsLeft(displayedAt, limitSeconds, serverNow());
      const reached = milestone(last.current, now, limitSeconds);
      last.current = now;
      setLeft(now);
      if (reached !== null) setAnnouncement(sayMilestone(reached, now));
    };
    const timer = setInterval(tick, 500);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [displayedAt, limitSeconds]);

  const isOver = left <= 0;
  return (
    <>
      <span role="timer" className={cx(styles.clock, isOver ? styles.over : left <= 60 && styles.soon)}>
        <ClockIcon size={18} />
        <span aria-hidden="true">{showTime(left)}</span>
        <span className="sr-only">{isOver ? `${sayTime(left)} over` : `${sayTime(left)} left`}</span>
        {isOver ? <span className="hidden sm:inline">late is fine</span> : null}
      </span>
      <span role="status" className="sr-only">
        {announcement}
      </span>
    </>
  );
}
