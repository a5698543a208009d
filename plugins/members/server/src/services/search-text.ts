import { cut } from '../texts/clean';
import { fold, wordsOf } from '../texts/fold';

interface Searchable {
  displayName: string;
  handle: string;
  headline: string | null;
  jobTitle: string | null;
}

/** The words the directory finds a member by: only what every viewer of the member may see. */
function searchTextOf({ displayName, handle, headline, jobTitle }: Searchable): string {
  return [...new Set(wordsOf([displayName, handle, headline, jobTitle].filter(Boolean).join(' ')))].join(' ');
}

/** The columns that follow from a member's name and other open facts. */
export function searchColumnsOf(member: Searchable): { search_text: string; name_key: string } {
  return { search_text: searchTextOf(member), name_key: cut(fold(member.displayName), 80) };
}
