import type { VitePWAOptions } from 'vite-plugin-pwa';

/**
 * After the first visit the page works without a network: everything that was built is kept by a service worker.
 * A new version waits until the learner asks for it; nothing reloads in the middle of a lesson.
 */
export const offline: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: ['favicon.svg'],
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,wasm}'],
    // Every address of the app is its one page.
    navigateFallback: 'index.html',
  },
  manifest: {
    name: 'Termwise: the softmax gradient, term by term',
    short_name: 'Termwise',
    description: 'The softmax gradient, term by term',
    start_url: './',
    display: 'standalone',
    background_color: '#fefdfb',
    theme_color: '#fefdfb',
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
};
