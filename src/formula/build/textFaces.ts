/** What the page prints beyond Basic Latin, in words and numbers. */
const punctuation = '\u00a0−×·–—‘’“”…°½¹²³↑↓';
const symbols = '≤≥≠→←∞∂∇';
const greek = 'Σδθλσ';
const accented = 'ŷ';
const basicLatin = Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCodePoint(0x20 + n)).join('');

export interface TextFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The file, as a module path. */
  readonly file: string;
  /** What its subset is called. */
  readonly name: string;
  /** What is wanted of it; characters that the file lacks are left to the next face. */
  readonly characters: string;
  readonly features: readonly string[];
  /** Scales the face, where it is borrowed from a family of another width. */
  readonly sizeAdjust?: number;
}

function face(
  family: string,
  weight: number,
  style: TextFace['style'],
  features: readonly string[],
  script: 'latin' | 'latin-ext' | 'greek' = 'latin',
): TextFace {
  const folder = family.toLowerCase().replaceAll(' ', '-');
  const name = `${folder}-${script}-${weight}-${style}`;
  const characters = { latin: basicLatin + punctuation, 'latin-ext': accented, greek }[script];
  return {
    family,
    weight,
    style,
    file: `@fontsource/${folder}/files/${name}.woff2`,
    name,
    characters,
    features,
  };
}

/** Relations and arrows, which none of the three families has, come from the formulas' own face. */
function symbolFace(family: string, sizeAdjust?: number): TextFace {
  const source = { file: 'katex/dist/fonts/KaTeX_Main-Regular.woff2', name: 'symbols', characters: symbols };
  return {
    family,
    weight: 400,
    style: 'normal',
    features: [],
    ...source,
    ...(sizeAdjust === undefined ? {} : { sizeAdjust }),
  };
}

const [serif, sans, mono] = ['STIX Two Text', 'Source Sans 3', 'IBM Plex Mono'] as const;

/** The text families: prose, labels, numbers and code. Their figures are tabular and lining as they come. */
export const textFaces: readonly TextFace[] = [
  face(serif, 400, 'normal', ['kern', 'liga']),
  face(serif, 400, 'italic', ['kern', 'liga']),
  face(serif, 600, 'normal', ['kern', 'liga']),
  face(serif, 400, 'normal', [], 'greek'),
  symbolFace(serif),
  face(sans, 400, 'normal', ['kern']),
  face(sans, 600, 'normal', ['kern']),
  face(sans, 400, 'normal', [], 'greek'),
  face(sans, 400, 'normal', [], 'latin-ext'),
  symbolFace(sans),
  face(mono, 400, 'normal', []),
  face(mono, 600, 'normal', []),
  // An arrow is an em wide there and has to fit a column of 0.6 em here.
  symbolFace(mono, 0.6),
];
