import { excerptOf, mentionedHandles, renderMarkdown } from './markdown';

test('a text keeps its paragraphs, emphasis, lists, quotes, code and links', () => {
  const html = renderMarkdown('Eén **vet** en ~~weg~~\n\n- een\n- twee\n\n> zei zij\n\n`code` https://kring.example');
  for (const part of ['<strong>vet</strong>', '<s>weg</s>', '<li>een</li>', '<blockquote>', '<code>code</code>', 'href="https://kring.example"', 'rel="nofollow ugc noopener noreferrer"']) expect(html).toContain(part);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example)',
  '<a href="javascript:alert(1)">x</a>',
  '![x](https://evil.example/x.png)',
  '[x](https://a.example "onmouseover=alert(1)")',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '```html\n<script>alert(1)</script>\n```',
  '<https://a.example/"onclick=alert(1)>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
])('%s ends as text', (vector) => {
  const html = renderMarkdown(vector);
  expect(html).not.toMatch(/<(?:script|img|svg|math|style|iframe|object|embed|form)/i);
  expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
  expect(html).not.toMatch(/<[^>]*href="(?:javascript|data|vbscript|\/\/)/i);
});

test('only people who are here become links, and not inside links, code or addresses', () => {
  const people = new Set(['noor', 'bram-oosterhof']);
  expect(renderMarkdown('Dag @Noor, en @bram-oosterhof.', people)).toBe('<p>Dag <a href="/people/noor" class="mention">@Noor</a>, en <a href="/people/bram-oosterhof" class="mention">@bram-oosterhof</a>.</p>');
  expect(renderMarkdown('@niemand `@noor` mail@noor.example [@noor](https://a.example)', people)).not.toContain('class="mention"');
  expect(mentionedHandles('@noor @NOOR, (@bram-oosterhof) a@b.example @x-')).toEqual(['noor', 'bram-oosterhof', 'x']);
});

test('an excerpt is plain words, cut between two', () => {
  expect(excerptOf('<p>Een &amp; twee</p><ul><li>drie</li></ul>', 40)).toBe('Een & twee drie');
  expect(excerptOf(`<p>${'woord '.repeat(50)}</p>`, 40)).toBe('woord woord woord woord woord woord…');
});
