import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { TwoFactorSetup } from '../../../api/generated';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';
import styles from './ScanStep.module.css';
import { Step } from './Step';

interface ScanStepProps {
  setup: TwoFactorSetup;
  onNext: () => void;
  onCancel: () => void;
}

/** The key of the account for the app: to scan, or to type. */
export function ScanStep({ setup, onNext, onCancel }: ScanStepProps) {
  const groups = setup.secret.match(/.{1,4}/g) ?? [];
  return (
    <Step
      title="Scan this code"
      place="Step 2 of 4"
      onSubmit={onNext}
      actions={
        <>
          <Button variant="outlined" color="secondary" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit">Continue</Button>
        </>
      }
    >
      <Typography color="textSecondary">Add an account in your app and point the camera here.</Typography>
      <div className="flex justify-center">
        <QrCode
          text={setup.otpauth_uri}
          label="QR code for the authenticator app. The key below says the same."
        />
      </div>
      <div>
        <Typography variant="h4" component="h3">
          No camera? Type this key
        </Typography>
        <p className={styles.secret}>{groups.join(' ')}</p>
        <div className="mt-2">
          <CopyButton text={setup.secret} what="key" />
        </div>
      </div>
    </Step>
  );
}
