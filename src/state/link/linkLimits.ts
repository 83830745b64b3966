/** How much a link may hold, so that nobody's link can exhaust a reader's browser. */
export const linkLimits = {
  /** Characters of a payload that is read at all. */
  encoded: 8 * 1024,
  /** Bytes that a payload may unfold to. */
  decoded: 64 * 1024,
  /** Features of all examples together beyond which a link is not even tried: packing them takes too long. */
  cells: 20_000,
  /** Characters of a whole link that is given out: longer ones get cut by mail programs and chats. */
  href: 2000,
} as const;
