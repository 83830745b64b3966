export interface FontFile {
  readonly family: string;
  readonly weight: string | number;
  readonly style: string;
  /** Path of the subset woff2. */
  readonly path: string;
  readonly display: 'block' | 'swap';
  /** What the face is used for, where another face of the family has the rest. */
  readonly characters?: string;
  readonly sizeAdjust?: number;
}

function unicodeRange(characters: string): string {
  return Array.from(characters)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(', ');
}

/** An @font-face rule. A font is never inlined: the content security policy admits files of the site alone. */
export function fontRule({ family, weight, style, path, display, characters, sizeAdjust }: FontFile): string {
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  src: url('${path}?no-inline') format('woff2');`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    `  font-display: ${display};`,
    ...(characters === undefined ? [] : [`  unicode-range: ${unicodeRange(characters)};`]),
    ...(sizeAdjust === undefined ? [] : [`  size-adjust: ${100 * sizeAdjust}%;`]),
    '}',
  ].join('\n');
}
