/** Title of a page as browsers, bookmarks and screen readers get it. */
export function titleOf(page: string, organisation: string): string {
  return page === organisation ? page : `${page} · ${organisation}`;
}
