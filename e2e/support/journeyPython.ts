import type { Page } from '@playwright/test';
import type { PythonRun } from '../../src/python/protocol';
import type { createPythonSession } from '../../src/python/pythonSession';

interface PythonPage {
  readonly createPythonSession: typeof createPythonSession;
  session?: ReturnType<typeof createPythonSession>;
}

/** Runs a source by the session of the page that `servePythonPage` serves. */
export function runOnPage(
  page: Page,
  source: string,
  { stopAfter }: { readonly stopAfter?: number } = {},
): Promise<PythonRun> {
  return page.evaluate(
    async (given) => {
      const own = window as unknown as PythonPage;
      const session = (own.session ??= own.createPythonSession());
      await session.ready();
      const ran = session.run({ source: given.source, calls: [] });
      if (given.stopAfter !== undefined) setTimeout(session.stop, given.stopAfter);
      return ran;
    },
    { source, stopAfter },
  );
}
