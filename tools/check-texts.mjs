// Every text a person reads stands in Dutch and in English: the admin's JSON files here, the site's by its types.
import fs from 'node:fs';
import path from 'node:path';
import { at, root } from './workshop/paths.mjs';

const wrong = [];
for (const plugin of fs.readdirSync(at('plugins'))) {
  const folder = at('plugins', plugin, 'admin/src/translations');
  if (fs.existsSync(folder)) compare(folder);
}

function compare(folder) {
  const texts = Object.fromEntries(['en', 'nl'].map((language) => [language, JSON.parse(fs.readFileSync(path.join(folder, `${language}.json`), 'utf8'))]));
  const place = path.relative(root, folder);
  for (const [language, other] of [['en', 'nl'], ['nl', 'en']]) {
    for (const [key, text] of Object.entries(texts[language])) {
      if (!text.trim()) wrong.push(`${place}/${language}.json: '${key}' is empty`);
      if (!(key in texts[other])) wrong.push(`${place}/${other}.json misses '${key}'`);
      else if (placeholders(text) !== placeholders(texts[other][key])) wrong.push(`${place}: '${key}' fills in other words in Dutch than in English`);
    }
  }
}

function placeholders(text) {
  return [...new Set([...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d) ?)\{(\w+)\s*[,}]/g)].map(([, name]) => name))].sort().join();
}

process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
process.exitCode = wrong.length > 0 ? 1 : 0;
