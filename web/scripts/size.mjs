// What a stranger downloads before the sign-in form works: JavaScript and CSS, gzip -9, fonts apart.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 230_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set(['color-scheme.js']);

function follow(key) {
  const chunk = manifest[key];
  if (!chunk)
    throw new Error(`${key} is not in the manifest: run \`npm run build\` first, or correct the name.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) follow(imported);
}

for (const entry of ['app.html', 'src/features/accounts/SignInPage.tsx']) follow(entry);

const sizes = [...files]
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  sign-in in all, of ${limit / 1000} kB allowed`);
if (total > limit) {
  console.error('Too much before the first form: see what the largest file holds.');
  process.exitCode = 1;
}
