import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { contributions } from './vite/contributions';
import { compressed, esmMarker } from './vite/after-build';
import { ownRouter } from './vite/own-router';

/** What every page needs and no release of ours changes: one file, kept by browsers for long. */
function frameworkChunk(id: string): string | undefined {
  return /node_modules\/(react|react-dom|scheduler|react-router|cookie|set-cookie-parser)\//.test(id) ? 'framework' : undefined;
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [reactRouter(), contributions(), ownRouter(), compressed(), ...(isSsrBuild ? [esmMarker()] : [])],
  resolve: { dedupe: ['react', 'react-dom', 'react-router'] },
  build: {
    assetsDir: '_site',
    target: 'es2022',
    cssMinify: true,
    // Inlined data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? { input: './app/server.ts' } : { output: { manualChunks: frameworkChunk } },
  },
  // One self-contained server build: one copy of React, quick to load, no look-ups in node_modules.
  ...(command === 'build' ? { ssr: { noExternal: true as const } } : {}),
}));
