import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { Logo } from '../../ui/Logo';
import { useDocumentTitle } from '../../ui/useDocumentTitle';
import styles from './AuthFrame.module.css';

interface AuthFrameProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
  /** The way to the other form. */
  below?: ReactNode;
  /** Whether this took the place of another step, so that it is read from its title. */
  follows?: boolean;
}

/**
 * The frame of the pages for strangers: the form, and beside it what the product does, by example. A title that
 * changes makes another step of it, too.
 */
export function AuthFrame({ title, lead, children, below, follows = false }: AuthFrameProps) {
  useDocumentTitle(title);
  const heading = useFocusOnStep(title, follows);
  return (
    <div className={styles.frame}>
      <main id="main" tabIndex={-1} className="flex flex-col px-5 py-6 sm:px-10">
        <a href="/" aria-label="InterviewMaster, home" className={styles.home}>
          <Logo />
        </a>
        <div className="mx-auto flex w-full max-w-105 grow flex-col justify-center py-10">
          <Typography variant="h1" ref={heading} tabIndex={-1}>
            {title}
          </Typography>
          <Typography color="textSecondary" className="mt-2 mb-8 wrap-anywhere">
            {lead}
          </Typography>
          {children}
          {below === undefined ? null : (
            <Typography color="textSecondary" className="mt-8">
              {below}
            </Typography>
          )}
        </div>
      </main>
      <aside className={styles.aside} aria-label="What feedback looks like">
        <figure className="max-w-lg">
          <blockquote className={styles.answer}>
            “Our nightly export timed out once a week.{' '}
            <mark>I logged each query and found one join that took nine minutes</mark>, added the index it
            lacked, and <mark>the job went from 40 minutes to 6</mark>.”
          </blockquote>
          <figcaption>
            <ul className="mt-8 flex flex-col gap-3">
              <li className={styles.covered}>Finds the cause by measuring</li>
              <li className={styles.covered}>Gives the result as a number</li>
              <li className={styles.missing}>Says how it is kept from coming back</li>
            </ul>
            <p className={styles.caption}>Every point of your feedback quotes your own words.</p>
          </figcaption>
        </figure>
      </aside>
    </div>
  );
}

function useFocusOnStep(title: string, follows: boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const shown = useRef(follows ? null : title);
  useEffect(() => {
    if (shown.current !== title) place.current?.focus();
    shown.current = title;
  }, [title]);
  return place;
}
