import Typography from '@mui/material/Typography';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';

/** What a strong candidate could say: one way of many, and only for those who want to see it. */
export function ModelAnswer({ text }: { text: string | null }) {
  if (text === null || text === '') return null;
  return (
    <Panel>
      <Disclosure summary="Read a model answer" hint="one good way of many">
        <Typography variant="answer" component="p" className="max-w-prose whitespace-pre-wrap">
          {text}
        </Typography>
      </Disclosure>
    </Panel>
  );
}
