import type { DataOf } from '@kring/site/ui';

type WholePost = DataOf<'wall.show-post'>;

/** What a card shows; the Markdown stays behind, it is for who edits. */
export type CardPost = Omit<DataOf<'wall.show-feed'>[number], 'text'>;
export type Comment = DataOf<'wall.list-comments'>[number];
export type Reactions = CardPost['reactions'];

export function toCard({ text: _text, ...post }: DataOf<'wall.show-feed'>[number]): CardPost {
  return post;
}

export type { WholePost };
