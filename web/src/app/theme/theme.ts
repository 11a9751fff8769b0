import { createTheme, type ThemeOptions } from '@mui/material/styles';
import { components } from './components';

declare module '@mui/material/styles' {
  interface TypographyVariants {
    lead: React.CSSProperties;
    figure: React.CSSProperties;
    answer: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    lead?: React.CSSProperties;
    figure?: React.CSSProperties;
    answer?: React.CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    lead: true;
    figure: true;
    answer: true;
    h5: false;
    h6: false;
    overline: false;
    subtitle1: false;
    subtitle2: false;
  }
}

const hue = (main: string, soft: string) => ({
  main: `var(--${main})`,
  dark: `var(--${main})`,
  light: `var(--${soft})`,
  contrastText: 'var(--surface)',
});

const display = { fontFamily: 'var(--font-display)', fontWeight: 650, textWrap: 'balance' } as const;

const typography: ThemeOptions['typography'] = {
  fontFamily: 'var(--font-text)',
  h1: {
    ...display,
    fontSize: 'clamp(1.75rem, 1.45rem + 1.3vw, 2.5rem)',
    lineHeight: 1.12,
    letterSpacing: '-0.022em',
  },
  h2: {
    ...display,
    fontSize: 'clamp(1.375rem, 1.25rem + 0.5vw, 1.625rem)',
    lineHeight: 1.25,
    letterSpacing: '-0.015em',
  },
  h3: { fontSize: '1.125rem', lineHeight: 1.4, fontWeight: 620, letterSpacing: '-0.01em' },
  h4: { fontSize: '1rem', lineHeight: 1.5, fontWeight: 620 },
  lead: { fontSize: '1.125rem', lineHeight: 1.6, textWrap: 'pretty' },
  body1: { fontSize: '1rem', lineHeight: 1.6 },
  body2: { fontSize: '0.875rem', lineHeight: 1.5 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
  // What people wrote, and the field they write it in: a longer line height than the interface has.
  answer: { fontSize: '1.0625rem', lineHeight: 1.75 },
  figure: {
    ...display,
    fontSize: '2.25rem',
    lineHeight: 1,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  button: { fontSize: '0.9375rem', lineHeight: 1.35, fontWeight: 600, textTransform: 'none' },
};

/** All looks of the app. Colours are tokens (tokens.css), which follow the colour scheme by themselves. */
export const theme = createTheme({
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  palette: {
    primary: {
      main: 'var(--accent)',
      dark: 'var(--accent-strong)',
      light: 'var(--accent-soft)',
      contrastText: 'var(--on-accent)',
    },
    secondary: hue('ink', 'sunken'),
    success: hue('good', 'good-soft'),
    warning: hue('fair', 'fair-soft'),
    error: hue('low', 'low-soft'),
    info: hue('accent', 'accent-soft'),
    text: { primary: 'var(--ink)', secondary: 'var(--ink-soft)', disabled: 'var(--line-strong)' },
    background: { default: 'var(--paper)', paper: 'var(--surface)' },
    divider: 'var(--line)',
  },
  breakpoints: { values: { xs: 0, sm: 600, md: 840, lg: 1120, xl: 1440 } },
  shape: { borderRadius: 12 },
  typography,
  focusVisible: { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  transitions: {
    duration: {
      shortest: 100,
      shorter: 120,
      short: 150,
      standard: 180,
      enteringScreen: 180,
      leavingScreen: 120,
    },
  },
  components,
});
