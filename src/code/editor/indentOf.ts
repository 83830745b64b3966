/** What a text indents by: the white space before its first line that has any, four spaces where none has. */
export function indentOf(text: string): string {
  return /^( {1,8}|\t)\S/m.exec(text)?.[1] ?? '    ';
}
