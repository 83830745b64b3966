/** A file that cannot become data; its message names the place and what would help. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
