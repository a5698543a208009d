import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { contributions } from './vite/contributions';
import { compressed, esmMarker } from './vite/after-build';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter(), contributions(), isSsrBuild ? esmMarker() : compressed()],
  resolve: { dedupe: ['react', 'react-dom', 'react-router'] },
  build: {
    assetsDir: '_site',
    target: 'es2022',
    cssMinify: true,
    // Inlined data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    ...(isSsrBuild ? { rollupOptions: { input: './app/server.ts' } } : {}),
  },
  // One self-contained server build: one copy of React, quick to load, no look-ups in node_modules.
  ssr: { noExternal: true },
}));
