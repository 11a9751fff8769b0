import { cx } from '../cx';
import styles from './charts.module.css';
import { DataTable } from './DataTable';
import { labelStep, runs } from './scale';
import { useWidth } from './useWidth';

export interface LineChartPoint {
  label: string;
  /** 0–100; null where there is no score: the line is broken there, not drawn to 0. */
  value: number | null;
}

interface LineChartProps {
  /** One sentence that says what can be seen. */
  description: string;
  columns: [string, string];
  points: LineChartPoint[];
}

const height = 220;
const pad = { top: 26, right: 18, bottom: 30, left: 34 };
/** Between the axis and the first point, for the figure above it. */
const inset = 22;
const ticks = [0, 25, 50, 75, 100];
const figure = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Scores from 0 to 100 one after another. */
export function LineChart({ description, columns, points }: LineChartProps) {
  const [ref, width] = useWidth(600);
  const start = pad.left + inset;
  const inner = Math.max(1, width - start - pad.right);
  const x = (index: number) =>
    points.length === 1 ? start + inner / 2 : start + (inner * index) / (points.length - 1);
  const y = (value: number) => pad.top + (height - pad.top - pad.bottom) * (1 - value / 100);
  const step = labelStep(points.length, inner);
  const lastKnown = points.findLastIndex(({ value }) => value !== null);
  return (
    <figure>
      <div ref={ref}>
        <svg className={styles.chart} width={width} height={height} role="img" aria-label={description}>
          {ticks.map((tick) => (
            <g key={tick}>
              <path className={styles.grid} d={`M${pad.left} ${y(tick)}H${width - pad.right}`} />
              <text x={pad.left - 10} y={y(tick) + 4.5} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {runs(points.map(({ value }) => value)).map((run) => (
            <polyline
              key={run[0]?.index}
              className={styles.line}
              points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
            />
          ))}
          {points.map(({ label, value }, index) => (
            <g key={label}>
              {value === null ? (
                <path className={styles.gap} d={`M${x(index) - 4} ${y(0)}h8`} />
              ) : (
                <circle
                  className={cx(styles.dot, index === lastKnown && styles.last)}
                  cx={x(index)}
                  cy={y(value)}
                  r="4.5"
                />
              )}
              {value !== null && (points.length <= 10 || index === lastKnown) ? (
                <text className={styles.value} x={x(index)} y={y(value) - 12} textAnchor="middle">
                  {Math.round(value)}
                </text>
              ) : null}
              {(points.length - 1 - index) % step === 0 ? (
                <text x={x(index)} y={height - 8} textAnchor="middle">
                  {label}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
      <DataTable
        caption={description}
        columns={columns}
        rows={points.map(({ label, value }) => ({
          label,
          value: value === null ? 'no score' : figure.format(value),
        }))}
      />
    </figure>
  );
}
