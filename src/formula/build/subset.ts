import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

export interface SubsetRequest {
  /** Path of the whole font. */
  readonly source: string;
  /** The subset's file name, without the ending. */
  readonly name: string;
  readonly characters: string;
  /** OpenType features to keep beyond plain glyphs. */
  readonly features: readonly string[];
  readonly cache: string;
}

/** The path of a woff2 with only the characters asked for; made once, then found in the cache. */
export async function subset({ source, name, characters, features, cache }: SubsetRequest): Promise<string> {
  const font = await readFile(source);
  const text = [...new Set(characters)].sort().join('');
  const key = createHash('sha256')
    .update(font)
    .update(JSON.stringify([text, features]))
    .digest('hex')
    .slice(0, 12);
  const path = join(cache, key, `${name}.woff2`);
  try {
    await readFile(path);
    return path;
  } catch {
    const small = await subsetFont(font, text, {
      targetFormat: 'woff2',
      keepFeatures: [...features],
      noHinting: true,
    });
    await mkdir(dirname(path), { recursive: true });
    // Several faces and builds may want the same file at once; none may see another's half-written one.
    const temporary = `${path}.${randomUUID()}`;
    await writeFile(temporary, small);
    await rename(temporary, path);
    return path;
  }
}
