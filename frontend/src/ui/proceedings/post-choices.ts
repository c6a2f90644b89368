import type { Post, Seat } from '@/api/schema';
import type { PostChoice } from './proceedings';

const words = (titleZh: string, name: string | null | undefined) =>
  [titleZh, name].filter(Boolean).join(' · ');

/** The posts of a unit to choose from, and those that a record names already, wherever they are. */
export const postChoices = (
  posts: Pick<Post, 'id' | 'titleZh' | 'holder'>[],
  named: Pick<Seat, 'postId' | 'titleZh' | 'holderName'>[] = [],
): PostChoice[] => [
  ...posts.map(({ id, titleZh, holder }) => ({ value: id, label: words(titleZh, holder?.name) })),
  ...named
    .filter(({ postId }) => posts.every(({ id }) => id !== postId))
    .map(({ postId, titleZh, holderName }) => ({ value: postId, label: words(titleZh, holderName) })),
];
