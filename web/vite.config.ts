import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What production sends, so that `vite preview` refuses what production would refuse. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // The hash is that of the empty string: Emotion adds empty style elements and fills them through CSSOM.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

/** `/` is the landing page; every other path that names no file belongs to the application, as on the server. */
function twoEntries(): Plugin {
  const toApplication: Connect.NextHandleFunction = (request, _response, next) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (wantsPage && path !== '/' && !path.startsWith('/api/') && !/\.\w+$/.test(path)) {
      request.url = '/app.html';
    }
    next();
  };
  return {
    name: 'two-entries',
    configureServer: ({ middlewares }) => void middlewares.use(toApplication),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(toApplication),
  };
}

/** What nearly every page is made of. One file compresses better than twenty small ones. */
const partsOfPages =
  /node_modules\/@mui\/material\/(Alert|AlertTitle|Button|ButtonBase|IconButton|Paper|Typography)\/|src\/ui\/(ErrorState|Page|Panel|cx|icons|useDocumentTitle)\./;

const proxy = { '/api': process.env.API_URL ?? 'http://localhost:8000' };

export default defineConfig({
  plugins: [twoEntries(), tailwindcss(), react()],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    // An inlined font or image would be a data: URL, which the policy above refuses for fonts.
    assetsInlineLimit: 0,
    // What may be downloaded is held by scripts/size.mjs, compressed and for the first page.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { landing: 'index.html', app: 'app.html' },
      output: {
        codeSplitting: {
          groups: [{ name: 'pages', test: partsOfPages }],
        },
      },
    },
  },
  server: { proxy },
  preview: { proxy, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
