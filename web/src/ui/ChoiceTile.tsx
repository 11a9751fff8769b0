import type { ReactNode } from 'react';
import styles from './ChoiceTile.module.css';

interface ChoiceTileProps {
  /** Shared by the tiles of one question; together they are a radio group. */
  name: string;
  value: string;
  checked: boolean;
  onChange: (value: string) => void;
  title: string;
  children?: ReactNode;
}

/** One of several answers to choose from: a radio button the size of a thumb. */
export function ChoiceTile({ name, value, checked, onChange, title, children }: ChoiceTileProps) {
  return (
    <label className={styles.tile}>
      <input
        type="radio"
        className="sr-only"
        {...{ name, value, checked }}
        onChange={() => onChange(value)}
      />
      <span className={styles.dot} aria-hidden="true" />
      <span className="min-w-0">
        <span className={styles.title}>{title}</span>
        {children === undefined ? null : <span className={styles.about}>{children}</span>}
      </span>
    </label>
  );
}
