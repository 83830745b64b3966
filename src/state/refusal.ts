/** An edit that cannot be made; its message names the place and what would be possible. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
