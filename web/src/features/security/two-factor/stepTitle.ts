import { createContext } from 'react';

/** The id of the title that names the dialog around a step. */
export const StepTitleId = createContext<string | undefined>(undefined);
