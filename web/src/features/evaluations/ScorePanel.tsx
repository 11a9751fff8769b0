import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { criteria, type Scores } from '../../api/names';
import { ScoreBar } from '../../ui/charts/ScoreBar';
import { bandOf } from '../../ui/scoreBands';
import { ScoreRing } from '../../ui/ScoreRing';

interface ScorePanelProps {
  score: number | null;
  scores: Scores | null;
}

const verdicts = {
  good: { title: 'Strong answer', text: 'An interviewer would be glad to hear this.' },
  fair: { title: 'Getting there', text: 'The core is right; the missing points below lift it.' },
  low: { title: 'Needs work', text: 'Read the points below, then answer a question like this again.' },
};

/** The overall score with its meaning, and the four criteria it is made of. */
export function ScorePanel({ score, scores }: ScorePanelProps) {
  const verdict = score === null ? null : verdicts[bandOf(score)];
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label="Score"
      className="grid items-center gap-x-12 gap-y-7 p-5 sm:p-7 md:grid-cols-[auto_minmax(0,1fr)]"
    >
      <div className="flex flex-wrap items-center gap-5">
        <ScoreRing score={score} size="large" label="Overall score" />
        {verdict === null ? null : (
          <div className="max-w-56 flex-1 basis-44">
            <Typography variant="h2">{verdict.title}</Typography>
            <Typography color="textSecondary" variant="body2" className="mt-1">
              {verdict.text}
            </Typography>
          </div>
        )}
      </div>
      {scores === null ? null : (
        <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          {criteria.map(({ name, label, about }) => (
            <div key={name}>
              <ScoreBar label={label} score={scores[name]} />
              <Typography variant="caption" component="p" color="textSecondary" className="mt-1.5">
                {about}
              </Typography>
            </div>
          ))}
        </div>
      )}
    </Paper>
  );
}
