import { createPythonSession } from '../../../src/python/pythonSession';

/** A page with nothing but a session, for journeys and measurements of the session itself. */
const count = document.querySelector('output');
document.querySelector('#elsewhere')?.addEventListener('click', () => {
  if (count !== null) count.textContent = String(Number(count.textContent) + 1);
});
Object.assign(window, { createPythonSession });
