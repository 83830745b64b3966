import { useState } from 'react';
import { Text } from '../../formula/Text';
import { listings } from '../../lesson/listings';
import type { ListingId } from '../../lesson/types';
import { CopyCodeButton } from '../../ui/CopyCodeButton';
import { Choice } from '../../ui/Choice';
import { useScreenMode } from '../../ui/screenMode';
import { ScrollBox } from '../../ui/ScrollBox';
import { View } from '../../ui/View';
import { VersionLines } from './VersionLines';
import { VersionsLecture } from './VersionsLecture';
import './versions.css';

interface VersionsPanelProps {
  readonly label: string;
  readonly id: ListingId;
  /** The lines that do what the step says. */
  readonly lines: readonly string[];
}

const shows = [
  { value: 'changes', label: 'what changed' },
  { value: 'whole', label: 'the whole function' },
] as const;

/** A version of the function: what it changes of the version before and why, or all of it, with every array’s shape. */
export function VersionsPanel({ label, id, lines }: VersionsPanelProps) {
  const lecture = useScreenMode() === 'lecture';
  const [chosen, choose] = useState({ id, show: startOf(id) });
  // Another step shows another version, and that from its start.
  const show = chosen.id === id ? chosen.show : startOf(id);
  if (lecture) return <VersionsLecture id={id} lines={lines} />;
  return (
    <View
      label={label}
      title={<Text id={`listing-${id}`} />}
      className="versions-view"
      aside={
        <>
          {/* A saved picture shows what was chosen, not the choice. */}
          <span data-interface="">
            <Choice
              legend={<span className="visually-hidden">Show</span>}
              className="version-choice"
              options={shows}
              value={show}
              onChange={(value) => {
                choose({ id, show: value });
              }}
            />
          </span>
          <CopyCodeButton id={id} label={label} />
        </>
      }
    >
      <ScrollBox className="listing version-listing" aria-label="Code">
        <VersionLines key={id} id={id} show={show} />
      </ScrollBox>
    </View>
  );
}

/** In another language every line is another one: that version is read as it stands first. */
function startOf(id: ListingId): 'changes' | 'whole' {
  return listings[id].language === undefined ? 'changes' : 'whole';
}
