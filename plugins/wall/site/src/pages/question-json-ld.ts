import type { WholePost } from '../post/posts-of';

/** As search engines read questions and discussions: https://schema.org/QAPage, https://schema.org/DiscussionForumPosting. */
export function questionJsonLd(post: WholePost): Record<string, unknown> {
  const author = { '@type': 'Person', name: post.author?.displayName ?? '' };
  if (post.kind !== 'question') {
    return { '@context': 'https://schema.org', '@type': 'DiscussionForumPosting', headline: post.title ?? post.excerpt, text: post.excerpt, author, datePublished: post.postedAt, commentCount: post.commentsCount };
  }
  const { acceptedComment: answer } = post;
  const accepted = answer && { '@type': 'Answer', text: answer.text, dateCreated: answer.postedAt, author: { '@type': 'Person', name: answer.author?.displayName ?? '' } };
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: { '@type': 'Question', name: post.title ?? post.excerpt, text: post.excerpt, author, dateCreated: post.postedAt, answerCount: post.commentsCount, ...(accepted && { acceptedAnswer: accepted }) },
  };
}
