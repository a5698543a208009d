import type { MetaDescriptor, MetaFunction } from 'react-router';
import type { Language } from '../texts/language';
import type { RootFacts } from '../root';
import { titleOf } from './title';

export interface PageWords {
  title: string;
  description?: string;
  /** Address of an image, from the root of the site. */
  image?: string;
  /** Pages that are nobody else's business, or of no use to them. */
  isUnlisted?: boolean;
  jsonLd?: Record<string, unknown>;
}

export interface PageFacts<L> {
  language: Language;
  organisation: RootFacts['organisation'];
  loaded: L | undefined;
}

/** Title, description, canonical address, Open Graph and robots of one page, in the reader's language. */
export function pageMeta<L = unknown>(describe: (facts: PageFacts<L>) => PageWords): MetaFunction {
  return ({ matches, loaderData, location, error }) => {
    const root = matches[0]?.loaderData as RootFacts | undefined;
    if (!root || error) return root ? [{ title: root.organisation.name }, { name: 'robots', content: 'noindex' }] : [];
    const words = describe({ language: root.language, organisation: root.organisation, loaded: loaderData as L | undefined });
    return descriptors(words, root, location.pathname);
  };
}

function descriptors({ title, description, image, isUnlisted, jsonLd }: PageWords, root: RootFacts, pathname: string): MetaDescriptor[] {
  const address = `${root.origin}${pathname === '/' ? '/' : pathname.replace(/\/$/, '')}`;
  const full = titleOf(title, root.organisation.name);
  const text = description ?? root.organisation.purpose;
  return [
    { title: full },
    { name: 'description', content: text },
    { tagName: 'link', rel: 'canonical', href: address },
    { property: 'og:title', content: full },
    { property: 'og:description', content: text },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: address },
    { property: 'og:site_name', content: root.organisation.name },
    { property: 'og:locale', content: root.language === 'nl' ? 'nl_NL' : 'en_GB' },
    ...(image ? [{ property: 'og:image', content: new URL(image, root.origin).href }] : []),
    ...(isUnlisted ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(jsonLd ? [{ 'script:ld+json': jsonLd }] : []),
  ];
}
