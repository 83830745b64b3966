import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, UserConfig } from 'vite';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What a page may load: only what comes from its own folder. Style attributes and elements are forbidden
 * too: those of typeset formulas become classes at build time. Being framed is wanted, so nothing speaks
 * against it.
 */
const strict: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/**
 * What the worker that runs a learner's Python may do, by the headers of its own file: load its parts and
 * compile WebAssembly. The page itself needs no such right, for a worker from a file does not take the page's
 * policy. A host that sends no headers lets it do everything: it shuts its own ways out before it runs anything.
 */
const pythonWorker: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
};
const pythonWorkerFile = /\/runPython(-[\w-]+)?\.(js|ts)$/;
const header = 'Content-Security-Policy';

/** The development server inserts scripts and style elements of its own and speaks by WebSocket. */
const developmentNonce = 'termwise-development';
const development: Directives = {
  ...strict,
  'script-src': ["'self'", `'nonce-${developmentNonce}'`],
  'style-src': ["'self'", `'nonce-${developmentNonce}'`],
  'connect-src': ["'self'", 'ws:'],
};

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Sends the worker's file with the worker's policy where the server would send the page's. */
function policyOfWorker(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (pythonWorkerFile.test((request.url ?? '').replace(/\?.*$/, ''))) {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      set(name, name.toLowerCase() === header.toLowerCase() ? format(pythonWorker) : value);
  }
  next();
}

/**
 * One policy in both places: as a response header of the development and preview servers, and as a
 * meta element in the built page, for hosts that set no headers.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'termwise:content-security-policy',
    config(_config, { command, isPreview }): UserConfig {
      const developing = command === 'serve' && isPreview !== true;
      return {
        ...(developing && { html: { cspNonce: developmentNonce } }),
        server: { headers: { [header]: format(development) } },
        preview: { headers: { [header]: format(strict) } },
      };
    },
    configureServer({ middlewares }) {
      middlewares.use(policyOfWorker);
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(policyOfWorker);
    },
    transformIndexHtml: {
      // After every other element was inserted: the policy must come before all that it governs.
      order: 'post',
      handler(html, { server }) {
        if (server !== undefined) return html;
        const meta = `<meta http-equiv="${header}" content="${format(strict)}">`;
        return html.replace(/<head[^>]*>/i, (head) => `${head}\n    ${meta}`);
      },
    },
  };
}
