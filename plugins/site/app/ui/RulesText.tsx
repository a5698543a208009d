/** Plain text of an editor: `# ` starts a title, an empty line a paragraph. Never HTML. */
export function RulesText({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n|\n(?=# )|(?<=^# .*)\n/m).map((block) => block.trim()).filter(Boolean);
  return (
    <>
      {blocks.map((block, index) => (block.startsWith('# ') ? <h2 key={index}>{block.slice(2)}</h2> : <p key={index}>{block}</p>))}
    </>
  );
}
