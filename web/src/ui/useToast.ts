import { createContext, useContext } from 'react';

export type ToastTone = 'success' | 'error';

/** Outside the provider a message goes nowhere: components can be tested without one. */
export const ToastContext = createContext<(message: string, tone?: ToastTone) => void>(() => undefined);

/** Shows a short message: `const toast = useToast(); toast('Profile saved.')`. */
export function useToast() {
  return useContext(ToastContext);
}
