import Typography from '@mui/material/Typography';
import { Panel } from '../../ui/Panel';

/** The answer as it was written, without marks. */
export function OwnAnswer({ text }: { text: string }) {
  return (
    <Panel title="Your answer">
      <Typography variant="answer" component="p" className="max-w-prose whitespace-pre-wrap break-words">
        {text}
      </Typography>
    </Panel>
  );
}
