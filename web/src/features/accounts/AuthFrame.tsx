import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Logo } from '../../ui/Logo';
import { useDocumentTitle } from '../../ui/useDocumentTitle';
import styles from './AuthFrame.module.css';

interface AuthFrameProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
  /** The way to the other form. */
  below: ReactNode;
}

/** The frame of the sign-in and sign-up forms: the form, and beside it what the product does, by example. */
export function AuthFrame({ title, lead, children, below }: AuthFrameProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.frame}>
      <main id="main" tabIndex={-1} className="flex flex-col px-5 py-6 sm:px-10">
        <a href="/" aria-label="InterviewMaster, home" className={styles.home}>
          <Logo />
        </a>
        <div className="mx-auto flex w-full max-w-105 grow flex-col justify-center py-10">
          <Typography variant="h1">{title}</Typography>
          <Typography color="textSecondary" className="mt-2 mb-8">
            {lead}
          </Typography>
          {children}
          <Typography color="textSecondary" className="mt-8">
            {below}
          </Typography>
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
