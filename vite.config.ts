import { defineConfig } from 'vite';
import { catalogues } from './scripts/vite/catalogues.mjs';
import { questions } from './scripts/vite/questions.mjs';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [questions(), catalogues()],
  publicDir: isSsrBuild ? false : 'frontend/public',
  // The server's renderer is one file that runs without node_modules.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/frontend',
    manifest: !isSsrBuild,
    target: isSsrBuild ? 'node20' : 'es2022',
    cssMinify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: isSsrBuild
      ? { output: { entryFileNames: 'server.js', codeSplitting: false } }
      : { input: { main: 'frontend/main.tsx', explorer: 'frontend/explorer/main.tsx' } },
  },
}));
