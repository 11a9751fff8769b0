import type { ThemeOptions } from '@mui/material/styles';

const border = '1px solid var(--line)';

/** Alerts of one severity: the soft tone as ground, the strong one for the icon, ink for the words. */
const alertTone = (severity: 'success' | 'warning' | 'error' | 'info', tone: string) => ({
  props: { severity },
  style: {
    backgroundColor: `var(--${tone}-soft)`,
    color: 'var(--ink)',
    '& .MuiAlert-icon': { color: `var(--${tone})` },
  },
});

export const components: NonNullable<ThemeOptions['components']> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'contained' },
    styleOverrides: {
      root: {
        minHeight: 44,
        padding: '9px 18px',
        borderRadius: 11,
        whiteSpace: 'nowrap',
        '&:active': { transform: 'translateY(1px)' },
        '&.Mui-disabled': { opacity: 0.55 },
      },
      sizeSmall: { padding: '9px 12px', fontSize: '0.875rem' },
      sizeLarge: { minHeight: 52, padding: '13px 26px', fontSize: '1rem', borderRadius: 13 },
    },
    variants: [
      {
        props: { variant: 'contained', color: 'primary' },
        style: { '&.Mui-disabled': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' } },
      },
      {
        props: { variant: 'outlined' },
        style: {
          borderColor: 'var(--line-strong)',
          color: 'var(--ink)',
          backgroundColor: 'var(--surface)',
          '&:hover': { borderColor: 'var(--ink)', backgroundColor: 'var(--surface)' },
          '&.Mui-disabled': { borderColor: 'var(--line-strong)', color: 'var(--ink)' },
        },
      },
      {
        props: { variant: 'outlined', color: 'error' },
        style: { borderColor: 'var(--low)', color: 'var(--low)', '&:hover': { borderColor: 'var(--low)' } },
      },
      {
        props: { variant: 'text' },
        style: { '&:hover': { backgroundColor: 'var(--sunken)' } },
      },
    ],
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        width: 44,
        height: 44,
        borderRadius: 11,
        color: 'var(--ink-soft)',
        '&:hover': { backgroundColor: 'var(--sunken)', color: 'var(--ink)' },
      },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, outlined: { border, borderRadius: 18 } },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: {
        marginBottom: 6,
        fontSize: '0.875rem',
        fontWeight: 600,
        lineHeight: 1.4,
        color: 'var(--ink)',
        '&.Mui-focused, &.Mui-error': { color: 'var(--ink)' },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { margin: '6px 0 0', fontSize: '0.8125rem', lineHeight: 1.45, color: 'var(--ink-soft)' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        minHeight: 48,
        borderRadius: 11,
        backgroundColor: 'var(--surface)',
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--ink)' },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--accent)' },
      },
      input: {
        height: 'auto',
        padding: '11.5px 14px',
        lineHeight: 1.5,
        '&:focus-visible': { outline: 'none' },
        '&::placeholder': { color: 'var(--ink-soft)', opacity: 1 },
      },
      multiline: { padding: 0 },
      notchedOutline: { top: 0, borderColor: 'var(--line-strong)', '& legend': { display: 'none' } },
    },
  },
  MuiNativeSelect: {
    styleOverrides: { select: { minHeight: 0 }, icon: { right: 12, color: 'var(--ink-soft)' } },
  },
  MuiChip: {
    styleOverrides: {
      root: { height: 32, borderRadius: 9, fontSize: '0.875rem', fontWeight: 500 },
      filled: { backgroundColor: 'var(--sunken)', color: 'var(--ink)' },
      sizeSmall: { height: 26, borderRadius: 8, fontSize: '0.8125rem' },
    },
  },
  MuiAlert: {
    defaultProps: { variant: 'standard' },
    styleOverrides: {
      root: { borderRadius: 13, padding: '10px 16px', alignItems: 'flex-start' },
      message: { paddingTop: 7, lineHeight: 1.5, minWidth: 0 },
      action: { paddingTop: 0, alignItems: 'center' },
    },
    variants: [
      alertTone('success', 'good'),
      alertTone('warning', 'fair'),
      alertTone('error', 'low'),
      alertTone('info', 'accent'),
    ],
  },
  MuiAlertTitle: { styleOverrides: { root: { margin: '0 0 2px', fontWeight: 620, fontSize: '0.9375rem' } } },
  MuiLinearProgress: {
    styleOverrides: {
      root: { height: 8, borderRadius: 99, backgroundColor: 'var(--sunken)' },
      bar: { borderRadius: 99 },
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'pulse' },
    styleOverrides: {
      root: { backgroundColor: 'var(--sunken)', borderRadius: 9 },
      text: { borderRadius: 7 },
    },
  },
  MuiSwitch: {
    styleOverrides: {
      root: { width: 64, height: 44, padding: 10 },
      switchBase: {
        padding: 13,
        color: 'var(--surface)',
        '&.Mui-checked': { color: 'var(--on-accent)', transform: 'translateX(20px)' },
        '&.Mui-checked + .MuiSwitch-track': { backgroundColor: 'var(--accent)', opacity: 1 },
        '&.Mui-focusVisible + .MuiSwitch-track': { outline: '2px solid var(--accent)', outlineOffset: 2 },
      },
      thumb: { width: 18, height: 18, boxShadow: 'none' },
      track: { borderRadius: 99, backgroundColor: 'var(--line-strong)', opacity: 1 },
    },
  },
  MuiCheckbox: { styleOverrides: { root: { padding: 11, borderRadius: 11 } } },
  MuiDialog: {
    styleOverrides: {
      paper: {
        margin: 16,
        width: 'calc(100% - 32px)',
        borderRadius: 22,
        border,
        boxShadow: 'var(--shadow)',
        backgroundColor: 'var(--surface)',
      },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: {
        padding: '24px 24px 8px',
        fontFamily: 'var(--font-display)',
        fontSize: '1.375rem',
        fontWeight: 650,
        lineHeight: 1.25,
        letterSpacing: '-0.015em',
      },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 24px', gap: 8, flexWrap: 'wrap' } } },
  MuiBackdrop: {
    styleOverrides: {
      root: { backgroundColor: 'var(--scrim)' },
      invisible: { backgroundColor: 'transparent' },
    },
  },
  MuiMenu: {
    styleOverrides: { paper: { border, borderRadius: 14, boxShadow: 'var(--shadow)', minWidth: 220 } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 44,
        margin: '0 6px',
        padding: '8px 12px',
        '@media (min-width: 0)': { minHeight: 44 },
        gap: 12,
        borderRadius: 9,
        fontSize: '0.9375rem',
      },
    },
  },
  MuiTooltip: {
    styleOverrides: {
      tooltip: {
        backgroundColor: 'var(--ink)',
        color: 'var(--paper)',
        fontSize: '0.8125rem',
        borderRadius: 8,
        padding: '6px 10px',
      },
    },
  },
  MuiToggleButtonGroup: {
    styleOverrides: { root: { padding: 4, gap: 4, borderRadius: 13, backgroundColor: 'var(--sunken)' } },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        minHeight: 44,
        padding: '8px 16px',
        border: 0,
        borderRadius: '10px !important',
        color: 'var(--ink-soft)',
        fontSize: '0.9375rem',
        fontWeight: 600,
        textTransform: 'none',
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: 'var(--surface)',
          color: 'var(--ink)',
          boxShadow: '0 1px 2px var(--shadow-near)',
        },
      },
    },
  },
};
