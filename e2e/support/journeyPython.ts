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

/**
 * Evaluates in the page's next worker as its console would. Playwright's own way needs the worker's `eval`,
 * which is shut there.
 */
export async function workerConsole(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const client = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) =>
    client.once('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)),
  );
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return async (expression) => {
    const sessionId = await attached;
    const answer = new Promise<string>((resolve) =>
      client.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message)),
    );
    const question = { id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
    await client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(question) });
    const { result } = JSON.parse(await answer) as { result: { result: { value?: unknown } } };
    return result.result.value;
  };
}
