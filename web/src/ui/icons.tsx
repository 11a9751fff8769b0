import type { ReactNode } from 'react';

/**
 * Line icons on a 24 px grid, 1.75 px strokes. They are always decoration: the words beside them, or the
 * `aria-label` of the button around them, say what they mean.
 */
function icon(name: string, drawing: ReactNode) {
  function Icon({ size = 20 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        className="shrink-0"
      >
        {drawing}
      </svg>
    );
  }
  Icon.displayName = name;
  return Icon;
}
export const HomeIcon = icon(
  'HomeIcon',
  <path d="M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z" />,
);
export const PracticeIcon = icon(
  'PracticeIcon',
  <path d="M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-6.5L8 20v-3.5H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5zM8 9h8M8 12.5h5" />,
);
export const HistoryIcon = icon('HistoryIcon', <path d="M4.2 10A8 8 0 1 1 4 13M4 5v5h5M12 8v4.5l3 2" />);
export const FileIcon = icon(
  'FileIcon',
  <path d="M7 3.5h7l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5zM13.5 3.5V8.5h5M9 13h6M9 16.5h4" />,
);
export const PersonIcon = icon(
  'PersonIcon',
  <path d="M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-3.7 3.6-6 7.5-6s6.9 2.3 7.5 6" />,
);
export const CheckIcon = icon('CheckIcon', <path d="m5 12.5 4.5 4.5L19 7.5" />);
export const CrossIcon = icon('CrossIcon', <path d="m6.5 6.5 11 11m0-11-11 11" />);
export const PlusIcon = icon('PlusIcon', <path d="M12 5.5v13M5.5 12h13" />);
export const PencilIcon = icon(
  'PencilIcon',
  <path d="m4.5 19.5.9-4L15.8 5.1a1.7 1.7 0 0 1 2.4 0l.7.7a1.7 1.7 0 0 1 0 2.4L8.5 18.6zM14 7l3 3" />,
);
export const TrashIcon = icon(
  'TrashIcon',
  <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12a1 1 0 0 0 1 1h7.4a1 1 0 0 0 1-1l.8-12M10.2 11v5M13.8 11v5" />,
);
export const DownloadIcon = icon('DownloadIcon', <path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15" />);
export const UploadIcon = icon('UploadIcon', <path d="M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4.5 19.5h15" />);
export const SearchIcon = icon(
  'SearchIcon',
  <path d="M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zm4.7-1.8 4.3 4.3" />,
);
export const EyeIcon = icon(
  'EyeIcon',
  <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z" />,
);
export const EyeOffIcon = icon(
  'EyeOffIcon',
  <path d="M9.5 5.9A9.6 9.6 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.5M6.3 7.4A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5c1.6 0 3-.4 4.3-1.1M9.9 10a3 3 0 0 0 4.2 4.2M4 4l16 16" />,
);
export const AlertIcon = icon('AlertIcon', <path d="M12 4 2.8 19.5h18.4zM12 10v4.5m0 2.3v.2" />);
export const ChevronIcon = icon('ChevronIcon', <path d="m9 5.5 6.5 6.5L9 18.5" />);
export const ArrowIcon = icon('ArrowIcon', <path d="M4.5 12h15m-6-6 6 6-6 6" />);
export const SignOutIcon = icon(
  'SignOutIcon',
  <path d="M10 4.5H6A1.5 1.5 0 0 0 4.5 6v12A1.5 1.5 0 0 0 6 19.5h4M15 8l4.5 4-4.5 4M19 12H9.5" />,
);
export const ClockIcon = icon(
  'ClockIcon',
  <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2" />,
);
export const FullIcon = icon(
  'FullIcon',
  <>
    <circle cx="12" cy="12" r="9" fill="currentColor" stroke="none" />
    <path d="m8 12.3 2.8 2.8L16 9.5" stroke="var(--surface)" strokeWidth="2.2" />
  </>,
);
export const PartialIcon = icon(
  'PartialIcon',
  <>
    <circle cx="12" cy="12" r="8.1" />
    <path d="M12 3.9a8.1 8.1 0 0 0 0 16.2z" fill="currentColor" stroke="none" />
  </>,
);
export const MissingIcon = icon('MissingIcon', <circle cx="12" cy="12" r="8.1" strokeDasharray="3.2 3.16" />);
export const CloudIcon = icon(
  'CloudIcon',
  <path d="M7.5 18.5a4.5 4.5 0 0 1-.6-8.96A5.5 5.5 0 0 1 17.5 10.6a4 4 0 0 1-.5 7.9zM9.5 13.8l2 2 3.4-3.6" />,
);
export const CloudOffIcon = icon(
  'CloudOffIcon',
  <path d="M9.3 6.2A5.5 5.5 0 0 1 17.5 10.6a4 4 0 0 1 2.6 6.3M7.5 18.5a4.5 4.5 0 0 1-.6-8.96M7.5 18.5h9.3M4 4l16 16" />,
);
export const KeyIcon = icon(
  'KeyIcon',
  <path d="M8 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12.5 12h8.5v3.5M17.5 12v2.5" />,
);
export const ComputerIcon = icon(
  'ComputerIcon',
  <path d="M5.5 5h13a1 1 0 0 1 1 1v9.5h-15V6a1 1 0 0 1 1-1zM2.5 19h19" />,
);
export const PhoneIcon = icon(
  'PhoneIcon',
  <path d="M8 3.5h8A1.5 1.5 0 0 1 17.5 5v14a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 19V5A1.5 1.5 0 0 1 8 3.5zM11 17.5h2" />,
);
export const CopyIcon = icon(
  'CopyIcon',
  <path d="M9.5 8.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM5.5 15.5h-1v-10a1 1 0 0 1 1-1h10v1" />,
);
export const PrintIcon = icon(
  'PrintIcon',
  <path d="M7.5 8V4h9v4M7.5 16.5h-3V9.5a1.5 1.5 0 0 1 1.5-1.5h12a1.5 1.5 0 0 1 1.5 1.5v7h-3M7.5 13.5h9V20h-9z" />,
);
