import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { SummaryView } from '../../api/generated';
import { categoryNames, criterionName, difficultyNames } from '../../api/names';
import { LineChart } from '../../ui/charts/LineChart';
import { RadarChart } from '../../ui/charts/RadarChart';
import { ScoreBar } from '../../ui/charts/ScoreBar';
import { Panel } from '../../ui/Panel';
import { bandOf, bandWords } from '../../ui/scoreBands';
import { ScoreRing } from '../../ui/ScoreRing';
import { trendWords } from './trendWords';

/** The score of the whole interview and the pictures of it. */
export function SummaryFigures({ summary }: { summary: SummaryView }) {
  const { overall_session_score: score, radar_chart_data: radar, line_chart_data: line } = summary;
  return (
    <>
      <Paper
        component="section"
        variant="outlined"
        aria-label="Score"
        className="flex flex-wrap items-center gap-x-8 gap-y-5 p-5 sm:p-7"
      >
        <ScoreRing score={score} size="large" label="Score of this interview" />
        <div className="min-w-0 flex-1 basis-64">
          <Typography variant="h2">{score === null ? 'On its way' : titles[bandOf(score)]}</Typography>
          <Typography color="textSecondary" className="mt-1 max-w-prose">
            {trendWords(summary.score_trend, summary.role, difficultyNames[summary.difficulty])}
          </Typography>
        </div>
      </Paper>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        {radar.length < 3 ? null : (
          <Panel title="By criterion">
            <RadarChart
              description={`Mean scores: ${radar.map(({ criterion, score: mean }) => `${criterionName(criterion)} ${Math.round(mean)}`).join(', ')}.`}
              columns={['Criterion', 'Mean score']}
              corners={radar.map(({ criterion, score: mean }) => ({
                label: criterionName(criterion),
                score: mean,
              }))}
            />
          </Panel>
        )}
        <Panel title="From question to question">
          <LineChart
            description={describeLine(line)}
            columns={['Question', 'Score']}
            points={line.map(({ question_number, overall_score }) => ({
              label: `Q${question_number}`,
              value: overall_score,
            }))}
          />
        </Panel>
      </div>
      {summary.category_performance.length < 2 ? null : (
        <Panel title="By kind of question">
          <div className="grid gap-x-12 gap-y-5 md:grid-cols-2">
            {summary.category_performance.map(({ category, average_score, question_count }) => (
              <ScoreBar
                key={category}
                label={categoryNames[category]}
                note={`${question_count} ${question_count === 1 ? 'answer' : 'answers'}`}
                score={average_score}
              />
            ))}
          </div>
        </Panel>
      )}
    </>
  );
}

const titles = {
  good: 'A strong interview',
  fair: 'Getting there',
  low: 'A start to build on',
};

function describeLine(line: SummaryView['line_chart_data']): string {
  const scores = line.map(({ overall_score }) => overall_score).filter((score) => score !== null);
  if (scores.length === 0) return 'No question has a score yet.';
  const best = Math.max(...scores);
  const worst = Math.min(...scores);
  return `Scores of ${line.length} questions, from ${worst} (${bandWords[bandOf(worst)]}) to ${best} (${bandWords[bandOf(best)]}).`;
}
