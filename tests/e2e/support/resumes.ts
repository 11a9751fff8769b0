import { join } from 'node:path';
import { repository } from './server.ts';

export interface KnownResume {
  file: string;
  /** What its page must show; each stands in the file. */
  jobTitle: string;
  employer: string;
  skill: string;
}

const corpus = join(repository, 'libraries/ResumeParsing/corpus');

/** Three layouts by three invented people. */
export const resumes = {
  oneColumnPdf: {
    file: join(corpus, 'priya-raman/one-column.pdf'),
    jobTitle: 'Senior Software Engineer',
    employer: 'Kaveri Cloud Pvt Ltd',
    skill: 'TypeScript',
  },
  twoColumnPdf: {
    file: join(corpus, 'marcus-bell/two-column.pdf'),
    jobTitle: 'Senior Account Executive',
    employer: 'Peachline Software, Inc.',
    skill: 'Negotiation',
  },
  word: {
    file: join(corpus, 'grace-okafor/plain.docx'),
    jobTitle: 'Senior Staff Nurse',
    employer: 'Kirkdale General Hospital',
    skill: 'Triage',
  },
} satisfies Record<string, KnownResume>;
