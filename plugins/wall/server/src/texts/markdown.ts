import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const allowedSchemes = ['http', 'https', 'mailto'];

/** A handle after an @ that is not part of a word or an address. Ends in a letter or digit, so "@noor-" means noor. */
const mention = /(?<![\w@/.])@([a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)(?![\w@])/gi;

/** The same for one handle, wherever it is called. */
export const mentionOf = (handle: string): RegExp => new RegExp(`(?<![\\w@/.])@${handle}(?!-*[a-z0-9]|[\\w@])`, 'gi');

/** Paragraphs, emphasis, lists, quotes, code, links. No headings, pictures or HTML: a post has a title, and attachments of its own. */
const markdown = new MarkdownIt('zero', { html: false, linkify: true, breaks: true }).enable(
  ['paragraph', 'newline', 'escape', 'emphasis', 'strikethrough', 'link', 'autolink', 'linkify', 'list', 'blockquote', 'backticks', 'fence', 'entity', 'hr', 'balance_pairs', 'text_join', 'fragments_join'],
  true,
);

markdown.validateLink = (url) => allowedSchemes.some((scheme) => url.trim().toLowerCase().startsWith(`${scheme}:`));

interface Environment {
  people: ReadonlySet<string>;
}

markdown.core.ruler.push('mentions', (state) => {
  const { people } = state.env as Environment;
  if (people.size === 0) return;
  for (const block of state.tokens) {
    if (!block.children) continue;
    let depth = 0;
    block.children = block.children.flatMap((token) => {
      if (token.type === 'link_open') depth += 1;
      if (token.type === 'link_close') depth -= 1;
      return token.type === 'text' && depth === 0 ? withMentions(token, people, state.Token) : [token];
    });
  }
});

type Token = ReturnType<MarkdownIt['parse']>[number];
type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

function withMentions(token: Token, people: ReadonlySet<string>, TokenOf: TokenClass): Token[] {
  const made: Token[] = [];
  let at = 0;
  const plain = (until: number) => {
    if (until > at) made.push(Object.assign(new TokenOf('text', '', 0), { content: token.content.slice(at, until) }));
  };
  for (const found of token.content.matchAll(mention)) {
    const handle = found[1].toLowerCase();
    if (!people.has(handle)) continue;
    plain(found.index);
    const open = new TokenOf('link_open', 'a', 1);
    open.attrs = [['href', `/people/${handle}`], ['class', 'mention']];
    made.push(open, Object.assign(new TokenOf('text', '', 0), { content: found[0] }), new TokenOf('link_close', 'a', -1));
    at = found.index + found[0].length;
  }
  plain(token.content.length);
  return made;
}

/** The parser makes nothing else; it is held against this list all the same, so that one fault of one library is not enough. */
const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'em', 'strong', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'a', 'hr'],
  allowedAttributes: { a: ['href', 'class', 'rel'], ol: ['start'] },
  allowedClasses: { a: ['mention'] },
  allowedSchemes,
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attributes) => ({ tagName, attribs: attributes.href?.startsWith('/people/') ? attributes : { ...attributes, rel: 'nofollow ugc noopener noreferrer' } }),
  },
};

/** Safe HTML of what a member wrote. `people`: the handles that become links; any other @word stays text. */
export function renderMarkdown(text: string, people: ReadonlySet<string> = new Set()): string {
  return sanitize(markdown.render(text, { people } satisfies Environment), allowed).trim();
}

/** Handles a text may mean, in lower case; at most fifty, so that nobody calls a whole community together. */
export function mentionedHandles(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map((found) => found[1].toLowerCase()))].slice(0, 50);
}

/** The words without marks, cut at a word: for titles of pages, cards and notes. Of HTML that `renderMarkdown` made: there `<` only opens a tag. */
export function excerptOf(html: string, most: number): string {
  const words = html.replace(/<(?:br|\/p|\/li|\/blockquote|\/pre)[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
  const plain = unescape(words).replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  // A smiley takes two places; half of one is no letter.
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescape = (html: string) => html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => named[entity] ?? entity);
