import { useState } from 'react';
import { limits } from '../../state/limits';
import { createLink } from '../../state/link/createLink';
import { useAppStore } from '../../state/useAppState';
import { CopyButton } from '../../ui/CopyButton';

/** As a link carries it: without the characters that it refuses. */
const plain = (code: string) => code.replaceAll('\r\n', '\n').replace(/[^\P{C}\n\t]/gu, '');

/** Copies a link that opens this step with these data and this code. */
export function LinkButton({ code }: { readonly code: string }) {
  const store = useAppStore();
  const [tooLong, say] = useState(false);
  const link = () => {
    const sentCode = plain(code);
    const made = createLink({ ...store.getState(), sentCode }, window.location.href);
    say(made.linkTooLong || sentCode.length > limits.code);
    return Promise.resolve(made.href);
  };
  return (
    <>
      <CopyButton text={link}>Copy a link</CopyButton>
      {tooLong ? (
        <p className="editor-note" role="alert">
          Code and data are too long for a link of 2,000 characters: this one opens the step without them.
          Copy the code instead.
        </p>
      ) : null}
    </>
  );
}
