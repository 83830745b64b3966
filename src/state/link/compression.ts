import type * as Part from './fflatePart';

let part: typeof Part | null = null;

/** Fetches what packs and unpacks links: the first screen of an address that carries no state does without. */
export async function loadCompression(): Promise<void> {
  part ??= await import('./fflatePart');
}

/** Whether links can be packed and unpacked already. */
export const canCompress = (): boolean => part !== null;

/** @throws Error before `loadCompression` is done */
export function compression(): typeof Part {
  if (!part) throw new Error('Links are packed before what packs them has been fetched.');
  return part;
}
