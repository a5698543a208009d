/** What somebody wrote. The HTML is made and washed by the server from their Markdown. */
export function Words({ html, language, isShort = false }: { html: string; language?: string; isShort?: boolean }) {
  return <div className={`words${isShort ? ' words--short' : ''}`} lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}
