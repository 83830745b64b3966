import { useEffect, useRef, useState } from 'react';
import type { PythonRequest, PythonRun } from '../../python/protocol';
import { createPythonSession } from '../../python/pythonSession';

type PythonSession = ReturnType<typeof createPythonSession>;

/** As long as a run may take, in milliseconds. */
const longest = 2000;

export type PythonPhase = 'idle' | 'loading' | 'running' | 'ended' | 'failed';

/**
 * Python in a worker of its own, started by the first run and ended with the panel. One run at a time; nothing runs
 * unless `run` is called.
 */
export function usePython() {
  const session = useRef<PythonSession | null>(null);
  const [phase, setPhase] = useState<PythonPhase>('idle');
  const busy = useRef(false);
  const end = () => {
    session.current?.dispose();
    session.current = null;
    busy.current = false;
  };
  useEffect(() => end, []);

  /**
   * @param whole as long as it may take in all, in milliseconds, where its calls are many; none may take longer than
   * a run
   * @returns what came of it; null where something else runs, where it was given up, or where Python did not load
   */
  const run = async (request: PythonRequest, whole = longest): Promise<PythonRun | null> => {
    if (busy.current) return null;
    busy.current = true;
    const mine = (session.current ??= createPythonSession());
    const isMine = () => session.current === mine;
    try {
      setPhase('loading');
      await mine.ready();
      if (!isMine()) return null;
      setPhase('running');
      const outcome = await mine.run(request, { milliseconds: longest, whole });
      if (!isMine()) return null;
      setPhase('ended');
      return outcome;
    } catch {
      // The next try begins with another worker.
      if (isMine()) {
        end();
        setPhase('failed');
      }
      return null;
    } finally {
      if (isMine()) busy.current = false;
    }
  };

  /** Ends what runs; before Python is there, the wait for it. */
  const stop = () => {
    if (phase === 'running') session.current?.stop();
    if (phase !== 'loading') return;
    end();
    setPhase('idle');
  };
  return { phase, busy: phase === 'loading' || phase === 'running', run, stop };
}
