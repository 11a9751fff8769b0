import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Disclosure } from '../../ui/Disclosure';

interface OtherVersionProps {
  text: string;
  onSwap: () => void;
  onDrop: () => void;
}

/** Two devices wrote to the same question: the newer version is on the sheet, the other one here. */
export function OtherVersion({ text, onSwap, onDrop }: OtherVersionProps) {
  return (
    <Alert severity="info" icon={false} className="mb-4">
      <AlertTitle>There is another version of this answer</AlertTitle>
      It was written on another device. The newer one is below.
      <Disclosure summary="Read the other version">
        <p className="whitespace-pre-wrap">{text}</p>
      </Disclosure>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button variant="outlined" color="secondary" size="small" onClick={onSwap}>
          Use the other version
        </Button>
        <Button variant="text" color="secondary" size="small" onClick={onDrop}>
          Discard it
        </Button>
      </div>
    </Alert>
  );
}
