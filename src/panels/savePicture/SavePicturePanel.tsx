import { useState } from 'react';
import { pictureFile, pictureFileName } from '../../charts/export/savePicture';
import type { PictureFormat } from '../../charts/export/savePicture';
import { createLink } from '../../state/link/createLink';
import { useAppStore } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { Choice } from '../../ui/Choice';
import { keepFile } from '../../ui/saveFile';
import { findPictures } from './findPictures';
import type { FoundPicture } from './findPictures';
import './savePicture.css';

const formats: readonly (readonly [PictureFormat, string, string])[] = [
  ['svg', 'SVG', 'lines and letters, sharp at any size'],
  ['png2', 'PNG, 2 times', 'points, for slides and pages'],
  ['png4', 'PNG, 4 times', 'points, for print'],
];

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The pictures of the step, tables, listing and formula among them: which one, on which paper, as which file. */
export function SavePicturePanel({ wanted }: { readonly wanted: string }) {
  const store = useAppStore();
  const { chapter, step, number } = usePosition();
  const [pictures] = useState(() => findPictures(document));
  const [chosen, choose] = useState(() =>
    Math.max(
      0,
      pictures.findIndex(({ name }) => name === wanted),
    ),
  );
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [said, say] = useState('');
  const [problem, setProblem] = useState('');
  const picture = pictures[chosen];
  if (!picture) return <p>This page has no picture to save. Go to a step, and open this again there.</p>;

  const save = async ({ element, name, title, description }: FoundPicture, format: PictureFormat) => {
    say('');
    setProblem('');
    try {
      const { href } = createLink(store.getState(), '');
      const where = `${chapter.number}.${number}: ${step.title}`;
      const words = { title: `${title}. Termwise ${where}`, description, address: href };
      const file = await pictureFile(element, format, theme, words);
      const called = pictureFileName(chapter.number, number, name, format);
      keepFile(file, called);
      say(`Saved as ${called}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(`${title} was not saved. ${reason}`);
    }
  };

  return (
    <div className="save-picture">
      <Choice
        legend="Picture"
        className="save-picture-which"
        options={pictures.map(({ title }, at) => ({ value: at, label: title }))}
        value={chosen}
        onChange={choose}
      />
      <Choice legend="Paper" options={themes} value={theme} onChange={setTheme} />
      <ul className="save-picture-formats">
        {formats.map(([format, name, use]) => (
          <li key={format}>
            <button type="button" className="control" onClick={() => void save(picture, format)}>
              {name}
            </button>
            <span>{use}</span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}
