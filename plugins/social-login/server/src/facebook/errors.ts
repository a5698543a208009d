import { CommunityError } from '@kring/community/extend';

/** One sentence for every defect: a caller without the secret learns nothing from it. */
export class SignedRequestRefusedError extends CommunityError {
  constructor() {
    super(400, 'This request is not signed by Facebook for this site.', { code: 'social-login.signed-request-refused' });
  }
}
