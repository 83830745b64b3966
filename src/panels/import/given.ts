/** What a file and a pasted text have in common. */
export interface Given {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

export const givenFile = (file: File): Given => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

export function givenText(text: string): Given {
  const bytes = new TextEncoder().encode(text);
  return { name: 'pasted text', size: bytes.length, bytes: () => Promise.resolve(bytes) };
}
