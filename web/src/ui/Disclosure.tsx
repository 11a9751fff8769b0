import { ChevronIcon } from './icons';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  summary: string;
  /** Beside the summary, smaller: what one will find. */
  hint?: string;
  children: React.ReactNode;
}

/** Something that is there for those who want it: closed until it is asked for. */
export function Disclosure({ summary, hint, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <ChevronIcon size={16} />
        <span>{summary}</span>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
