import MarkdownIt from 'markdown-it';

const allowedSchemes = /^(?:https?:|mailto:)/i;

/**
 * A small part of Markdown: paragraphs, emphasis, lists, quotes, code, links. HTML in the text stays text, images and
 * headings are not made, and the renderer knows no other tag, so what comes out needs no second washing.
 */
const markdown = new MarkdownIt('zero', { html: false, linkify: true, breaks: true })
  .enable(['paragraph', 'newline', 'escape', 'emphasis', 'link', 'autolink', 'linkify', 'list', 'blockquote', 'backticks', 'entity', 'hr', 'balance_pairs', 'text_join', 'fragments_join'], true);

markdown.validateLink = (url) => allowedSchemes.test(url.trim());
markdown.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
  tokens[index].attrSet('rel', 'nofollow ugc noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

export function renderMarkdown(text: string): string {
  return markdown.render(text).trim();
}
