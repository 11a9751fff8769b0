import Typography from '@mui/material/Typography';
import type { DashboardView } from '../../api/generated';
import { LineChart } from '../../ui/charts/LineChart';
import { formatCalendarDay } from '../../ui/dates';
import { Panel } from '../../ui/Panel';

const weeksShown = 26;

/** The mean score of each week with practice. */
export function WeeklyPanel({ weeks }: { weeks: DashboardView['score_over_time'] }) {
  const shown = weeks.slice(-weeksShown);
  const [first] = shown;
  const last = shown.at(-1);
  return (
    <Panel title="Your score, week by week">
      {first === undefined || last === undefined ? (
        <Typography color="textSecondary">
          Not yet: the first point appears as soon as an answer of a finished interview is judged.
        </Typography>
      ) : (
        <LineChart
          description={`Average score by week: ${Math.round(first.average_score)} in the week of ${formatCalendarDay(first.date)}, ${Math.round(last.average_score)} in the week of ${formatCalendarDay(last.date)}.`}
          columns={['Week of', 'Average score']}
          points={shown.map(({ date, average_score }) => ({
            label: formatCalendarDay(date),
            value: average_score,
          }))}
        />
      )}
      {shown.length === 1 ? (
        <Typography variant="body2" color="textSecondary" className="mt-2">
          One week so far. Practise in another week and the line begins.
        </Typography>
      ) : null}
    </Panel>
  );
}
