import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QrCode } from './QrCode';

describe('The QR code', () => {
  it('is a drawing with words, square, with four modules of white around it', () => {
    render(<QrCode text="otpauth://totp/InterviewMaster:ana?secret=JBSWY3DPEHPK3PXP" label="For the app" />);
    const code = screen.getByRole('img', { name: 'For the app' });
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
    const modules =
      (code.querySelector('path')?.getAttribute('d') ?? '').match(/M(\d+) (\d+)h1v1h-1z/g) ?? [];
    const places = modules.map((module) => /M(\d+) (\d+)/.exec(module)?.slice(1, 3).map(Number) ?? []);
    expect(places.length).toBeGreaterThan(200);
    expect(Math.min(...places.flat())).toBe(4);
    expect(Math.max(...places.flat())).toBe(size - 5);
    // The corners that readers look for: a dark frame of seven modules.
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      for (let step = 0; step < 7; step += 1) {
        expect(modules).toContain(`M${x + step} ${y}h1v1h-1z`);
        expect(modules).toContain(`M${x} ${y + step}h1v1h-1z`);
      }
    }
  });
});
