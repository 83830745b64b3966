import { FileFault } from './fileFault';
import { writeCount } from './importLimits';

/**
 * Throws where a quoted cell never ends, or goes on after its closing quote (RFC 4180): the parser would
 * take the rest of the file into one cell, or drop a character, without a word.
 */
export function checkQuotes(text: string, delimiter: string): void {
  let at = 0;
  let line = 1;
  const newline = () => {
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    line += 1;
  };
  const skipQuoted = () => {
    const opened = line;
    for (at += 1; at < text.length; at += 1) {
      if (text[at] === '"') {
        if (text[at + 1] !== '"') break;
        at += 1;
      } else if (text[at] === '\n' || text[at] === '\r') newline();
    }
    if (at >= text.length) {
      throw new FileFault(
        `The quote that opens in row ${writeCount(opened)} never closes. Add the closing quote, or write the quote twice if it belongs to the text.`,
      );
    }
    const next = text[at + 1];
    if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') {
      throw new FileFault(
        `In row ${writeCount(line)} a quoted cell goes on after its closing quote. Write a quote inside of quotes twice.`,
      );
    }
  };
  for (let cellStarts = true; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' && cellStarts) {
      skipQuoted();
      cellStarts = false;
    } else if (character === '\n' || character === '\r') {
      newline();
      cellStarts = true;
    } else cellStarts = character === delimiter;
  }
}
