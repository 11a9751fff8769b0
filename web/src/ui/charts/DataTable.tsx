import { Disclosure } from '../Disclosure';
import styles from './charts.module.css';

interface DataTableProps {
  /** What the table is of. */
  caption: string;
  columns: [string, string];
  rows: { label: string; value: string }[];
}

/** A chart's figures as a table, for those who cannot see the chart or want the exact numbers. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <Disclosure summary="Show the figures">
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
