import { useRef } from 'react';
import { CodeEditor } from '../../code/editor/CodeEditor';
import type { CodeEditorHandle } from '../../code/editor/CodeEditor';
import { gradingTasks } from '../../grading/python/tasks';
import { PictureNameContext } from '../../ui/savePicture';
import { useScreenMode } from '../../ui/screenMode';
import { View } from '../../ui/View';
import { EditorOutput } from './EditorOutput';
import { LiveResult } from './LiveResult';
import { openGaps } from './openGaps';
import { RunBar } from './RunBar';
import { StarterBar } from './StarterBar';
import { useDraft } from './useDraft';
import { useRuns } from './useRuns';
import { VerdictView } from './VerdictView';
import './editor.css';

export interface EditorPanelProps {
  readonly label: string;
}

const keys = 'Tab indents. Escape, then Tab, leaves the editor. Control or Command with Enter runs the code.';

/** Where the learner writes the function, runs it on the data of the page, and has it checked. */
export function EditorPanel({ label }: EditorPanelProps) {
  const editor = useRef<CodeEditorHandle>(null);
  const draft = useDraft();
  const { chosen, text } = draft;
  const runs = useRuns(gradingTasks[chosen.task], chosen.id);
  const { outcome } = runs;
  const lecture = useScreenMode() === 'lecture';
  const goToLine = (line: number) => editor.current?.goToLine(line);

  const starterBar = (
    <StarterBar
      draft={draft}
      onChoose={draft.choose}
      onReset={() => editor.current?.replace(chosen.source)}
      onUndo={() => editor.current?.undo()}
    />
  );
  const runBar = (
    <RunBar
      phase={runs.phase}
      words={outcome?.words ?? ''}
      outdated={outcome !== null && outcome.source !== text}
      onRun={() => void runs.run(text)}
      onCheck={() => void runs.check(text)}
      onStop={runs.stop}
    />
  );
  return (
    // The editor is no picture: its text is copied.
    <PictureNameContext value="">
      <View label={lecture ? '' : label} title={lecture ? '' : 'Your function'} className="editor-view">
        {starterBar}
        {lecture ? runBar : null}
        <CodeEditor
          key={chosen.id}
          ref={editor}
          text={text}
          label="Your Python"
          keys={keys}
          problem={outcome?.problem ?? null}
          onChange={draft.write}
          onRun={() => void runs.run(text)}
        />
        {lecture ? null : runBar}
        {outcome ? (
          <EditorOutput outcome={outcome} name={gradingTasks[chosen.task].functionName} onLine={goToLine} />
        ) : null}
        {outcome?.live ? <LiveResult {...outcome.live} task={chosen.task} /> : null}
        {outcome?.verdict ? (
          <VerdictView
            verdict={outcome.verdict}
            task={chosen.task}
            gaps={openGaps(outcome.source, chosen.source)}
            onLine={goToLine}
          />
        ) : null}
      </View>
    </PictureNameContext>
  );
}
