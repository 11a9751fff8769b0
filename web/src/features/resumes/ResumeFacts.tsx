import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ResumeView } from '../../api/generated';
import { formatMonths } from '../../ui/format';

/** The three figures an interviewer takes in at a glance. */
export function ResumeFacts({ resume }: { resume: ResumeView }) {
  const { skills, total_experience_months: months, seniority_level: seniority } = resume;
  const count = Object.values(skills).flat().length;
  const facts = [
    { term: 'Level', value: seniority ?? '–' },
    { term: 'Experience', value: typeof months === 'number' ? formatMonths(months) : '–' },
    { term: 'Skills found', value: count === 0 ? '–' : String(count) },
  ];
  return (
    <Paper
      variant="outlined"
      component="dl"
      className="grid grid-cols-2 gap-x-6 gap-y-5 p-5 sm:grid-cols-3 sm:p-7"
    >
      {facts.map(({ term, value }) => (
        <div key={term}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {term}
          </Typography>
          <Typography component="dd" variant="h2" className="mt-1">
            {value}
          </Typography>
        </div>
      ))}
    </Paper>
  );
}
