/** Hands a file to the browser to keep. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then, and would keep it for as long as the page lives.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string, type: string): void {
  keepFile(new Blob([text], { type }), name);
}
