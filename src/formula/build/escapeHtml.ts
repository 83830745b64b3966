const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export function unescapeHtml(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(?:lt|gt|quot|amp|nbsp);/g, (entity) =>
      entity === '&nbsp;'
        ? '\u00a0'
        : (Object.entries(entities).find(([, known]) => known === entity)?.[0] ?? entity),
    );
}
