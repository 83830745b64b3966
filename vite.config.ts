import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { budget } from './.ci/budget';
import { contentSecurityPolicy } from './.ci/contentSecurityPolicy';
import { licences } from './.ci/licences';
import { offline } from './.ci/offline';
import { formulas } from './src/formula/build/plugin';

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [react(), formulas(), contentSecurityPolicy(), licences(), VitePWA(offline), budget()],
  build: {
    target: 'es2022',
    // The content security policy admits no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first load needs is one file: apart, its modules would fall into dozens, by which later parts share them.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  // Workers are modules: that of Python imports by address.
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/state/testing/loadCompression.ts'],
  },
});
