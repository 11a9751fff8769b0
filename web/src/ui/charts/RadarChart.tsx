import styles from './charts.module.css';
import { DataTable } from './DataTable';
import { corner } from './scale';
import { useWidth } from './useWidth';

interface RadarChartProps {
  description: string;
  columns: [string, string];
  /** Three or more corners, each 0–100. */
  corners: { label: string; score: number }[];
}

const height = 268;
/** Beside the picture, for the names at its left and right corners. */
const roomForNames = 78;
const rings = [25, 50, 75, 100];

const path = (points: { x: number; y: number }[]) => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** The shape of a performance: one corner for each criterion. */
export function RadarChart({ description, columns, corners }: RadarChartProps) {
  const [ref, width] = useWidth(340);
  const radius = Math.max(36, Math.min(92, width / 2 - roomForNames));
  const at = (index: number, score: number) => corner(index, corners.length, (radius * score) / 100);
  return (
    <figure>
      <div ref={ref}>
        <svg
          className={styles.chart}
          viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={description}
        >
          {rings.map((ring) => (
            <polygon
              key={ring}
              className={styles.grid}
              points={path(corners.map((_, index) => at(index, ring)))}
            />
          ))}
          {corners.map(({ label }, index) => {
            const { x, y } = at(index, 100);
            return <path key={label} className={styles.grid} d={`M0 0L${x} ${y}`} />;
          })}
          <polygon
            className={styles.area}
            points={path(corners.map(({ score }, index) => at(index, score)))}
          />
          {corners.map(({ label, score }, index) => {
            const { x, y } = at(index, 100);
            const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
            const nudge = Math.abs(x) < 1 ? 0 : x > 0 ? 10 : -10;
            const top = Math.abs(x) >= 1 ? -4 : y > 0 ? 18 : -26;
            return (
              <text key={label} x={x + nudge} y={y + top} textAnchor={anchor}>
                {label}
                <tspan className={styles.value} x={x + nudge} dy="17">
                  {Math.round(score)}
                </tspan>
              </text>
            );
          })}
        </svg>
      </div>
      <DataTable
        caption={description}
        columns={columns}
        rows={corners.map(({ label, score }) => ({ label, value: String(Math.round(score)) }))}
      />
    </figure>
  );
}
