import { defineConfig } from 'vitest/config';

/** What mutation testing runs: the engine's own tests, without the app's plugins; they share no state, so one world will do. The tape's tests take longer than the five seconds of the default once they are instrumented. */
export default defineConfig({
  test: { include: ['src/engine/**/*.test.ts'], environment: 'node', isolate: false, testTimeout: 60_000 },
});
