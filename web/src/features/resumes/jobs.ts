import { boolean, object, string, type InferType } from 'yup';
import type { ResumeView } from '../../api/generated';

export type Job = ResumeView['experience'][number];

// Not every browser has a month picker; in those the field is text.
const month = string()
  .trim()
  .defined()
  .matches(/^((19|20)\d\d-(0[1-9]|1[0-2]))?$/, 'Write the month as year and month, such as 2021-03.');

export const jobForm = object({
  job_title: string().trim().defined().max(200, 'Use at most 200 characters.'),
  company_name: string()
    .trim()
    .defined()
    .max(200, 'Use at most 200 characters.')
    .when('job_title', {
      is: '',
      then: (name) => name.required('Enter the title or the company.'),
    }),
  start: month,
  is_current: boolean().defined(),
  end: month.when(['start', 'is_current'], ([start, isCurrent], end) =>
    isCurrent
      ? end
      : end.test(
          'order',
          'The end is before the start.',
          (value) => value === '' || start === '' || value >= start,
        ),
  ),
  description: string().trim().defined().max(5000, 'Use at most 5,000 characters.'),
});

export type JobValues = InferType<typeof jobForm>;

export const noJob: Job = {
  job_title: null,
  company_name: null,
  start_date: null,
  end_date: null,
  is_current: false,
  duration_months: null,
  description: '',
};

export function valuesOf(job: Job): JobValues {
  return {
    job_title: job.job_title ?? '',
    company_name: job.company_name ?? '',
    start: job.start_date?.slice(0, 7) ?? '',
    is_current: job.is_current ?? false,
    end: job.end_date?.slice(0, 7) ?? '',
    description: job.description ?? '',
  };
}

/** The API's dates are the first day of a month; the length of the job is the server's to compute. */
export function jobOf(values: JobValues): Job {
  return {
    job_title: values.job_title || null,
    company_name: values.company_name || null,
    start_date: values.start === '' ? null : `${values.start}-01`,
    end_date: values.is_current || values.end === '' ? null : `${values.end}-01`,
    is_current: values.is_current,
    duration_months: null,
    description: values.description,
  };
}

/** Newest first: by end, a current job counting as endless, then by start. Jobs without dates come last. */
export function newestFirst(jobs: readonly Job[]): Job[] {
  const end = (job: Job) => (job.is_current ? '9999' : (job.end_date ?? job.start_date ?? ''));
  return [...jobs].sort((a, b) => order(end(b), end(a)) || order(b.start_date ?? '', a.start_date ?? ''));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
