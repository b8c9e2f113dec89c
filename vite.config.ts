import { defineConfig } from 'vite';
import { catalogues } from './scripts/vite/catalogues.mjs';
import { questions } from './scripts/vite/questions.mjs';

const FRAME =
  /node_modules\/(react|react-dom|scheduler|wouter|regexparam|@lingui)\/|frontend\/(shared\/(?!panel-files|DataTable|ListTools|StageBar|TextFilter)|gql|insight\/(?!TimelineChart|SdgPanel|.*drawing)|adoption\/Event)/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [questions(), catalogues()],
  // React brings this hook along; the package that stands in for it in older versions would be loaded for nothing.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: '/frontend/shared/sync-store.ts' }] },
  publicDir: isSsrBuild ? false : 'frontend/public',
  // The server's renderer is one file that runs without node_modules.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/frontend',
    manifest: !isSsrBuild,
    // Pages name what they need in their own head; a helper that does it again would be loaded for nothing.
    modulePreload: false,
    target: isSsrBuild ? 'node20' : 'es2022',
    cssMinify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: isSsrBuild
      ? { output: { entryFileNames: 'server.js', codeSplitting: false } }
      : {
          input: { main: 'frontend/main.tsx', explorer: 'frontend/explorer/main.tsx' },
          // What every page needs in one file: many small ones compress worse. Recharts and the files a reader saves stay apart.
          output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } },
        },
  },
}));
