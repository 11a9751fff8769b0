import Typography from '@mui/material/Typography';
import type { DashboardView } from '../../api/generated';
import { categoryNames, nameOf } from '../../api/names';
import { ScoreBar } from '../../ui/charts/ScoreBar';
import { Panel } from '../../ui/Panel';

type Dashboard = Pick<DashboardView, 'category_performance' | 'strengths' | 'weaknesses'>;

/** Scores by kind of question, with those that stand out in words. */
export function CategoryPanel({ dashboard }: { dashboard: Dashboard }) {
  const { category_performance: categories, strengths, weaknesses } = dashboard;
  if (categories.length === 0) return null;
  return (
    <Panel title="By kind of question">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-5">
          {categories.map(({ category, average_score, question_count }) => (
            <ScoreBar
              key={category}
              label={categoryNames[category]}
              note={`${question_count} ${question_count === 1 ? 'answer' : 'answers'}`}
              score={average_score}
            />
          ))}
        </div>
        <div className="flex flex-col gap-6">
          <Standing
            title="Strengths"
            categories={strengths}
            some="You average above 80 here."
            none="None yet: a category counts as a strength from an average above 80."
          />
          <Standing
            title="Weaknesses"
            categories={weaknesses}
            some="You average below 60 here: this is where practice pays most."
            none="None: no category averages below 60."
          />
        </div>
      </div>
    </Panel>
  );
}

interface StandingProps {
  title: string;
  categories: string[];
  some: string;
  none: string;
}

function Standing({ title, categories, some, none }: StandingProps) {
  return (
    <section aria-label={title}>
      <Typography variant="h3">{title}</Typography>
      {categories.length === 0 ? (
        <Typography color="textSecondary" className="mt-1">
          {none}
        </Typography>
      ) : (
        <>
          <Typography className="mt-1">
            {categories.map((category) => nameOf(category, categoryNames)).join(', ')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {some}
          </Typography>
        </>
      )}
    </section>
  );
}
