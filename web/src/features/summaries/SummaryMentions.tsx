import Typography from '@mui/material/Typography';
import type { SummaryView } from '../../api/generated';
import { Panel } from '../../ui/Panel';

/** What was said most often about the answers of this interview. */
export function SummaryMentions({ summary: { strengths, improvements } }: { summary: SummaryView }) {
  if (strengths.length + improvements.length === 0) return null;
  return (
    <Panel>
      <div className="grid gap-8 md:grid-cols-2">
        <Mentions title="What you did well" mentions={strengths} none="Nothing stood out in this one." />
        <Mentions title="What to work on" mentions={improvements} none="Nothing in particular." />
      </div>
    </Panel>
  );
}

interface MentionsProps {
  title: string;
  mentions: SummaryView['strengths'];
  none: string;
}

function Mentions({ title, mentions, none }: MentionsProps) {
  return (
    <section aria-label={title}>
      <Typography variant="h2" className="mb-4">
        {title}
      </Typography>
      {mentions.length === 0 ? <Typography color="textSecondary">{none}</Typography> : null}
      <ul className="flex flex-col gap-4">
        {mentions.map(({ text, mentions: count }) => (
          <li key={text}>
            <Typography className="break-words">{text}</Typography>
            {count > 1 ? (
              <Typography variant="body2" color="textSecondary">
                in {count} answers
              </Typography>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
