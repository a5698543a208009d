import { Card } from '@kring/community/admin';
import { Flex } from '@strapi/design-system';
import type { CSSProperties } from 'react';
import { paletteFrom, type Scheme } from '../../../server/src/palette';
import { useTexts } from '../texts';
import { isColour } from './colours';

interface PreviewProps {
  accent: string;
  logo: string;
  name: string;
}

/** A piece of a page in the derived colours, light and dark. It shows colours only: nothing in it can be used. */
export function Preview({ accent, logo, name }: PreviewProps) {
  const text = useTexts();
  const { light, dark } = paletteFrom(isColour(accent) ? accent : '');
  return (
    <Card title={text('look.preview')}>
      <Flex gap={4} alignItems="stretch" wrap="wrap">
        <Sheet scheme={light} label={text('look.light')} logo={logo} name={name} />
        <Sheet scheme={dark} label={text('look.dark')} logo={logo} name={name} />
      </Flex>
    </Card>
  );
}

const sans: CSSProperties = { fontFamily: "'Atkinson Hyperlegible Next', system-ui, sans-serif", fontSize: '1.4rem', lineHeight: 1.5 };

function Sheet({ scheme, label, logo, name }: { scheme: Scheme; label: string; logo: string; name: string }) {
  const text = useTexts();
  return (
    <figure style={{ ...sans, flex: '1 1 24rem', margin: 0, background: scheme.paper, color: scheme.ink, border: `1px solid ${scheme.hairline}`, borderRadius: 6, overflow: 'hidden' }}>
      <figcaption style={{ padding: '0.6rem 1.6rem', color: scheme.quiet, fontSize: '1.2rem', borderBottom: `1px solid ${scheme.hairline}` }}>{label}</figcaption>
      <div style={{ display: 'flex', alignItems: 'center', gap: '0.8rem', padding: '1.2rem 1.6rem', borderBottom: `1px solid ${scheme.hairline}`, fontWeight: 700 }}>
        {logo ? <img src={logo} alt="" style={{ height: '2.4rem' }} /> : <Ring colour={scheme.accent} />}
        {name}
      </div>
      <div style={{ padding: '1.6rem' }}>
        <p style={{ fontFamily: "Newsreader, Georgia, serif", fontSize: '2rem', lineHeight: 1.25, marginBottom: '0.8rem' }}>{text('look.sample-title')}</p>
        <div style={{ background: scheme.tint, borderInlineStart: `3px solid ${scheme.accent}`, padding: '1.2rem', marginBottom: '1.2rem' }}>
          <p style={{ color: scheme.accentText, fontWeight: 700 }}>{text('look.sample-official', { name })}</p>
          <p>{text('look.sample-text')}</p>
          <p style={{ color: scheme.quiet, fontSize: '1.2rem' }}>{text('look.sample-author')}</p>
        </div>
        <div style={{ display: 'flex', alignItems: 'center', gap: '1.6rem' }}>
          <span style={{ background: scheme.accent, color: scheme.onAccent, borderRadius: 6, padding: '0.8rem 1.6rem', fontWeight: 700 }}>{text('look.sample-button')}</span>
          <span style={{ color: scheme.accentText, textDecoration: 'underline' }}>{text('look.sample-link')}</span>
        </div>
      </div>
    </figure>
  );
}

const Ring = ({ colour }: { colour: string }) => <span aria-hidden style={{ width: '2.4rem', height: '2.4rem', borderRadius: '50%', border: `4px solid ${colour}` }} />;
