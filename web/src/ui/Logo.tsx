import styles from './Logo.module.css';

/** The mark: a quotation, underlined with the marker. With `words`, the product's name beside it. */
export function Logo({ words = true }: { words?: boolean }) {
  return (
    <span className={styles.logo}>
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="9" className={styles.ground} />
        <path d="M7.5 22h17v3.5h-17z" className={styles.stroke} />
        <path
          d="M8.5 18.5c0-5 1.6-8.6 5.6-11.2l1.4 1.9c-2 1.4-3 2.9-3.2 4.5h2.6v4.8zm9 0c0-5 1.6-8.6 5.6-11.2l1.4 1.9c-2 1.4-3 2.9-3.2 4.5h2.6v4.8z"
          className={styles.quote}
        />
      </svg>
      {words ? <span className={styles.words}>InterviewMaster</span> : null}
    </span>
  );
}
