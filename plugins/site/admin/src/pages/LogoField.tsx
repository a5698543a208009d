import { Box, Button, Field, Flex } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { useStrapiApp } from '@strapi/strapi/admin';
import { useState, type ComponentType } from 'react';
import { useTexts } from '../texts';

interface LogoFieldProps {
  logo: string;
  error?: string;
  onChange(logo: string): void;
}

interface Asset {
  url: string;
}

interface MediaDialogProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose(): void;
  onSelectAssets(assets: Asset[]): void;
}

/** A logo out of Strapi's media library, where it can be uploaded as well. */
export function LogoField({ logo, error, onChange }: LogoFieldProps) {
  const text = useTexts();
  const [isChoosing, setIsChoosing] = useState(false);
  const MediaDialog = useStrapiApp('LogoField', ({ components }) => components['media-library']) as ComponentType<MediaDialogProps> | undefined;
  const take = ([asset]: Asset[]) => {
    setIsChoosing(false);
    if (asset) onChange(asset.url);
  };
  return (
    <Field.Root name="logo" error={error} hint={text('look.logo-hint')}>
      <Field.Label>{text('look.logo')}</Field.Label>
      <Flex gap={3} alignItems="center" wrap="wrap">
        {logo && <Box tag="img" src={logo} alt={text('look.logo')} height="4.8rem" maxWidth="16rem" />}
        {MediaDialog && (
          <Button variant="secondary" startIcon={<Images aria-hidden />} onClick={() => setIsChoosing(true)}>
            {text('look.logo-choose')}
          </Button>
        )}
        {logo && (
          <Button variant="tertiary" onClick={() => onChange('')}>
            {text('look.logo-remove')}
          </Button>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
      {isChoosing && MediaDialog && <MediaDialog allowedTypes={['images']} multiple={false} onClose={() => setIsChoosing(false)} onSelectAssets={take} />}
    </Field.Root>
  );
}
