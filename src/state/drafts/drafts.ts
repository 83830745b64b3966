import * as v from 'valibot';

/** How much is kept of what learners write, so that storage filled by somebody else cannot stall the page. */
export const draftLimits = {
  /** Characters of one text; a function as asked for has about a thousand. */
  text: 20_000,
  /** Texts that came with links. */
  sent: 5,
  /** Texts that differ from their starter. */
  texts: 60,
  /** Characters of all that is saved. */
  saved: 800_000,
} as const;

const text = v.pipe(v.string(), v.maxLength(draftLimits.text));
const id = v.pipe(v.string(), v.maxLength(60));

const named = v.object({ id, text });

export const draftsSchema = v.object({
  /** The starter that was looked at last. */
  chosen: v.nullable(id),
  /** By starter, what has become of its text; a text that is as it began is left out. */
  texts: v.pipe(v.array(named), v.maxLength(draftLimits.texts)),
  /** Code that came with links, as it came, the newest first. */
  sent: v.pipe(v.array(named), v.maxLength(draftLimits.sent)),
});

export type Drafts = v.InferOutput<typeof draftsSchema>;
export type SentCode = Drafts['sent'][number];

export const noDrafts: Drafts = { chosen: null, texts: [], sent: [] };

const isSent = (starter: string) => starter.startsWith('sent-');

/** What has become of a starter’s text; null where the learner has changed nothing. */
export function draftOf({ texts }: Drafts, starter: string): string | null {
  return texts.find(({ id: one }) => one === starter)?.text ?? null;
}

/** The same with another text of a starter; null as it began. */
export function withDraft(drafts: Drafts, starter: string, changed: string | null): Drafts {
  const others = drafts.texts.filter((one) => one.id !== starter);
  return { ...drafts, texts: changed === null ? others : [...others, { id: starter, text: changed }] };
}

/** The same code has the same name in every tab (FNV-1a, 32 bits). */
function nameOf(code: string): string {
  let hash = 0x811c9dc5;
  for (const character of code) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `sent-${(hash >>> 0).toString(36)}`;
}

/**
 * The same with code that came with a link, chosen to be looked at. Code that came before keeps its text; beyond
 * the limit the oldest goes, with what was made of it.
 */
export function withSent(drafts: Drafts, code: string): Drafts {
  const chosen = nameOf(code);
  if (drafts.sent.some((one) => one.id === chosen)) return { ...drafts, chosen };
  const sent = [{ id: chosen, text: code }, ...drafts.sent].slice(0, draftLimits.sent);
  const kept = new Set(sent.map((one) => one.id));
  return { chosen, texts: drafts.texts.filter((one) => !isSent(one.id) || kept.has(one.id)), sent };
}
