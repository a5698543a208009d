import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { paletteFrom } from '../../../server/src/palette';
import { useTexts } from '../texts';
import { isColour } from './colours';

interface AccentFieldProps {
  accent: string;
  error?: string;
  onChange(accent: string): void;
}

/** A colour to pick or to write; says at once when it can't be read and what is used in its place. */
export function AccentField({ accent, error, onChange }: AccentFieldProps) {
  const text = useTexts();
  const sentence = error ?? (isColour(accent) ? undefined : text('look.not-a-colour'));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="accent" error={sentence} hint={text('setting.organisation.accent.hint')}>
        <Field.Label>{text('setting.organisation.accent')}</Field.Label>
        <Flex gap={2} alignItems="center">
          <Swatch accent={accent} onChange={onChange} />
          <Box grow={1}>
            <TextInput value={accent} maxLength={7} spellCheck={false} onChange={(event) => onChange(event.target.value.trim())} />
          </Box>
        </Flex>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {isColour(accent) && <Readability accent={accent} />}
    </Flex>
  );
}

function Swatch({ accent, onChange }: Pick<AccentFieldProps, 'accent' | 'onChange'>) {
  const text = useTexts();
  return (
    <input
      type="color"
      aria-label={text('look.pick')}
      value={isColour(accent) ? accent : '#b4532a'}
      onChange={(event) => onChange(event.target.value)}
      style={{ width: '4rem', height: '4rem', padding: 0, border: 0, background: 'none', cursor: 'pointer' }}
    />
  );
}

function Readability({ accent }: { accent: string }) {
  const text = useTexts();
  const palette = paletteFrom(accent);
  const tightest = palette.pairs.reduce((left, right) => (right.ratio / right.needed < left.ratio / left.needed ? right : left));
  return (
    <Box role="status" background={palette.isShifted ? 'warning100' : 'neutral100'} borderColor={palette.isShifted ? 'warning200' : 'neutral200'} hasRadius padding={4}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {palette.isShifted && (
          <Flex gap={3} alignItems="center">
            <Flex shrink={0}>
              <Sample colour={accent} />
              <Sample colour={palette.light.accent} />
            </Flex>
            <Typography fontWeight="semiBold">{text('look.shifted', { chosen: accent, used: palette.light.accent })}</Typography>
          </Flex>
        )}
        <Typography variant="pi">{text('look.readable', { lowest: tightest.ratio, needed: tightest.needed })}</Typography>
      </Flex>
    </Box>
  );
}

const Sample = ({ colour }: { colour: string }) => <Box width="2.4rem" height="2.4rem" style={{ background: colour }} aria-hidden />;
