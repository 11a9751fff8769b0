import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ResumeReceipt } from '../../api/generated';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { ResumesPage } from './ResumesPage';
import { refusalOf } from './upload';

const receipt: ResumeReceipt = {
  resume_id: 'r1',
  filename: 'ana.pdf',
  file_size: 9,
  status: 'uploaded',
  failure_reason: null,
  created_at: '2026-11-20T10:00:00Z',
};

const page = {
  path: '/resumes',
  others: [{ path: '/resumes/:resumeId', element: <p>The résumé’s page</p> }],
};

function listing(...items: ResumeReceipt[]) {
  server.use(http.get('*/api/v1/resumes', () => HttpResponse.json({ items, next_cursor: null })));
}

const pdf = () => new File(['%PDF-1.7 '], 'ana.pdf', { type: 'application/pdf' });
const chooser = () => screen.getByLabelText('Résumé file');

describe('Uploading a résumé', () => {
  it('sends the chosen file with the token and leads to its page', async () => {
    listing();
    const received: unknown[] = [];
    server.use(
      http.post('*/api/v1/resumes', async ({ request }) => {
        received.push(request.headers.get('Authorization'), await request.text());
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    const { user } = renderPage(<ResumesPage />, page);
    await user.upload(chooser(), pdf());
    expect(await screen.findByText('The résumé’s page')).toBeInTheDocument();
    // jsdom hands the file on without its name and bytes; the journeys in tests/e2e see those arrive.
    expect(received).toEqual([
      'Bearer token-1',
      expect.stringMatching(/name="file"[^]*Content-Type: application\/pdf/),
    ]);
  });

  it('takes a dropped file, too', async () => {
    listing();
    server.use(http.post('*/api/v1/resumes', () => HttpResponse.json(receipt, { status: 201 })));
    renderPage(<ResumesPage />, page);
    fireEvent.drop(screen.getByText(/Drop your résumé here/), { dataTransfer: { files: [pdf()] } });
    expect(await screen.findByText('The résumé’s page')).toBeInTheDocument();
  });

  it('renews a session that ran out meanwhile and sends the file again', async () => {
    listing();
    const tokens: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/auth/refresh', () => HttpResponse.json({ access_token: 'token-2' })),
      http.post('*/api/v1/resumes', ({ request }) => {
        tokens.push(request.headers.get('Authorization'));
        return tokens.length === 1
          ? HttpResponse.json({}, { status: 401 })
          : HttpResponse.json(receipt, { status: 201 });
      }),
    );
    const { user } = renderPage(<ResumesPage />, page);
    await user.upload(chooser(), pdf());
    expect(await screen.findByText('The résumé’s page')).toBeInTheDocument();
    expect(tokens).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('says why the server refused the file and takes another', async () => {
    listing();
    server.use(
      http.post('*/api/v1/resumes', () =>
        HttpResponse.json(
          {
            code: 'unsupported_type',
            title: 'This file is not a PDF or Word document',
            detail: 'Save it as PDF.',
          },
          { status: 400 },
        ),
      ),
    );
    const { user } = renderPage(<ResumesPage />, page);
    await user.upload(chooser(), pdf());
    expect(await screen.findByText('ana.pdf: This file is not a PDF or Word document')).toBeInTheDocument();
    expect(screen.getByText('Save it as PDF.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  });

  it('says that there is no connection when there is none', async () => {
    listing();
    server.use(http.post('*/api/v1/resumes', () => HttpResponse.error()));
    const { user } = renderPage(<ResumesPage />, page);
    await user.upload(chooser(), pdf());
    expect(await screen.findByText(/No connection to InterviewMaster/)).toBeInTheDocument();
  });

  it('can be cancelled while the file is on its way', async () => {
    listing();
    server.use(http.post('*/api/v1/resumes', () => new Promise<Response>(() => undefined)));
    const { user } = renderPage(<ResumesPage />, page);
    await user.upload(chooser(), pdf());
    expect(await screen.findByRole('progressbar', { name: 'Uploading ana.pdf' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeInTheDocument();
  });

  it.each([
    ['photo.png', 10, /not a PDF or Word/],
    ['old.doc', 10, /not a PDF or Word/],
    ['large.pdf', 10 * 1024 * 1024 + 1, /larger than 10 MB/],
    ['empty.docx', 0, /empty/],
  ])('does not even send %s of %i bytes', (name, size, title) => {
    expect(refusalOf({ name, size })?.title).toMatch(title);
  });

  it('sends a file of exactly 10 MB, whatever the case of its ending', () => {
    expect(refusalOf({ name: 'ANA.PDF', size: 10 * 1024 * 1024 })).toBeNull();
  });
});

describe('The list of résumés', () => {
  it('is asked for again every second until the last one is read', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/v1/resumes', () => {
        asked += 1;
        const status = asked < 3 ? 'skills_extracted' : 'education_parsed';
        return HttpResponse.json({ items: [{ ...receipt, status }], next_cursor: null });
      }),
    );
    renderPage(<ResumesPage />, page);
    expect(await screen.findByText('Being read…')).toBeInTheDocument();
    expect(await screen.findByText(/Ready/, {}, { timeout: 5000 })).toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked).toBe(3);
  });

  it('warns that a sixth résumé removes the oldest', async () => {
    const five = ['e', 'd', 'c', 'b', 'a'].map((name) => ({
      ...receipt,
      resume_id: name,
      filename: `${name}.pdf`,
      status: 'education_parsed' as const,
    }));
    listing(...five);
    renderPage(<ResumesPage />, page);
    expect(await screen.findByText(/adding one more removes the oldest, “a.pdf”/)).toBeInTheDocument();
  });
});
