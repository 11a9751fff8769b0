import Button from '@mui/material/Button';

interface EntryButtonsProps {
  save: string;
  remove: string;
  busy: boolean;
  onCancel: () => void;
  onRemove?: () => Promise<void>;
}

/** The buttons below the form of one entry. */
export function EntryButtons({ save, remove, busy, onCancel, onRemove }: EntryButtonsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" loading={busy}>
        {save}
      </Button>
      <Button variant="outlined" color="secondary" onClick={onCancel}>
        Cancel
      </Button>
      {onRemove === undefined ? null : (
        <Button
          variant="text"
          color="error"
          className="sm:ml-auto"
          disabled={busy}
          onClick={() => void onRemove()}
        >
          {remove}
        </Button>
      )}
    </div>
  );
}
