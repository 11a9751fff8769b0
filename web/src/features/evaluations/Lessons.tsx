import Typography from '@mui/material/Typography';
import { Panel } from '../../ui/Panel';
import { ArrowIcon, CheckIcon, PencilIcon } from '../../ui/icons';
import styles from './evaluations.module.css';

interface LessonsProps {
  suggestions: string[];
  strengths: string[];
  improvements: string[];
}

/** What to do next comes first; then what went well and what did not. */
export function Lessons({ suggestions, strengths, improvements }: LessonsProps) {
  return (
    <>
      {suggestions.length === 0 ? null : (
        <Panel title="Do this next">
          <ol className="flex flex-col gap-3">
            {suggestions.map((text) => (
              <li key={text} className="flex gap-3">
                <span className={styles.next}>
                  <ArrowIcon size={18} />
                </span>
                <Typography className="max-w-prose">{text}</Typography>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {strengths.length + improvements.length === 0 ? null : (
        <Panel>
          <div className="grid gap-8 md:grid-cols-2">
            <Remarks
              title="What went well"
              texts={strengths}
              none="Nothing stood out yet."
              Icon={CheckIcon}
              tone={styles.full}
            />
            <Remarks
              title="What held it back"
              texts={improvements}
              none="Nothing worth changing."
              Icon={PencilIcon}
              tone={styles.partial}
            />
          </div>
        </Panel>
      )}
    </>
  );
}

interface RemarksProps {
  title: string;
  texts: string[];
  none: string;
  Icon: typeof CheckIcon;
  tone: string | undefined;
}

function Remarks({ title, texts, none, Icon, tone }: RemarksProps) {
  return (
    <div>
      <Typography variant="h3" component="h2" className="mb-3">
        {title}
      </Typography>
      {texts.length === 0 ? <Typography color="textSecondary">{none}</Typography> : null}
      <ul className="flex flex-col gap-3">
        {texts.map((text) => (
          <li key={text} className="flex gap-3">
            <span className={tone}>
              <Icon size={18} />
            </span>
            <Typography className="min-w-0 break-words">{text}</Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
