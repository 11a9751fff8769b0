import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CorrectResumeRequest, ResumeView } from '../../api/generated';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { ResumePage } from './ResumePage';

const resume: ResumeView = {
  resume_id: 'r1',
  filename: 'ana.pdf',
  file_size: 1000,
  status: 'education_parsed',
  failure_reason: null,
  created_at: '2026-11-20T10:00:00Z',
  extracted_text: '…',
  skills: {
    technical_skills: [
      { name: 'Python', confidence: 0.9, evidence: 'Wrote the billing API in Python' },
      { name: 'SQL', confidence: 0.8, evidence: null },
    ],
    soft_skills: [],
    tools: [{ name: 'Docker', confidence: 0.8, evidence: null }],
    languages: [],
  },
  experience: [
    {
      job_title: 'Backend Engineer',
      company_name: 'Northwind',
      start_date: '2021-03-01',
      end_date: null,
      is_current: true,
      duration_months: 57,
      description: 'Own the pricing service.',
    },
  ],
  total_experience_months: 57,
  seniority_level: 'Mid',
  education: [],
};

/** A server that holds one résumé and takes corrections as the real one does. */
function holding(start: ResumeView) {
  let held = start;
  const corrections: CorrectResumeRequest[] = [];
  server.use(
    http.get('*/api/v1/resumes/r1', () => HttpResponse.json(held)),
    http.patch('*/api/v1/resumes/r1', async ({ request }) => {
      const correction = (await request.json()) as CorrectResumeRequest;
      corrections.push(correction);
      held = { ...held, ...(correction as Partial<ResumeView>) };
      return HttpResponse.json(held);
    }),
  );
  return corrections;
}

const draw = () => renderPage(<ResumePage />, { path: '/resumes/:resumeId', at: '/resumes/r1' });
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('A résumé that was read', () => {
  it('shows the line in which a skill was found, with the skill marked', async () => {
    holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Python' }));
    const quotation = await screen.findByText(/Wrote the billing API in/);
    expect(within(quotation).getByText('Python').tagName).toBe('MARK');
  });

  it('leaves unknown figures open instead of calling them nought', async () => {
    holding({ ...resume, total_experience_months: null, seniority_level: null });
    draw();
    const experience = (await screen.findByText('Experience', { selector: 'dt' })).nextElementSibling;
    expect(experience).toHaveTextContent('–');
  });
});

