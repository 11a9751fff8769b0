import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineChart } from './LineChart';
import { RadarChart } from './RadarChart';
import { runs } from './scale';

function tableRows() {
  const [, ...rows] = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', {
    hidden: true,
  });
  return rows.map((row) => row.textContent);
}

describe('The line chart', () => {
  it('says in one sentence what it shows and has every figure in a table', () => {
    render(
      <LineChart
        description="Scores of 3 questions."
        columns={['Question', 'Score']}
        points={[
          { label: 'Q1', value: 65 },
          { label: 'Q2', value: null },
          { label: 'Q3', value: 71.5 },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: 'Scores of 3 questions.' })).toBeInTheDocument();
    expect(tableRows()).toEqual(['Q165', 'Q2no score', 'Q371.5']);
  });

  it('never draws a line across a question without a score', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 }))), (values) => {
        const found = runs(values);
        expect(found.flat().map(({ value }) => value)).toEqual(values.filter((value) => value !== null));
        for (const run of found) {
          run.forEach(({ index }, place) => expect(index).toBe((run[0]?.index ?? 0) + place));
        }
      }),
    );
  });
});

describe('The radar chart', () => {
  it('has every corner in a table', () => {
    render(
      <RadarChart
        description="Mean scores."
        columns={['Criterion', 'Mean score']}
        corners={[
          { label: 'Content', score: 62 },
          { label: 'Clarity', score: 81 },
          { label: 'Confidence', score: 74 },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: 'Mean scores.' })).toBeInTheDocument();
    expect(tableRows()).toEqual(['Content62', 'Clarity81', 'Confidence74']);
  });
});
