export interface ExportSection {
  code: string;
  title: { en: string; nl: string };
  records: Record<string, unknown>[];
}

const words = {
  nl: { title: 'Jouw gegevens', intro: 'Dit is alles wat we over je bewaren. Het bestand data.json bevat hetzelfde, om met een programma te lezen.', nothing: 'Niets.', made: 'Gemaakt op' },
  en: { title: 'Your data', intro: 'This is everything we keep about you. The file data.json holds the same, to be read by a program.', nothing: 'Nothing.', made: 'Made on' },
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** One page without scripts or anything from elsewhere, readable in any browser. */
export function writeExportPage(language: 'nl' | 'en', sections: readonly ExportSection[], at: Date): string {
  const text = words[language];
  const body = sections.map((section) => `<h2>${escape(section.title[language])}</h2>\n${listOf(section.records, text.nothing)}`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text.title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}dl{border:1px solid #ccc;padding:.5rem 1rem;margin:0 0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
<body><h1>${text.title}</h1>
<p>${text.intro}</p>
<p>${text.made} ${at.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC</p>
${body}
</body></html>
`;
}

function listOf(records: readonly Record<string, unknown>[], nothing: string): string {
  if (records.length === 0) return `<p>${nothing}</p>`;
  return records.map((record) => `<dl>${Object.entries(record).map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(shown(value))}</dd>`).join('')}</dl>`).join('\n');
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}
