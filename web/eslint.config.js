import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { reactRefresh } from 'eslint-plugin-react-refresh';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = existsSync('src/features') ? readdirSync('src/features') : [];

const looksBelongToTheTheme = [
  {
    selector: "JSXAttribute[name.name='sx']",
    message: 'Looks live in the theme; layout in Tailwind classes.',
  },
  {
    selector: 'Literal[value=/^(#[0-9a-fA-F]{3,8}|(rgb|hsl|oklch)a?\\(.*)$/]',
    message: 'Raw colours live in src/app/theme/tokens.css; use a palette colour or a token.',
  },
];

const noOwnStyling = [
  { name: '@mui/material', message: 'Import the component itself, e.g. @mui/material/Button.' },
  { name: '@mui/material/styles', importNames: ['styled'], message: 'Looks live in the theme.' },
  { name: '@emotion/react', message: 'Looks live in the theme.' },
  { name: '@emotion/styled', message: 'Looks live in the theme.' },
];

/** Code under `files`, its tests apart, may not import what matches `patterns`. */
const wall = (files, patterns, message) => ({
  files,
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { paths: noOwnStyling, patterns: [{ group: patterns, message }] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/api/generated.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
      reactRefresh.configs.vite(),
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: noOwnStyling }],
      'no-restricted-syntax': ['error', ...looksBelongToTheTheme],
      'max-lines': ['error', { max: 250 }],
    },
  },
  wall(
    ['src/ui/**'],
    ['**/api/*', '**/features/**', '**/app/**'],
    'ui knows neither the API nor any feature.',
  ),
  wall(['src/api/**'], ['**/ui/*', '**/features/**', '**/app/**'], 'api knows no page.'),
  ...features.map((feature) =>
    wall(
      [`src/features/${feature}/**`],
      [
        '**/app/**',
        ...features
          .filter((other) => other !== feature)
          .flatMap((other) => [`../${other}/**`, `../../${other}/**`]),
      ],
      'A feature imports no other feature and nothing of app; routes compose them.',
    ),
  ),
  { files: ['**/*.test.{ts,tsx}', 'src/test/**'], rules: { 'react-refresh/only-export-components': 'off' } },
  { files: ['src/app/routes.tsx'], rules: { 'react-refresh/only-export-components': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
