import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { useCallback, useState, type ReactNode } from 'react';
import { ToastContext, type ToastTone } from './useToast';

/** Short news of what was done, or could not be, at the bottom of the screen and read out politely. One at a time. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ key: number; message: string; tone: ToastTone } | null>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback((message: string, tone: ToastTone = 'success') => {
    setToast((last) => ({ key: (last?.key ?? 0) + 1, message, tone }));
    setOpen(true);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <Snackbar
        key={toast?.key}
        open={open}
        autoHideDuration={5000}
        onClose={(_event, reason) => {
          if (reason !== 'clickaway') setOpen(false);
        }}
        className="max-md:bottom-24!"
      >
        <Alert
          severity={toast?.tone ?? 'success'}
          role={toast?.tone === 'error' ? 'alert' : 'status'}
          onClose={() => setOpen(false)}
        >
          {toast?.message}
        </Alert>
      </Snackbar>
    </ToastContext>
  );
}
