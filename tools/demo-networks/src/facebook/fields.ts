/** One field of a Graph `fields` list: `picture.width(720){url}` is picture, {width: '720'}, [url]. */
export interface Field {
  name: string;
  modifiers: Record<string, string>;
  inner: Field[];
}

function splitAtTop(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of list) {
    if (character === '{' || character === '(') depth += 1;
    if (character === '}' || character === ')') depth -= 1;
    if (character === ',' && depth === 0) { parts.push(part); part = ''; } else part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean);
}

export function parseFields(list: string): Field[] {
  return splitAtTop(list).map((text) => {
    const brace = text.indexOf('{');
    const head = brace < 0 ? text : text.slice(0, brace);
    const inner = brace < 0 ? '' : text.slice(brace + 1, text.lastIndexOf('}'));
    const [name = '', ...rest] = head.split(/\.(?![^(]*\))/);
    const modifiers = Object.fromEntries(rest.map((one) => {
      const match = /^(\w+)\(([^)]*)\)$/.exec(one);
      return match === null ? [one, ''] : [match[1] ?? '', match[2] ?? ''];
    }));
    return { name, modifiers, inner: parseFields(inner) };
  });
}
