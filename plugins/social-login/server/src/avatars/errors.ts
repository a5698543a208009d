import { CommunityError } from '@kring/community/extend';

export type PictureRefusal = 'url' | 'host' | 'address' | 'redirect' | 'answer' | 'size' | 'kind';

/** The picture is not taken over, and trying again would not help. Members keep the one they have. */
export class PictureRefusedError extends CommunityError {
  constructor(readonly refusal: PictureRefusal) {
    super(422, 'The picture of this network could not be taken over.', { code: 'social-login.picture-refused', refusal });
  }
}
