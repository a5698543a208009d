import { Card, useAct } from '@kring/community/admin';
import { Avatar, Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useRef, type ChangeEvent } from 'react';
import { manage, paths } from '../api';
import { useTexts } from '../texts';

interface PhotoProps {
  displayName: string;
  photo: { medium: string } | null;
  onChanged(): Promise<void>;
}

const portraitPixels = 96;

/** The photo of the organisation's own account, under the same limits as a member's. */
export function OrganisationPhoto({ displayName, photo, onChanged }: PhotoProps) {
  const text = useTexts();
  return (
    <Card title={text('organisation.photo')}>
      <Flex gap={5} alignItems="center">
        {photo ? (
          <img src={photo.medium} alt={displayName} width={portraitPixels} height={portraitPixels} style={{ borderRadius: '50%', objectFit: 'cover' }} />
        ) : (
          <Avatar.Item alt="" fallback={displayName.slice(0, 1)} />
        )}
        <Flex direction="column" alignItems="flex-start" gap={3}>
          {!photo && <Typography>{text('organisation.photo-none')}</Typography>}
          <Typography variant="pi" textColor="neutral600">{text('organisation.photo-hint')}</Typography>
          <PhotoActs hasPhoto={photo !== null} onChanged={onChanged} />
        </Flex>
      </Flex>
    </Card>
  );
}

function PhotoActs({ hasPhoto, onChanged }: { hasPhoto: boolean; onChanged(): Promise<void> }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(manage);
  const chooser = useRef<HTMLInputElement>(null);
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const form = new FormData();
    form.append('photo', file);
    // The same file may be chosen again after a refusal.
    target.value = '';
    if (await act('post', paths.organisationPhoto, form, text('organisation.photo-saved'))) await onChanged();
  };
  const remove = async () => {
    if (await act('del', paths.organisationPhoto, undefined, text('organisation.photo-removed'))) await onChanged();
  };
  if (!allowedActions.canManage) return null;
  return (
    <Flex gap={2}>
      <input ref={chooser} type="file" accept="image/jpeg,image/png,image/webp" hidden aria-label={text('organisation.photo')} onChange={(event) => void upload(event)} />
      <Button variant="secondary" loading={isBusy} onClick={() => chooser.current?.click()}>
        {text(hasPhoto ? 'organisation.photo-replace' : 'organisation.photo-choose')}
      </Button>
      {hasPhoto && (
        <Button variant="danger-light" disabled={isBusy} onClick={() => void remove()}>
          {text('organisation.photo-remove')}
        </Button>
      )}
    </Flex>
  );
}
