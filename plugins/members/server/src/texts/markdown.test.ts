import { renderMarkdown } from './markdown';

test('emphasis, lists and links become HTML, and links pass no reputation on', () => {
  expect(renderMarkdown('I *bake* **bread**')).toBe('<p>I <em>bake</em> <strong>bread</strong></p>');
  expect(renderMarkdown('- rye\n- oat')).toContain('<li>rye</li>');
  expect(renderMarkdown('[us](https://example.org)')).toBe('<p><a href="https://example.org" rel="nofollow ugc noopener noreferrer">us</a></p>');
});

test('HTML in a text stays text', () => {
  for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '</p><iframe src="//evil">']) {
    expect(renderMarkdown(text)).not.toMatch(/<(?!\/?(?:p|br|em|strong|ul|ol|li|a|code|blockquote|hr)\b)/);
  }
});

test('links lead to the web or to a mailbox, nowhere else', () => {
  for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', '&#106;avascript:alert(1)', 'java\tscript:alert(1)']) {
    expect(renderMarkdown(`[x](${url})`)).not.toMatch(/href="(?!https?:|mailto:)/i);
    expect(renderMarkdown(`<${url}>`)).not.toMatch(/href="(?!https?:|mailto:)/i);
  }
});

test('pictures are not embedded', () => {
  expect(renderMarkdown('![cat](https://tracker.example/a.png)')).not.toContain('<img');
});
