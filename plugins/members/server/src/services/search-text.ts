import { wordsOf } from '../texts/fold';

interface Searchable {
  displayName: string;
  handle: string;
  headline: string | null;
  jobTitle: string | null;
}

/** The words the directory finds a member by: only what every viewer of the member may see. */
export function searchTextOf({ displayName, handle, headline, jobTitle }: Searchable): string {
  return [...new Set(wordsOf([displayName, handle, headline, jobTitle].filter(Boolean).join(' ')))].join(' ');
}