describe('Correcting skills', () => {
  it('removes and adds in one save, and shows what the server then has', async () => {
    const corrections = holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Edit skills' }));
    await user.click(screen.getByRole('button', { name: 'Remove SQL' }));
    await user.type(screen.getByLabelText('Add to technical skills'), 'Go{Enter}');
    // Typed, but not added with Enter: saving means it, too.
    await user.type(screen.getByLabelText('Add to languages'), 'Spanish');
    await user.click(screen.getByRole('button', { name: 'Save skills' }));
    expect(await screen.findByRole('button', { name: 'Go' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'SQL' })).not.toBeInTheDocument();
    const added = { confidence: 1, evidence: null };
    expect(corrections).toEqual([
      {
        skills: {
          technical_skills: [resume.skills.technical_skills[0], { name: 'Go', ...added }],
          soft_skills: [],
          tools: resume.skills.tools,
          languages: [{ name: 'Spanish', ...added }],
        },
      },
    ]);
  });

  it('does not add a skill twice, in whatever case it is written', async () => {
    holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Edit skills' }));
    await user.type(screen.getByLabelText('Add to technical skills'), ' python {Enter}');
    expect(screen.getAllByRole('button', { name: /Remove python/i })).toHaveLength(1);
  });

  it('changes nothing when cancelled', async () => {
    const corrections = holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Edit skills' }));
    await user.click(screen.getByRole('button', { name: 'Remove Python' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Python' })).toBeInTheDocument();
    expect(corrections).toEqual([]);
  });
});

describe('Correcting jobs and education', () => {
  it('adds a job in its place in time', async () => {
    const corrections = holding(resume);
    const { user } = draw();
    await user.click((await panel('Experience')).getByRole('button', { name: 'Add a job' }));
    await user.type(screen.getByLabelText('Title'), 'Support Engineer');
    await user.type(screen.getByLabelText('From'), '2019-01');
    await user.type(screen.getByLabelText('To'), '2021-02');
    await user.click(screen.getByRole('button', { name: 'Save job' }));
    expect(await screen.findByRole('heading', { name: 'Support Engineer' })).toBeInTheDocument();
    expect(corrections[0]?.experience?.map(({ job_title }) => job_title)).toEqual([
      'Backend Engineer',
      'Support Engineer',
    ]);
    expect(corrections[0]?.experience?.[1]).toMatchObject({
      company_name: null,
      start_date: '2019-01-01',
      end_date: '2021-02-01',
      is_current: false,
    });
  });

  it('refuses an end before the start without asking the server', async () => {
    const corrections = holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Edit Backend Engineer' }));
    await user.click(screen.getByLabelText('I still work here'));
    await user.type(screen.getByLabelText('To'), '2020-01');
    await user.click(screen.getByRole('button', { name: 'Save job' }));
    expect(await screen.findByText('The end is before the start.')).toBeInTheDocument();
    expect(corrections).toEqual([]);
  });

  it('removes a job', async () => {
    const corrections = holding(resume);
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Edit Backend Engineer' }));
    await user.click(screen.getByRole('button', { name: 'Remove job' }));
    expect(await screen.findByText(/No jobs were found/)).toBeInTheDocument();
    expect(corrections).toEqual([{ experience: [] }]);
  });

  it('keeps what was typed when the server refuses it, and says why', async () => {
    holding(resume);
    server.use(
      http.patch('*/api/v1/resumes/r1', () =>
        HttpResponse.json(
          {
            title: 'Check your entries',
            errors: { 'education[0].graduation_year': ['That year is in the future.'] },
          },
          { status: 400 },
        ),
      ),
    );
    const { user } = draw();
    await user.click((await panel('Education')).getByRole('button', { name: 'Add education' }));
    await user.type(screen.getByLabelText('School'), 'Northfield College');
    await user.type(screen.getByLabelText('Year of graduation'), '2031');
    await user.click(screen.getByRole('button', { name: 'Save education' }));
    expect(await screen.findByText('That year is in the future.')).toBeInTheDocument();
    expect(screen.getByLabelText('School')).toHaveValue('Northfield College');
  });
});

describe('A résumé that is not ready', () => {
  it('shows how far the reading is and then the result, by itself', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/v1/resumes/r1', () => {
        asked += 1;
        return HttpResponse.json(asked === 1 ? { ...resume, status: 'text_extracted' } : resume);
      }),
    );
    draw();
    expect(await screen.findByText('Finding skills (2 of 4)')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Python' }, { timeout: 5000 })).toBeInTheDocument();
  });

  it('says why it could not be read, and can be filled in by hand', async () => {
    const failure_reason = 'The pages are pictures without text. Export the résumé again as PDF.';
    const nothing = { technical_skills: [], soft_skills: [], tools: [], languages: [] };
    holding({ ...resume, status: 'extraction_failed', failure_reason, skills: nothing, experience: [] });
    draw();
    expect(await screen.findByText(new RegExp(failure_reason))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Upload another file' })).toHaveAttribute('href', '/resumes');
    expect(screen.getByRole('button', { name: 'Add a job' })).toBeEnabled();
  });

  it('says that it is gone when it is', async () => {
    server.use(
      http.get('*/api/v1/resumes/r1', () =>
        HttpResponse.json({ title: 'There is nothing here' }, { status: 404 }),
      ),
    );
    draw();
    expect(await screen.findByText('There is nothing here')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
